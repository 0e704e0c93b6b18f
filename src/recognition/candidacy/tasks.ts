import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { addDays, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Task } from '#vocabulary/task.ts';
import type { StoredState } from './definition.ts';
import { hasMeeting } from './models.ts';
import { candidacyPolicy } from './policy.ts';
import { type CountedState, countStates } from './queries.ts';
import { windowOf } from './read.ts';

/** A year is asked about for so many days after its self-assessment has closed. */
const STILL_ASKED = 90;

/**
 * Asks whoever registers for the self-assessments that are open now and for the village meeting; the association for what it has to propose
 * and to lay before the council. Counts alone stand on the first screen: nobody is named.
 */
export async function candidacyTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const writer = actingBy(actor, candidacyPolicy['candidacy.write']);
  if (!writer) return [];
  const thisYear = yearOf(actor.today);
  const villageId = writer.grant.reach === 'village' ? writer.grant.post.villageId : null;
  const counted = await countStates(tx, { from: thisYear - 1, villageId });
  const proposes = actingBy(actor, candidacyPolicy['candidacy.propose']) !== null;
  const tasks: Task[] = [];
  for (const [year, own] of Map.groupBy(counted, (row) => row.year)) {
    const window = await windowOf(tx, year);
    if (actor.today > addDays(window.to, STILL_ASKED)) continue;
    const isOpen = window.from <= actor.today && actor.today <= window.to;
    tasks.push(...tasksOfYear(year, own, { isOpen, proposes, closes: window.to }));
  }
  return tasks;
}

/** What the candidacies of a year ask, from how many stand where. */
export function tasksOfYear(
  year: number,
  counted: readonly CountedState[],
  {
    isOpen,
    proposes,
    closes,
  }: { readonly isOpen: boolean; readonly proposes: boolean; readonly closes: string },
): readonly Task[] {
  const count = (state: StoredState, of: (row: CountedState) => boolean = () => true) =>
    counted.filter((row) => row.state === state && of(row)).reduce((sum, row) => sum + row.count, 0);
  const meets = ({ model }: CountedState) => hasMeeting(model);
  const asked: readonly (readonly [
    key: string,
    count: number,
    text: (n: number) => Words,
    act: Words,
    to: string,
    day: string | null,
  ])[] = [
    ['assess', isOpen ? count('registered') : 0, assessing, score, listOf(year, 'registered'), closes],
    ['meet', count('self-assessed', meets), meeting, meet, `cong-nhan/hop-thon?nam=${year}`, null],
    ...(proposes
      ? ([
          [
            'propose',
            count('agreed') + count('self-assessed', (row) => !meets(row)),
            proposing,
            open,
            listOf(year, 'agreed'),
            null,
          ],
          [
            'lay',
            count('proposed', ({ model }) => model !== 'commune') + count('appealed'),
            laying,
            open,
            `cong-nhan/hoi-dong?nam=${year}`,
            null,
          ],
        ] as const)
      : []),
  ];
  return asked
    .filter(([, n]) => n > 0)
    .map(([key, n, text, act, to, day]) => ({
      key: `recognition ${key} ${year}`,
      urgency: 'calm',
      title: text(n),
      detail: { vi: `Mô hình học tập năm ${year}`, en: `Learning titles of ${year}` },
      act,
      to,
      day,
    }));
}

const listOf = (year: number, state: StoredState): string =>
  `cong-nhan/danh-sach?nam=${year}&tinh-trang=${state}`;
const open: Words = { vi: 'Mở', en: 'Open' };
const score: Words = { vi: 'Chấm', en: 'Assess' };
const meet: Words = { vi: 'Ghi biên bản', en: 'Write the minutes' };
const assessing = (n: number): Words => ({
  vi: `${n} hồ sơ danh hiệu chờ tự đánh giá`,
  en: `${n} candidacies wait to be assessed`,
});
const meeting = (n: number): Words => ({
  vi: `${n} hồ sơ danh hiệu chờ họp thôn`,
  en: `${n} candidacies wait for the village meeting`,
});
const proposing = (n: number): Words => ({
  vi: `${n} hồ sơ danh hiệu chờ đề nghị`,
  en: `${n} candidacies wait to be proposed`,
});
const laying = (n: number): Words => ({
  vi: `${n} hồ sơ danh hiệu chờ hội đồng`,
  en: `${n} candidacies wait for the council`,
});
