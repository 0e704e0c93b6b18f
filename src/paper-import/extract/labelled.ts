/** A head told as a list of labels (`Số, ký hiệu: 05/KH-TTHTCĐ`), as sheets of key and value print it. */

import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import { placeAndDate } from './letterhead.ts';
import type { Line } from './lines.ts';

type Label = 'title' | 'number' | 'signed' | 'parent' | 'name' | 'theme' | 'period';
export type LabelledHead = Partial<Record<Label, { readonly value: string; readonly line: Line }>>;

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['title', /^(ten (van ban|ke hoach|bao cao|giay)|trich yeu|tieu de|ve viec)$/],
  ['number', /^(so|so,? (va )?ky hieu|ky hieu|so van ban|so hieu)$/],
  [
    'signed',
    /^((noi|dia danh)( va|,)? ngay( ky| ban hanh| lap)?|ngay (ky|ban hanh|lap|thang)|ngay, thang, nam)$/,
  ],
  ['parent', /^(co quan|don vi) (cap tren|chu quan|quan ly)$/],
  [
    'name',
    /^((co quan|don vi) (lap|ban hanh|lap ke hoach|bao cao|xay dung)|ten (don vi|co quan|trung tam)|don vi|trung tam)$/,
  ],
  ['theme', /^chu de( nam)?$/],
  ['period', /^(thoi gian( thuc hien)?|ky ke hoach|ky bao cao|nam( ke hoach| hoc)?)$/],
];

/** The labels of a head among lines, each the first time that it is told. A head has a title, or at least three of them. */
export function readLabelled(lines: readonly Line[]): LabelledHead {
  const found: LabelledHead = {};
  for (const line of lines) {
    const said = /^([^:]{2,30}):\s*(\S.*)$/su.exec(line.text);
    const label = said ? LABELS.find(([, words]) => words.test(fold(said[1]!)))?.[0] : undefined;
    if (said && label) found[label] ??= { value: said[2]!.trim(), line };
  }
  return found.title && Object.keys(found).length >= 3 ? found : {};
}

/** `Tả Pín Hồ, ngày 07/01/2026`. */
export function signedOf(text: string): { place: string | null; date: string | null } {
  const written = placeAndDate(text);
  if (written) return written;
  const date = findDates(text)[0];
  const place = date
    ? text
        .slice(0, date.index)
        .replace(/[,\s]*(?:ngày)?\s*$/iu, '')
        .trim()
    : null;
  return { place: place || null, date: date?.from ?? null };
}
