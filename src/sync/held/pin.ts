/** So many digits a PIN has. */
export const DIGITS = 6;
/** After so many wrong ones in a row nothing is opened by PIN any more. */
export const MOST_WRONG = 10;

/** Whether a PIN is among the first that anybody tries: one digit only, up or down the keys, two or three digits over and over. */
export function isGuessable(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - digits[at]! + 10) % 10);
  const alike = steps.every((step) => step === steps[0]);
  return (alike && [0, 1, 9].includes(steps[0]!)) || /^(\d{2})\1\1$/.test(pin) || /^(\d{3})\1$/.test(pin);
}

/** Gives how many tries are left after so many wrong ones. */
export const triesLeft = (wrong: number): number => Math.max(0, MOST_WRONG - wrong);
