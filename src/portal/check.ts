import { html } from '#paper/html/escape.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { page, sampleMark } from './page.ts';
import type { PublicCommune } from './queries.ts';
import type { CheckedCertificate } from './queries-check.ts';

/** What a code is of: the commune by its name in addresses, and the letters behind the last dash group. Spaces and dashes within are dropped. */
export function splitCode(typed: string, slugs: readonly string[]): { slug: string; code: string } | null {
  const slug = slugs
    .filter((one) => typed.toLowerCase().startsWith(`${one}-`))
    .toSorted((a, b) => b.length - a.length)[0];
  return slug ? { slug, code: typed.slice(slug.length + 1) } : null;
}

/** Whether the paper in somebody's hands is valid, and what the book says of it, so that a changed name is seen. */
export function checkPage(commune: PublicCommune, centre: string, found: CheckedCertificate): string {
  const { name, title, number, symbol, issuedOn, revokedOn, skills } = found;
  const valid = revokedOn === null;
  return page(
    valid ? 'Giấy hợp lệ' : 'Giấy không còn giá trị',
    html`${commune.sample ? sampleMark : ''}<h1>${valid ? '✓ Giấy này hợp lệ' : '✕ Giấy này không còn giá trị'}</h1><p>${centre}</p>`,
    html`<section class="card"><p>${valid ? 'So với giấy trong tay: tên, lớp và số phải đúng như dưới đây.' : html`Trung tâm đã thu hồi giấy này ngày ${formatDate(revokedOn as CivilDate)}.`}</p>
<dl class="told"><div><dt>Cấp cho</dt><dd>${name}</dd></div>
<div><dt>Đã học lớp</dt><dd>${title}</dd></div>
${skills ? html`<div><dt>Làm được</dt><dd>${skills}</dd></div>` : ''}
<div><dt>Số</dt><dd>${String(number).padStart(2, '0')}/GCN-${symbol}</dd></div>
<div><dt>Ngày cấp</dt><dd>${formatDate(issuedOn as CivilDate)}</dd></div></dl></section>`,
    html`<p><a href="/xa/${commune.slug}">Trang của trung tâm</a></p>`,
  );
}
