import type { Words } from '#vocabulary/language.ts';

/** A line of a programme: from when, until when (null: until the next one begins), what, and who does it. `day` null is the event's own day. */
export interface AgendaItem {
  readonly day: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly text: string;
  readonly who: string | null;
}

export interface Wrong extends Words {
  readonly path: string;
}

/** The lines in the order of their time; those of one minute stay as they were written. */
export const inTime = <Item extends Pick<AgendaItem, 'day' | 'from'>>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.from, b.from));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const minute = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5));

/** Pairs of lines (by their place) that stand at the same minute of a day. One without an end gives way to the next and overlaps nothing. */
export function overlapsOf(items: readonly AgendaItem[]): readonly (readonly [number, number])[] {
  return items.flatMap((one, at) =>
    items.flatMap((other, with_) => {
      if (with_ <= at || one.day !== other.day) return [];
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      const meets = first.from === second.from || (first.to !== null && first.to > second.from);
      return meets ? [[at, with_] as const] : [];
    }),
  );
}

/** How long a line of a programme in order takes, in minutes; null where neither its end nor the next line says it. */
export function minutesOf(items: readonly AgendaItem[], at: number): number | null {
  const one = items[at]!;
  const next = items[at + 1];
  const end = one.to ?? (next?.day === one.day ? next.from : null);
  return end === null ? null : Math.max(0, minute(end) - minute(one.from));
}

/** What is wrong with a programme as it was written: a line that ends before it begins. */
export const agendaWrongs = (items: readonly AgendaItem[]): readonly Wrong[] =>
  items.flatMap(({ from, to, text }, at) =>
    to === null || to > from
      ? []
      : [
          {
            path: `body.items.${at}.to`,
            vi: `Dòng ${at + 1} “${text}”: ${to} không sau ${from}. Sửa giờ kết thúc, hoặc để trống.`,
            en: `Line ${at + 1} “${text}” ends at ${to}, not after ${from}. Mend the end or leave it open.`,
          },
        ],
  );

/** A stall of a fair: of a unit or a name, what it shows, and what it sold in đồng. */
export interface Stall {
  readonly unitId: string | null;
  readonly name: string | null;
  readonly goods: string;
  readonly sold: number | null;
}

export const stallWrongs = (stalls: readonly Stall[]): readonly Wrong[] =>
  stalls.flatMap(({ unitId, name }, at) =>
    unitId !== null || name !== null
      ? []
      : [
          {
            path: `body.items.${at}.name`,
            vi: `Gian ${at + 1} chưa có chủ. Chọn đơn vị hoặc ghi tên hộ, hợp tác xã.`,
            en: `Stall ${at + 1} has nobody. Choose a unit or write a name.`,
          },
        ],
  );

/** Known sums of some figures; null while none is known. */
export const sumKnown = (figures: readonly (number | null)[]): number | null => {
  const known = figures.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
};
