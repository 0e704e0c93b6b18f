import { randomInt } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '#vocabulary/text.ts';
import { Problem } from '../problems/problem.ts';

export const shortestPassword = 10;
const knownBad = new Set(dictionary['passwords-common'] as readonly string[]);

/** Words of this software and of its users' posts, which whoever guesses tries first. */
const ownWords = [
  'langhoc',
  'tthtcd',
  'trungtamhoctapcongdong',
  'hoctapcongdong',
  'xahoihoctap',
  'giamdoc',
  'phogiamdoc',
  'ketoan',
  'thuquy',
  'truongthon',
  'quantri',
  'hoinongdan',
  'vanhoa',
  'khuyenhoc',
  'truonghoc',
  'chutich',
  'matkhau',
  'admin',
];
const kinds = /^(xa|phuong|thitran|dackhu)(?=.{3})/;

/**
 * Today's rules: long enough, not on the list of known-bad ones, not made of what everybody knows about the account or the system (also
 * with a year or other digits before or behind), no row of neighbouring signs. No rules about signs, no forced change. Takes the
 * password and what is known: names, user name, commune, posts. Throws weak-password.
 */
export function assertGoodPassword(password: string, about: readonly string[]): void {
  const bare = bareOf(password);
  const core = bare.replaceAll(/^\d+|\d+$/g, '');
  const own = [...ownWords, ...about.map(bareOf)].filter((text) => text.length > 2);
  const weak =
    password.length < shortestPassword ||
    knownBad.has(password.toLowerCase()) ||
    knownBad.has(bare) ||
    (core.length < 8 && (knownBad.has(core) || core === '')) ||
    own.some((text) => core === text || core === text.replace(kinds, '')) ||
    new Set(password).size < 4 ||
    isRow(bare);
  if (weak)
    throw new Problem('weak-password', {
      where: [{ path: 'body.password', vi: 'Mật khẩu dễ đoán.', en: 'Easy to guess.' }],
    });
}

const bareOf = (text: string): string => fold(text).replaceAll(/[^a-z0-9]/g, '');

/** `0123456789`, `abcdefghij`, `9876543210`, also twice over: each sign follows the one before. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at));
  const even = steps.filter((step) => Math.abs(step) === 1 || Math.abs(step) === 9).length;
  return text.length > 0 && even >= steps.length * 0.8;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Gives random groups of four letters and digits that can be read out over the telephone. */
export function randomWord(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** Gives a new random password: four groups of four. */
export const randomPassword = (): string => randomWord(4);
