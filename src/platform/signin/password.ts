import { randomInt } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '#vocabulary/text.ts';
import { Problem } from '../problems/problem.ts';

export const shortestPassword = 10;
const knownBad = new Set(dictionary['passwords-common'] as readonly string[]);

/**
 * Today's rules: long enough, not on the list of known-bad ones, not made of what everybody knows about the account. No rules about
 * signs, no forced change. Throws weak-password.
 */
export function assertGoodPassword(password: string, about: readonly string[]): void {
  const bare = fold(password).replaceAll(/[^a-z0-9]/g, '');
  const own = about.map((text) => fold(text).replaceAll(/[^a-z0-9]/g, '')).filter((text) => text.length > 2);
  const core = bare.replace(/\d+$/, '');
  const weak =
    password.length < shortestPassword ||
    knownBad.has(password.toLowerCase()) ||
    knownBad.has(bare) ||
    (core.length < 8 && knownBad.has(core)) ||
    own.some((text) => core === text) ||
    new Set(password).size < 4;
  if (weak)
    throw new Problem('weak-password', {
      where: [{ path: 'body.password', vi: 'Mật khẩu dễ đoán.', en: 'Easy to guess.' }],
    });
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Gives a new random password that can be read out over the telephone: four groups of four. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
