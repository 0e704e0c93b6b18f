import { html } from '#paper/html/escape.ts';
import { fold } from '#vocabulary/text.ts';
import { page, sampleMark } from './page.ts';
import type { PublicCommune } from './queries.ts';
import type { PublicTitle } from './queries-news.ts';

/** A page has no more, so that it stays small; the rest is found by searching. */
const mostTitles = 60;

/** The books that everybody may borrow or read, with a search that needs no script. */
export function shelfPage(
  commune: PublicCommune,
  name: string,
  titles: readonly PublicTitle[],
  asked: string,
): string {
  const wanted = fold(asked.slice(0, 100));
  const found = titles.filter(({ title, author, place }) =>
    fold(`${title} ${author ?? ''} ${place ?? ''}`).includes(wanted),
  );
  const own = html`/xa/${commune.slug}`;
  return page(
    `Tủ sách: ${name}`,
    html`${commune.sample ? sampleMark : ''}<h1>Tủ sách</h1><p>${name}</p>`,
    html`<form class="find" role="search" action="${own}/tu-sach"><label for="tim">Tìm sách, tác giả, nơi để</label>
<div><input id="tim" name="tim" type="search" value="${asked.slice(0, 100)}"><button>Tìm</button></div></form>
<h2>${found.length} đầu sách${wanted ? ` có “${asked.slice(0, 100)}”` : ''}</h2>
${
  found.length === 0
    ? html`<p class="none">Không có sách nào như vậy. Thử một từ khác, hoặc hỏi trung tâm.</p>`
    : html`<ul class="card">${found.slice(0, mostTitles).map(
        ({ title, author, copies, here, place, link }) => html`<li class="news"><h3>${title}</h3>
${author ? html`<p>${author}</p>` : ''}${
  copies > 0
    ? html`<p>${here > 0 ? `Còn ${here} / ${copies} bản` : `Đang cho mượn hết ${copies} bản`}${place ? `, ${place}` : ''}</p>`
    : ''
}${link ? html`<p><a href="${link}" rel="noopener nofollow">Đọc trên mạng</a></p>` : ''}</li>`,
      )}</ul>`
}
${found.length > mostTitles ? html`<p class="note">Còn ${found.length - mostTitles} đầu sách nữa; gõ tên để tìm.</p>` : ''}`,
    html`<p><a href="${own}">Về trang của trung tâm</a></p>`,
  );
}
