import { type Html, html } from '#paper/html/escape.ts';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { page, sampleMark } from './page.ts';
import type { PublicCommune } from './queries.ts';

/** One person of the session, as a helper sees them. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly household: string | null;
  readonly state: 'present' | 'excused' | 'absent' | 'cleared' | null;
}

export interface HelperSheet {
  readonly helper: string;
  readonly title: string;
  readonly date: CivilDate;
  readonly from: string;
  readonly people: readonly Listed[];
  /** Made with the page: what is sent of it twice is taken once. */
  readonly form: string;
  /** How many were recorded with the last sending; null on the first look. */
  readonly recorded: number | null;
}

const states = { present: 'Có mặt', excused: 'Vắng', absent: 'Vắng' } as const;
const stateOf = (state: Listed['state']): string | null =>
  state === null || state === 'cleared' ? null : states[state];

/** The list of one session for a helper without an account: who is here and who is away, sent together. Needs no script. */
export function helperPage(commune: PublicCommune, sheet: HelperSheet): string {
  const { helper, title, date, from, people, form, recorded } = sheet;
  const called = people.filter(({ state }) => stateOf(state) !== null).length;
  return page(
    `Điểm danh: ${title}`,
    html`${commune.sample ? sampleMark : ''}<h1>${title}</h1><p>${from} ${weekdayName(date, 'vi')} ${formatDate(date)}</p>`,
    html`<p>Người giúp: <b>${helper}</b>. Chọn <b>Có mặt</b> hoặc <b>Vắng</b> cho từng người rồi bấm <b>Ghi</b> ở cuối trang.</p>
<p class="now" role="status">${recorded === null ? '' : html`Vừa ghi ${recorded} người. `}Đã gọi ${called} / ${people.length} người.</p>
<form method="post" class="roll"><input type="hidden" name="form" value="${form}">
<ol class="card">${people.map(row)}</ol>
<label class="one">Người ngoài danh sách: họ và tên<input name="walk-in" maxlength="100" autocomplete="off"></label>
<button>Ghi</button></form>`,
    html`<p class="note">Đường dẫn này chỉ dùng cho buổi này, trong ngày ${formatDate(date)}. Đừng gửi cho người khác.</p>`,
  );
}

const row = ({ id, name, household, state }: Listed): Html => {
  const now = stateOf(state);
  return html`<li><div><b>${name}</b>${household ? html`<small>${household}</small>` : ''}${now ? html`<small>Đã ghi: ${now}</small>` : ''}</div>
<label><input type="radio" name="${id}" value="present">Có mặt</label><label><input type="radio" name="${id}" value="absent">Vắng</label></li>`;
};

const reasons = {
  revoked: 'Trung tâm đã thu hồi đường dẫn này.',
  early: 'Chưa tới ngày của buổi học. Mở lại đường dẫn này vào đúng ngày.',
  over: 'Ngày dùng của đường dẫn này đã qua.',
} as const;

/** What stands in place of the list on another day, or once the link was revoked: no name of anybody. */
export const noSheetPage = (commune: PublicCommune, why: keyof typeof reasons): string =>
  page(
    'Không mở được danh sách',
    html`${commune.sample ? sampleMark : ''}<h1>Không mở được danh sách</h1>`,
    html`<p class="none">${reasons[why]} Cần giúp nữa thì nhờ trung tâm gửi đường dẫn mới.</p>`,
    html`<p><a href="/xa/${commune.slug}">Trang của trung tâm</a></p>`,
  );
