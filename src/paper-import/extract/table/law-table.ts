/** Legal bases in a table: one sentence a row, as they stand in a list. */

import { fold } from '#vocabulary/text.ts';
import { isBlank, isWide, rowTexts } from './grid.ts';
import { headerWords } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

const NUMBER = /so|ky hieu|van ban/;
const DATE = /ngay|thoi gian/;
const ISSUER = /co quan|noi ban hanh|cap ban hanh|don vi ban hanh/;
const SUBJECT = /noi dung|trich yeu|ve viec|ten/;

/** `Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ về …`, put together from the cells of each row. */
export function basesIn({ headers, body }: Shape): string[] {
  const words = headers.map((path) => headerWords(path.join(' ')));
  const column = (form: RegExp, not: readonly number[] = []) =>
    words.findIndex((text, k) => form.test(text) && !not.includes(k) && !/^(stt|tt)$/.test(text));
  const number =
    body.length === 0
      ? -1
      : headers.findIndex((_, k) =>
          dataRows(body).some((row) => /\d+\/[\dA-ZĐ-]*[A-ZĐ]{2}/.test(row[k]!.text)),
        );
  const date = column(DATE, [number]);
  const issuer = column(ISSUER, [number, date]);
  const subject = column(SUBJECT, [number, date, issuer]);
  return body
    .filter((row) => !isWide(row))
    .flatMap((row) => {
      const text = (k: number) =>
        k < 0 || isBlank(row[k]!.text) ? null : row[k]!.text.replace(/\s*\n\s*/g, ' ').trim();
      const printed = text(number);
      if (!printed) return [];
      const named = /^[^\d]*[a-zà-ỹ]/iu.test(printed) && NUMBER.test(fold(words[number] ?? ''));
      const type = rowTexts(row).find(
        (one) =>
          /^(quyet dinh|thong tu|nghi (dinh|quyet)|ke hoach|cong van|huong dan|chi thi|luat|van ban)/.test(
            fold(one),
          ) && one !== printed,
      );
      const lead = named || !type || type.length > 40 ? printed : `${type} số ${printed}`;
      const parts = [
        lead,
        date < 0 ? null : text(date) && `ngày ${text(date)!.replace(/^ngày\s+/iu, '')}`,
        issuer < 0 ? null : text(issuer) && `của ${text(issuer)!}`,
        subject < 0 ? null : text(subject) && `về ${text(subject)!.replace(/^(về việc|về|v\/v)\s+/iu, '')}`,
      ];
      return [`${parts.filter(Boolean).join(' ')};`];
    });
}
