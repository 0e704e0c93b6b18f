import { addDays, type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';

export const verdicts = ['met', 'not-met'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
};

/** A class of a line with what its records give until the day of the inspection. */
export interface ClassRecord {
  readonly id: string;
  readonly title: string;
  readonly planItemId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly sessions: number;
  /** Somebody was marked by name; `heads` is the largest headcount of its sessions. */
  readonly marked: boolean;
  readonly people: number;
  readonly heads: number;
  /** In đồng. */
  readonly spent: number;
}

/** What the records say of a line. `marked` learners have a name, `counted` ones stand for classes that only counted heads. */
export interface Records {
  readonly classes: number;
  readonly learners: number;
  readonly marked: number;
  readonly counted: number;
  readonly spent: number;
  readonly lastDay: string | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Lượt of a class: the people marked, or its largest headcount where nobody was. */
export const learnersOf = ({
  marked,
  people,
  heads,
}: Pick<ClassRecord, 'marked' | 'people' | 'heads'>): number => (marked ? people : heads);

/** Gives what the records say of one line, from its classes. */
export function recordsOf(classes: readonly ClassRecord[]): Records {
  const marked = sum(classes.filter((one) => one.marked).map(learnersOf));
  const counted = sum(classes.filter((one) => !one.marked).map(learnersOf));
  return {
    classes: classes.length,
    learners: marked + counted,
    marked,
    counted,
    spent: sum(classes.map(({ spent }) => spent)),
    lastDay:
      classes
        .map(({ lastDay }) => lastDay)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** How far what is there stays behind what was planned; 0 where it does not, or nobody knows. */
export const shortBy = (planned: number | null, there: number | null): number =>
  planned === null || there === null ? 0 : Math.max(0, planned - there);

/** How a count of an item differs from what the records say of it; null where they agree or nobody counted. */
export function differenceOf(found: number | null, records: Pick<Records, 'learners'> | null): number | null {
  if (found === null || records === null) return null;
  return found === records.learners ? null : found - records.learners;
}

/** What is thought of in an inspection, as the rules look at it. */
export interface Judged {
  readonly verdict: Verdict | null;
}

/** How far an inspection is filled, and what came out. */
export const progressOf = (items: readonly Judged[]) => ({
  all: items.length,
  done: items.filter(({ verdict }) => verdict !== null).length,
  met: items.filter(({ verdict }) => verdict === 'met').length,
  notMet: items.filter(({ verdict }) => verdict === 'not-met').length,
});

/** What stands in the way of an act: the field, and in words what and what to do. */
export interface Issue extends Words {
  readonly path: string;
}

/** What keeps an inspection from being filled: nothing is looked at, or something has no verdict. */
export function issuesOfFilling(items: readonly Judged[]): readonly Issue[] {
  const { all, done } = progressOf(items);
  if (all === 0)
    return [
      {
        path: 'body.items',
        vi: 'Biên bản chưa có việc nào để kiểm tra. Thêm ít nhất một việc.',
        en: 'There is nothing to inspect. Add at least one item.',
      },
    ];
  if (done === all) return [];
  return [
    {
      path: 'body.items',
      vi: `Còn ${all - done} trong ${all} việc chưa ghi Đạt hay Chưa đạt. Ghi nốt rồi chuyển sang phần ký.`,
      en: `${all - done} of ${all} items have no verdict yet. Give it, then go on to signing.`,
    },
  ];
}

/** Whoever signs: by name, and as what. */
export interface Signing {
  readonly name: string;
  readonly title: string;
}

/** How many people must sign: whoever inspects, and whoever is inspected. */
export const SIGNERS = 2;

/** What is wrong with the signatures under minutes: fewer than two people; the same name twice is one person. */
export function issuesOfSigning(signers: readonly Signing[]): readonly Issue[] {
  const names = new Set(signers.map(({ name }) => fold(name).replaceAll(/\s+/g, ' ').trim()));
  if (names.size >= SIGNERS) return [];
  const alone = signers[0]?.name;
  const twice = signers.length > names.size;
  return [
    {
      path: 'body.signers',
      vi: alone
        ? `Biên bản kiểm tra phải có hai bên ký; ở đây mới có ${twice ? 'một người ký hai lần: ' : ''}“${alone}”. Mời người của bên được kiểm tra (hoặc người kiểm tra) ký tiếp.`
        : 'Biên bản kiểm tra phải có hai bên ký: người kiểm tra và người được kiểm tra. Chưa có ai ký.',
      en: alone
        ? `The minutes need two signatures; here is ${twice ? 'one person twice: ' : 'only '}${alone}. Ask the other side to sign.`
        : 'The minutes need two signatures: of whoever inspects and of whoever is inspected. Nobody has signed.',
    },
  ];
}

/** A thing to be mended, as the rules look at it. */
export interface FollowUpFacts {
  readonly text: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
}

export type FollowUpState = 'open' | 'overdue' | 'closed';

/** Where a follow-up stands on a day. Due today is not overdue yet. */
export function followUpState({ dueOn, closedOn }: FollowUpFacts, today: CivilDate): FollowUpState {
  if (closedOn !== null) return 'closed';
  return dueOn < today ? 'overdue' : 'open';
}

export const followUpWords: Readonly<Record<FollowUpState, Words>> = {
  open: { vi: 'đang làm', en: 'open' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  closed: { vi: 'đã xong', en: 'done' },
};

/** What keeps an inspection from going to the director: things that are not mended yet, by name. */
export function issuesOfSettling(followUps: readonly FollowUpFacts[]): readonly Issue[] {
  const open = followUps.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return [];
  const named = open
    .slice(0, 3)
    .map(({ text }) => `“${text}”`)
    .join(', ');
  return [
    {
      path: 'body.followUps',
      vi: `Còn ${open.length} việc chưa khắc phục xong: ${named}. Ghi ngày xong và đã làm gì cho từng việc.`,
      en: `${open.length} ${open.length === 1 ? 'thing is' : 'things are'} not mended yet: ${named}. Say when and how each was done.`,
    },
  ];
}

/** Days before its due day from which on a follow-up stands on the first screen of whoever mends it. */
const SOON = 14;

/** Whether an open follow-up is due within two weeks. */
export const isDueSoon = (dueOn: string, today: CivilDate): boolean =>
  dueOn >= today && daysBetween(today, dueOn as CivilDate) <= SOON;

/** Days after its end within which the inspection of a quarter is asked for. */
const INSPECT_WITHIN = 45;

/** Whether a period that is over is still asked about on a day. */
export const isAskedFor = (to: CivilDate, today: CivilDate): boolean =>
  to < today && today <= addDays(to, INSPECT_WITHIN);

/** Figures of a line in one phrase: `1 lớp · 88 học viên`; null where the plan says none. */
export function plannedWords(classes: number | null, learners: number | null, unit: string): Words | null {
  const parts = [
    classes
      ? { vi: `${formatNumber(classes)} lớp`, en: `${classes} ${classes === 1 ? 'class' : 'classes'}` }
      : null,
    learners === null
      ? null
      : { vi: `${formatNumber(learners)} ${unit}`, en: `${formatNumber(learners)} ${unit}` },
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return { vi: parts.map(({ vi }) => vi).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

/** What the records say of a line in one phrase. */
export function recordsWords({ classes, learners, counted, lastDay }: Records, unit: string): Words {
  if (classes === 0) return { vi: 'chưa có lớp nào', en: 'no class yet' };
  const heads =
    counted > 0 ? { vi: ` (${formatNumber(counted)} chỉ đếm)`, en: ` (${counted} counted)` } : null;
  const day = lastDay ? formatDate(lastDay as CivilDate) : '';
  return {
    vi: `${formatNumber(classes)} lớp · ${formatNumber(learners)} ${unit}${heads?.vi ?? ''}${day && ` · đến ${day}`}`,
    en: `${classes} ${classes === 1 ? 'class' : 'classes'} · ${formatNumber(learners)} ${unit}${heads?.en ?? ''}${day && ` · until ${day}`}`,
  };
}
