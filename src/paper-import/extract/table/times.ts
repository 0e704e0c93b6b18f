/** Texts that name a time and nothing else. */

import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';

/** A day, a week, a month, a quarter, a day of the week. */
export const isWhen = (text: string): boolean =>
  text.length < 40 &&
  (findDates(text, 2000).length > 0 ||
    findDates(`ngày ${text.replace(/^\D+/, '')}`, 2000).length > 0 ||
    parseMonths(text, () => 2000) !== null ||
    /^(tuan \S|thu (hai|ba|tu|nam|sau|bay|\d)|chu nhat|cn\b)/.test(fold(text)));
