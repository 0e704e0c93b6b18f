import { type CivilDate, civilDate, dayOf, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

/** After how many months people are asked what they do of a class. */
export const rounds = [1, 3, 6] as const;
export type Round = (typeof rounds)[number];

export const answers = ['yes', 'partly', 'no', 'unreached'] as const;
export type Answer = (typeof answers)[number];

export const answerWords: Readonly<Record<Answer, Words>> = {
  yes: { vi: 'Có', en: 'Yes' },
  partly: { vi: 'Một phần', en: 'Partly' },
  no: { vi: 'Chưa', en: 'Not yet' },
  unreached: { vi: 'Không gặp được', en: 'Not met' },
};

/** The same day so many months later; a day that the month does not have is its last one. */
export function monthsAfter(day: CivilDate, months: number): CivilDate {
  const at = yearOf(day) * 12 + monthNumber(day) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  for (let date = dayOf(day); ; date -= 1) {
    const found = civilDate(year, month, date);
    if (found) return found;
  }
}

/** How many of a list were asked, how many answered, and what. `people` is the whole list. */
export interface Tally {
  readonly people: number;
  readonly asked: number;
  readonly answered: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
}

/** Gives a tally of a list of people and of the answers that stand, one a person. */
export function tallyOf(people: number, given: readonly Answer[]): Tally {
  const count = (answer: Answer) => given.filter((one) => one === answer).length;
  const [yes, partly, no] = [count('yes'), count('partly'), count('no')];
  return { people, asked: given.length, answered: yes + partly + no, yes, partly, no };
}

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      people: all.people + one.people,
      asked: all.asked + one.asked,
      answered: all.answered + one.answered,
      yes: all.yes + one.yes,
      partly: all.partly + one.partly,
      no: all.no + one.no,
    }),
    tallyOf(0, []),
  );

/** The percentage of those who answered that do it: a clear yes alone counts. Null where nobody answered. */
export const shareOf = ({ yes, answered }: Pick<Tally, 'yes' | 'answered'>): number | null =>
  answered === 0 ? null : Math.round((yes / answered) * 1000) / 10;

/** Days after its day in which a round that nobody has opened is still offered. */
const OFFERED = 60;

export type RoundState = 'later' | 'due' | 'open' | 'missed';

/** Where a round stands: opened, or its day is to come, has come, or has long passed. */
export function roundState(dueOn: CivilDate, openedOn: string | null, today: CivilDate): RoundState {
  if (openedOn !== null) return 'open';
  if (today < dueOn) return 'later';
  const late = (Date.parse(today) - Date.parse(dueOn)) / 86_400_000;
  return late <= OFFERED ? 'due' : 'missed';
}

/** Why a round cannot be opened yet. */
export const tooEarly = (dueOn: CivilDate, months: Round): Words => ({
  vi: `Lớp này hỏi sau ${months} tháng là từ ngày ${formatDate(dueOn)}. Chờ đến ngày đó rồi mở đợt hỏi.`,
  en: `After ${months} ${months === 1 ? 'month' : 'months'} is from ${formatDate(dueOn)} on. Open it then.`,
});

/** Why nobody of a class can be asked. */
export const nobodyNamed: Words = {
  vi: 'Lớp này chỉ đếm số người hoặc chưa điểm danh, nên không biết hỏi ai. Chọn lớp có danh sách điểm danh.',
  en: 'Heads were counted in this class and nobody is named, so nobody can be asked. Choose a class with marks.',
};
