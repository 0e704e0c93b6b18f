/** Letters that are not taken for one another, read or written. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 14;

/** A code of random bytes: 14 letters of 30 cannot be guessed. Takes a byte for each; more are left over. */
export const codeOf = (bytes: Uint8Array, length = LENGTH): string =>
  [...bytes.slice(0, length)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
export const bytesOfCode = LENGTH;

/** The code as it is looked up: whoever types it may add spaces or dashes, and write it small. */
export const asCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** `2CFG-7HJK…`: in fours, for the eye. */
export const inFours = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

/** `07/GCN-TTHTCĐ`. */
export const numberOf = (number: number, symbol: string): string =>
  `${String(number).padStart(2, '0')}/GCN-${symbol}`;
