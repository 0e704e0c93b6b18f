import { fold } from '#vocabulary/text.ts';

/** What the seats of an event are counted from. */
export interface Seated {
  readonly seats: number;
  readonly answer: 'yes' | 'no' | null;
  readonly came: boolean | null;
  readonly cameSeats: number | null;
}

/** Seats by what was answered; `came` once somebody has told. */
export interface SeatCount {
  readonly invited: number;
  readonly yes: number;
  readonly no: number;
  readonly waiting: number;
  readonly came: number;
}

export function countSeats(guests: readonly Seated[]): SeatCount {
  const sum = (some: readonly Seated[], of = ({ seats }: Seated) => seats) =>
    some.reduce((all, one) => all + of(one), 0);
  return {
    invited: sum(guests),
    yes: sum(guests.filter(({ answer }) => answer === 'yes')),
    no: sum(guests.filter(({ answer }) => answer === 'no')),
    waiting: sum(guests.filter(({ answer }) => answer === null)),
    came: sum(
      guests.filter(({ came }) => came === true),
      ({ seats, cameSeats }) => cameSeats ?? seats,
    ),
  };
}

/** Seats that are left when all who have not said no come; null where nobody has counted the venue. */
export const seatsLeft = (
  { yes, waiting }: SeatCount,
  others: number,
  capacity: number | null,
): number | null => (capacity === null ? null : capacity - yes - waiting - others);

/** The name as guests are compared: tone marks, case and spacing aside. */
export const guestKey = (name: string): string => fold(name);
