import { formatNumber } from '#vocabulary/money.ts';
import type { Wrong } from './rules.ts';

export const juryRoles = ['chair', 'member', 'secretary'] as const;

/** What a contest is judged by: criteria with the most points that each gives, who judges, what was entered, and the points. */
export interface Contest {
  readonly criteria: readonly { readonly name: string; readonly max: number }[];
  /** The secretary writes down and gives no points. */
  readonly jury: readonly {
    readonly name: string;
    readonly post: string | null;
    readonly role: (typeof juryRoles)[number];
  }[];
  readonly entries: readonly { readonly id: string; readonly title: string; readonly by: string }[];
  /** Points of one juror for one criterion of one entry. */
  readonly scores: readonly Score[];
  /** From the first on; each so many times. */
  readonly prizes: readonly {
    readonly name: string;
    readonly count: number;
    readonly money: number | null;
  }[];
  /** The order in which the jury has put entries of equal points. */
  readonly tieOrder: readonly string[];
}
export interface Score {
  readonly entryId: string;
  readonly juror: string;
  readonly criterion: string;
  readonly points: number;
}

/** An entry in its place. Points are the mean over the jurors; without all its scores an entry has neither points nor place. */
export interface Ranked {
  readonly entryId: string;
  readonly points: number | null;
  readonly place: number | null;
  readonly prize: string | null;
  /** Another entry has the same points and the same place: the jury can put them in order. */
  readonly tied: boolean;
  /** Scores that are still to be given. */
  readonly missing: number;
}

export const scoringJury = ({ jury }: Pick<Contest, 'jury'>) =>
  jury.filter(({ role }) => role !== 'secretary');

/**
 * Ranks the entries: who has more points stands before; equal points share a place, and the next place is left out (1, 2, 2, 4), unless the
 * jury has put them in order. A place takes the prize of its number, so that a tie shares the better one.
 */
export function rankingOf(contest: Contest): readonly Ranked[] {
  const { entries, prizes, tieOrder } = contest;
  const points = new Map(entries.map(({ id }) => [id, pointsOf(contest, id)]));
  const known = entries.flatMap(({ id }) => points.get(id)!.points ?? []);
  const inTie = (id: string) => tieOrder.indexOf(id);
  const before = (one: string, other: string): boolean => {
    const [a, b] = [points.get(one)!.points, points.get(other)!.points];
    if (a === null || b === null || a !== b) return a !== null && (b === null || a > b);
    return inTie(one) >= 0 && inTie(other) >= 0 && inTie(one) < inTie(other);
  };
  const ladder = prizes.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  const ranked = entries.map(({ id }): Ranked => {
    const { points: own, missing } = points.get(id)!;
    if (own === null || known.length === 0)
      return { entryId: id, points: null, place: null, prize: null, tied: false, missing };
    const ahead = entries.filter((other) => before(other.id, id)).length;
    const level = entries.filter(
      (other) => points.get(other.id)!.points === own && !before(other.id, id) && !before(id, other.id),
    );
    return {
      entryId: id,
      points: own,
      place: ahead + 1,
      prize: ladder[ahead] ?? null,
      tied: level.length > 1,
      missing,
    };
  });
  return ranked.toSorted(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.entryId < b.entryId ? -1 : 1),
  );
}

/** The mean of the jurors' sums, in hundredths without rounding on the way; null while a score is missing. */
function pointsOf(
  contest: Contest,
  entryId: string,
): { readonly points: number | null; readonly missing: number } {
  const jurors = new Set(scoringJury(contest).map(({ name }) => name));
  const given = contest.scores.filter((score) => score.entryId === entryId && jurors.has(score.juror));
  const missing = jurors.size * contest.criteria.length - given.length;
  if (missing > 0 || given.length === 0) return { points: null, missing: Math.max(0, missing) };
  const hundredths = given.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
  return { points: Math.round(hundredths / jurors.size) / 100, missing: 0 };
}

/** What is wrong with a contest as it was written, each with where and what to do. */
export function contestWrongs({ criteria, jury, entries, scores, tieOrder }: Contest): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const say = (path: string, vi: string, en: string) => wrong.push({ path: `body.${path}`, vi, en });
  const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  for (const name of twice(criteria.map((one) => one.name)))
    say('criteria', `Có hai tiêu chí “${name}”. Đổi tên một tiêu chí.`, `There are two criteria “${name}”.`);
  for (const name of twice(jury.map((one) => one.name)))
    say('jury', `Giám khảo “${name}” đứng hai lần. Bỏ một dòng.`, `“${name}” is on the jury twice.`);
  for (const id of twice(entries.map((one) => one.id)))
    say('entries', `Một bài dự thi đứng hai lần (${id}).`, `An entry stands twice (${id}).`);
  const chairs = jury.filter(({ role }) => role === 'chair');
  if (chairs.length > 1)
    say('jury', 'Ban giám khảo có hai trưởng ban. Chỉ chọn một.', 'The jury has two chairs. Choose one.');
  const most = new Map(criteria.map(({ name, max }) => [name, max]));
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const scoring = new Set(scoringJury({ jury }).map(({ name }) => name));
  const seen = new Set<string>();
  for (const [at, { entryId, juror, criterion, points }] of scores.entries()) {
    const place = `scores.${at}`;
    const max = most.get(criterion);
    if (!titles.has(entryId)) {
      say(place, 'Điểm chấm cho bài không có trong danh sách.', 'A score of an entry that is not there.');
      continue;
    }
    if (max === undefined) {
      say(place, `Không có tiêu chí “${criterion}”.`, `There is no criterion “${criterion}”.`);
      continue;
    }
    if (!scoring.has(juror)) {
      say(place, `“${juror}” không phải giám khảo chấm điểm.`, `“${juror}” gives no points in this contest.`);
      continue;
    }
    if (points < 0 || points > max)
      say(
        `${place}.points`,
        `Bài “${titles.get(entryId)}”, giám khảo ${juror}, tiêu chí “${criterion}”: ${formatPoints(points)} ngoài khoảng 0–${formatPoints(max)}. Xem lại điểm.`,
        `“${titles.get(entryId)}”, ${juror}, “${criterion}”: ${points} is not between 0 and ${max}.`,
      );
    const key = JSON.stringify([entryId, juror, criterion]);
    if (seen.has(key))
      say(
        place,
        `Bài “${titles.get(entryId)}”: ${juror} chấm “${criterion}” hai lần. Giữ một điểm.`,
        `“${titles.get(entryId)}”: ${juror} scored “${criterion}” twice.`,
      );
    seen.add(key);
  }
  if (tieOrder.some((id) => !titles.has(id)) || new Set(tieOrder).size < tieOrder.length)
    say(
      'tieOrder',
      'Thứ tự khi đồng điểm có bài lạ hoặc lặp lại.',
      'The order of ties has an unknown or repeated entry.',
    );
  return wrong;
}

/** `8,75` as people write points. */
export const formatPoints = (points: number): string => {
  const whole = Math.trunc(points);
  const rest = Math.round(Math.abs(points - whole) * 100);
  return `${formatNumber(whole)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0').replace(/0$/, '')}`}`;
};
