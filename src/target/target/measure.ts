import type { FormName } from '#plan/kind/form.ts';
import type { Indicator } from '../indicator/library.ts';
import { factorOf } from '../indicator/units.ts';
import { type Asked, isCeiling, looksAt, meets, shareOf } from './rules.ts';

/** A class of the measured time with what its records give. `people` were marked present, `heads` is its largest headcount. */
export interface HeldClass {
  readonly id: string;
  readonly title: string;
  /** The line of the plan that it was made of. */
  readonly planItemId: string | null;
  readonly programme: string;
  readonly villageId: string | null;
  readonly form: FormName;
  readonly ofPlan: boolean;
  readonly firstDay: string;
  readonly days: readonly string[];
  readonly sessions: number;
  readonly marked: boolean;
  readonly people: number;
  readonly heads: number;
  /** Marks of presence, and all marks. */
  readonly present: number;
  readonly called: number;
}

/** Which classes a target looks at. */
export interface Scope {
  readonly classesOf: 'plan' | 'commune';
  readonly programme: string | null;
  readonly villageId: string | null;
  readonly form: FormName | null;
}

type Placed = Pick<HeldClass, 'ofPlan' | 'programme' | 'villageId' | 'form'>;

export const inScope =
  ({ classesOf, programme, villageId, form }: Scope, indicator: Indicator) =>
  (one: Placed): boolean =>
    looksAt(indicator, one.form) &&
    (classesOf === 'commune' || one.ofPlan) &&
    (programme === null || one.programme === programme) &&
    (villageId === null || one.villageId === villageId) &&
    (form === null || one.form === form);

/** What classes share, so that no sum over them gives it: distinct people, and the villages that they live in. */
export interface Distinct {
  readonly people: number;
  readonly women: number;
  readonly villages: number;
}

/** Everything that a figure can be made of. */
export interface Material {
  readonly classes: readonly HeldClass[];
  readonly distinct: Distinct;
  /** In đồng. */
  readonly spent: number;
  readonly notices: number;
  /** Of the commune on the day. */
  readonly villages: number;
  readonly population: number | null;
}

/** A figure from records. `value` null: the records cannot say it, a unit has to report it. Heads beside people are told and never added. */
export interface Figure {
  readonly value: number | null;
  readonly marked: number | null;
  readonly counted: number;
}

/** Lượt of a class: people marked, or its largest headcount where nobody was. */
export const learnersOf = ({
  marked,
  people,
  heads,
}: Pick<HeldClass, 'marked' | 'people' | 'heads'>): number => (marked ? people : heads);

/** Each line of a plan is a topic; a class of no line is one by its title. */
const topicOf = ({ planItemId, title }: HeldClass): string => planItemId ?? title.toLocaleLowerCase('vi');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Gives the figure of an indicator from records, in the unit of the target. */
export function figureOf(
  indicator: Indicator,
  { unit, ...asked }: Asked & { readonly unit: string | null },
  material: Material,
): Figure {
  const { classes, distinct, villages, population } = material;
  const marked = classes.filter((one) => one.marked);
  const counted = sum(classes.filter((one) => !one.marked).map(({ heads }) => heads));
  const plain = (value: number | null): Figure => ({ value, marked: null, counted: 0 });
  if (indicator.markedOnly) {
    // Where heads were only counted, nobody knows who they were.
    const unknown = marked.length === 0 && counted > 0;
    return { value: unknown ? null : ofPeople(), marked: null, counted };
  }
  switch (indicator.code) {
    case 'classes':
    case 'events':
      return plain(classes.length);
    case 'topics':
      return plain(new Set(classes.map(topicOf)).size);
    case 'attendances': {
      const parts = sum(marked.map(({ people }) => people));
      return { value: parts + counted, marked: parts, counted };
    }
    case 'class-size':
      return plain(furthest(asked, classes.map(learnersOf)));
    case 'days':
      return plain(new Set(classes.flatMap(({ days }) => days)).size);
    case 'notices':
      return plain(material.notices);
    case 'money':
      return plain(material.spent / factorOf(unit));
    default:
      return plain(null);
  }

  function ofPeople(): number | null {
    switch (indicator.code) {
      case 'people':
        return distinct.people;
      case 'people-share':
        return population === null ? null : Math.min(100, shareOf(distinct.people, population));
      case 'women-share':
        return distinct.people === 0 ? null : shareOf(distinct.women, distinct.people);
      case 'villages':
        return distinct.villages;
      case 'villages-share':
        return villages === 0 ? null : shareOf(Math.min(distinct.villages, villages), villages);
      case 'attendance-rate': {
        const called = sum(marked.map((one) => one.called));
        return called === 0 ? null : shareOf(sum(marked.map(({ present }) => present)), called);
      }
      default:
        return null;
    }
  }
}

/** The size that is furthest from what is asked; where all are as asked, the smallest (of a ceiling the largest). Null without classes. */
export function furthest(asked: Asked, sizes: readonly number[]): number | null {
  if (sizes.length === 0) return null;
  const { value, upTo } = asked;
  const outside = (size: number) => {
    if (value === null || meets(asked, size)) return 0;
    return size < value ? value - size : size - (upTo ?? value);
  };
  const worst = Math.max(...sizes.map(outside));
  if (worst > 0) return sizes.find((size) => outside(size) === worst)!;
  return isCeiling(asked) ? Math.max(...sizes) : Math.min(...sizes);
}

/** What a class gives to a figure, as it is told where the figure is opened. */
export function shareOfClass(indicator: Indicator, one: HeldClass): number {
  if (indicator.markedOnly) return indicator.code === 'attendance-rate' ? one.present : one.people;
  return indicator.code === 'days' ? one.days.length : learnersOf(one);
}
