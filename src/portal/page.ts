import { type Html, html } from '#paper/html/escape.ts';
import {
  type CivilDate,
  dayAndMonth,
  dayOf,
  formatDate,
  monthNumber,
  weekdayName,
} from '#vocabulary/date.ts';
import type { PublicCommune, PublicSession } from './queries.ts';
import type { PublicNews } from './queries-news.ts';
import { type Face, mostSessions } from './read.ts';
import { style } from './style.ts';

/** A whole page: title, what stands at its head, and what below. */
export function page(title: string, head: Html, main: Html, foot: Html): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="theme-color" content="#0f3d3e">
<style>${style}</style>
</head>
<body>
<header><div class="in">${head}</div></header>
<main class="in">${main}</main>
<footer class="in">${foot}<p><a href="/app/">Cán bộ của trung tâm đăng nhập</a></p></footer>
</body>
</html>
`.toString();
}

export const sampleMark = html`<p class="sample">DỮ LIỆU MẪU</p>`;

/** The page of a commune's centre. Takes whether there are other communes to go to. */
export function communePage(commune: PublicCommune, face: Face, others: boolean): string {
  const { name, motto, address, phone, today, month, next, news, year } = face;
  return page(
    name,
    html`${commune.sample ? sampleMark : ''}<h1>${name}</h1>${motto ? html`<p>${motto}</p>` : ''}`,
    html`${monthSection(month, today)}
${next.length > 0 ? html`<section aria-labelledby="sap-toi"><h2 id="sap-toi">Sắp tới</h2>${sessionList(next, today)}</section>` : ''}
${news.length > 0 ? newsSection(news) : ''}
${year ? yearSection(year, today) : ''}`,
    html`${phone ? html`<p>Điện thoại: <a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a></p>` : ''}
${address ? html`<p>Địa chỉ: ${address}</p>` : ''}
${face.titles > 0 ? html`<p><a href="/xa/${commune.slug}/tu-sach">Tủ sách: ${face.titles} đầu sách</a></p>` : ''}
<p><a href="/xa/${commune.slug}/lich.ics">Đưa lịch lớp vào điện thoại (iCalendar)</a></p>
<p><a href="/xa/${commune.slug}/tin.xml">Nhận tin qua RSS</a></p>
${checkForm(commune.slug)}
<p class="note">Cập nhật ngày ${formatDate(today)}</p>
${others ? html`<p><a href="/">Xem xã khác</a></p>` : ''}`,
  );
}

/** A small form by which a code is typed from a paper. */
const checkForm = (slug: string): Html => html`<form action="/public/check" class="find">
<label for="ma">Kiểm tra giấy chứng nhận: mã trên giấy</label>
<input type="hidden" name="xa" value="${slug}"><div><input id="ma" name="ma" maxlength="40" autocomplete="off"><button>Kiểm tra</button></div></form>`;

/** What is still to come stands first: that is what people look for. */
function monthSection(month: Face['month'], today: CivilDate): Html {
  const shown = month.slice(0, mostSessions);
  const over = shown.filter((session) => isOver(session, today));
  const coming = shown.filter((session) => !isOver(session, today));
  const none =
    over.length > 0
      ? 'Tháng này không còn lớp nào nữa.'
      : 'Tháng này chưa có lớp nào. Hỏi trung tâm để biết lớp sắp mở.';
  return html`<section aria-labelledby="thang"><h2 id="thang">Tháng ${monthNumber(today)} học gì?</h2>
${coming.length > 0 ? sessionList(coming, today) : html`<p class="none">${none}</p>`}
${over.length > 0 ? html`<h3 class="past">Đã qua trong tháng</h3>${sessionList(over, today)}` : ''}
${month.length > mostSessions ? html`<p class="note">Còn nhiều buổi nữa trong tháng; hỏi trung tâm để biết đủ.</p>` : ''}</section>`;
}

const isOver = ({ held, day }: PublicSession, today: CivilDate) => held || day < today;

function sessionList(sessions: readonly PublicSession[], today: CivilDate): Html {
  return html`<ol class="card">${sessions.map((session) => sessionItem(session, today))}</ol>`;
}

function sessionItem(session: PublicSession, today: CivilDate): Html {
  const { title, day, from, to, venue, audience, unit, held } = session;
  const over = isOver(session, today);
  return html`<li class="${over ? 'day done' : 'day'}">
<div class="date"><b>${dayOf(day)}</b><span>Tháng ${monthNumber(day)}</span></div>
<div><h3>${title}</h3>
<p>${capital(weekdayName(day, 'vi'))}, <time datetime="${day}T${from}">${from}</time>–${to}${venue ? html`<br>${venue}` : ''}</p>
${audience ? html`<p>Dành cho: ${audience}</p>` : ''}${unit ? html`<p>Phụ trách: ${unit}</p>` : ''}
${day === today && !held ? html`<p class="now">Hôm nay</p>` : ''}${held ? html`<p>Đã học</p>` : ''}</div>
</li>`;
}

const mostLetters = 900;

function newsSection(news: readonly PublicNews[]): Html {
  return html`<section aria-labelledby="tin"><h2 id="tin">Tin của trung tâm</h2>
<div class="card">${news.map(newsItem)}</div></section>`;
}

/** A news as it was published; under it what holds now, where its class has one. */
function newsItem({ id, title, text, on, cancelled, next }: PublicNews): Html {
  const short = text.length > mostLetters ? `${text.slice(0, mostLetters).replace(/\s\S*$/, '')} …` : text;
  const [day = '', hour = ''] = next?.split(' ') ?? [];
  return html`<article class="news" id="tin-${id}"><h3>${title}</h3>
<p class="note">Ngày ${formatDate(on)}</p>
${short
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => html`<p>${line}</p>`)}
${cancelled ? html`<p class="now">Lớp này đã hủy</p>` : ''}${next && !cancelled ? html`<p class="now">Lịch hiện nay: ${hour} ${weekdayName(day as CivilDate, 'vi')} ${dayAndMonth(day)}</p>` : ''}
</article>`;
}

function yearSection(year: NonNullable<Face['year']>, today: CivilDate): Html {
  const { classes, attendances, villages } = year;
  const title = today.startsWith(`${year.year}-`) ? 'Từ đầu năm' : `Năm ${year.year}`;
  return html`<section aria-labelledby="nam"><h2 id="nam">${title}</h2>
<dl><div><dt>lớp đã học</dt><dd>${classes}</dd></div>
<div><dt>lượt học viên</dt><dd>${attendances}</dd></div>
<div><dt>thôn đã có lớp</dt><dd>${villages.reached}/${villages.all}</dd></div></dl>
<p class="note">Một lượt học viên là một người dự một lớp.</p></section>`;
}

/** The page on which a commune is chosen. */
export function chooserPage(communes: readonly PublicCommune[]): string {
  return page(
    'Làng Học: chọn xã',
    html`<h1>Trung tâm học tập cộng đồng</h1><p>Chọn xã của bạn để xem lớp học trong tháng</p>`,
    html`<h2 id="xa">Các xã</h2>
<ul class="card pick" aria-labelledby="xa">${communes.map(
      ({ slug, name, sample }) =>
        html`<li><a href="/xa/${slug}"><span>${capital(name)}</span>${sample ? html`<span class="sample">DỮ LIỆU MẪU</span>` : ''}</a></li>`,
    )}</ul>`,
    html``,
  );
}

/** A page that says what went wrong and what to do. */
export function problemPage(what: string, todo: string): string {
  return page(
    what,
    html`<h1>${what}</h1>`,
    html`<h2>${todo}</h2><p><a href="/">Về trang đầu</a></p>`,
    html``,
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
