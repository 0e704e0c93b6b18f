import { listActivities } from '#activity/class/schema.ts';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useRead } from '#kit/call.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmes } from '#norm/programme/rules.ts';
import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import { listLoans, putLoan } from '../loan/schema.ts';
import { listReadings, putReading } from '../reading/schema.ts';
import { listTitles, putTitle } from '../title/schema.ts';

const WEEKS = 14;
const day = (iso: string | null): string => (iso ? formatDate(iso as CivilDate) : '—');
const place = {
  label: { vi: 'Tủ sách, thư viện', en: 'Library' },
  hint: { vi: 'Thư viện xã, tủ sách pháp luật, thư viện trường …', en: 'Which library or bookcase' },
};

/** Books and e-materials. */
export function Titles() {
  const say = useSay();
  const year = Number(useMe().today.slice(0, 4));
  const seesClasses = useMay('activity.read') !== null;
  const classes = useRead(listActivities, { query: { year } }, { enabled: seesClasses }).data ?? [];
  return (
    <Records
      {...useRecords(listTitles, putTitle)}
      words={{
        add: { vi: 'Thêm sách, tài liệu', en: 'Add a title' },
        one: { vi: 'Sách, tài liệu', en: 'Title' },
        empty: { vi: 'Chưa có sách, tài liệu nào', en: 'No titles yet' },
        what: {
          vi: 'Sách của thư viện, tủ sách và tài liệu trên mạng: bao nhiêu bản, để ở đâu. Có sẵn bảng Excel thì sang mục Nhập từ Excel.',
          en: 'Books of the libraries and materials on the network. A list in Excel comes in by the last tab.',
        },
      }}
      blank={() => ({
        title: '',
        author: null,
        programme: null,
        copies: 1,
        link: null,
        place: null,
        activityId: null,
        note: null,
        active: true,
        lent: 0,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Tên', en: 'Title' }, show: (row) => row.title },
        { label: { vi: 'Tác giả', en: 'Author' }, wide: true, show: (row) => row.author ?? '—' },
        { label: { vi: 'Lĩnh vực', en: 'Programme' }, wide: true, show: (row) => row.programme ?? '—' },
        {
          label: { vi: 'Còn / số bản', en: 'Here / copies' },
          numeric: true,
          show: (row) =>
            row.copies === 0 && row.link
              ? say({ vi: 'trên mạng', en: 'online' })
              : `${row.copies - row.lent} / ${row.copies}`,
        },
        { label: place.label, wide: true, show: (row) => row.place ?? '—' },
      ]}
      fields={[
        { name: 'title', label: { vi: 'Tên sách, tài liệu', en: 'Title' }, kind: 'text', required: true },
        { name: 'author', label: { vi: 'Tác giả', en: 'Author' }, kind: 'text' },
        {
          name: 'programme',
          label: { vi: 'Lĩnh vực', en: 'Programme' },
          kind: 'choice',
          choices: programmeCodes.map((value) => ({ value, label: `${value} · ${say(programmes[value])}` })),
        },
        {
          name: 'copies',
          label: { vi: 'Số bản', en: 'Copies' },
          kind: 'number',
          required: true,
          hint: { vi: 'Tài liệu chỉ có trên mạng: 0.', en: 'On the network only: 0.' },
        },
        { name: 'place', ...place, kind: 'text' },
        {
          name: 'link',
          label: { vi: 'Địa chỉ trên mạng', en: 'Link' },
          kind: 'text',
          hint: { vi: 'Bắt đầu bằng https://', en: 'Begins with https://' },
        },
        {
          name: 'activityId',
          label: { vi: 'Tài liệu của lớp', en: 'Material of a class' },
          kind: 'choice',
          choices: classes.map(({ id, title }) => ({ value: id, label: title })),
        },
        { name: 'note', label: { vi: 'Ghi chú', en: 'Note' }, kind: 'text' },
        { name: 'active', label: { vi: 'Còn dùng', en: 'In use' }, kind: 'yes' },
      ]}
    />
  );
}

/** Who has borrowed what until when. */
export function Loans() {
  const today = useMe().today as CivilDate;
  const titles = useRead(listTitles).data ?? [];
  return (
    <Records
      {...useRecords(listLoans, putLoan)}
      {...loanWords}
      blank={() => ({
        titleId: '',
        title: '',
        reader: '',
        lentOn: today,
        dueOn: addDays(today, WEEKS),
        backOn: null,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Sách', en: 'Title' }, show: (row) => row.title },
        { label: { vi: 'Người mượn', en: 'Reader' }, show: (row) => row.reader },
        { label: { vi: 'Ngày mượn', en: 'Lent on' }, wide: true, show: (row) => day(row.lentOn) },
        {
          label: { vi: 'Hạn trả', en: 'Due' },
          show: (row) =>
            row.backOn === null && row.dueOn !== null && row.dueOn < today
              ? `! ${day(row.dueOn)}`
              : day(row.dueOn),
        },
        { label: { vi: 'Ngày trả', en: 'Back on' }, wide: true, show: (row) => day(row.backOn) },
      ]}
      fields={[
        {
          name: 'titleId',
          label: { vi: 'Sách', en: 'Title' },
          kind: 'choice',
          required: true,
          choices: titles
            .filter(({ active, copies }) => active && copies > 0)
            .map(({ id, title, copies, lent }) => ({ value: id, label: `${title} (còn ${copies - lent})` })),
        },
        { name: 'reader', label: { vi: 'Người mượn', en: 'Reader' }, kind: 'text', required: true },
        { name: 'lentOn', label: { vi: 'Ngày mượn', en: 'Lent on' }, kind: 'day', required: true },
        { name: 'dueOn', label: { vi: 'Hạn trả', en: 'Due' }, kind: 'day' },
        { name: 'backOn', label: { vi: 'Ngày trả', en: 'Back on' }, kind: 'day' },
      ]}
    />
  );
}

const loanWords = {
  words: {
    add: { vi: 'Cho mượn', en: 'Lend' },
    one: { vi: 'Lượt mượn', en: 'Loan' },
    empty: { vi: 'Chưa cho mượn cuốn nào', en: 'Nothing is lent' },
    what: {
      vi: 'Ai mượn cuốn nào, hạn trả ngày nào. Tên người mượn chỉ phó giám đốc thấy.',
      en: 'Who has borrowed what until when. Only the deputy sees the names.',
    },
  },
} as const;

/** How many came to read, day by day. */
export function Readings() {
  const today = useMe().today as CivilDate;
  return (
    <Records
      {...useRecords(listReadings, putReading)}
      words={{
        add: { vi: 'Ghi lượt đọc', en: 'Count readers' },
        one: { vi: 'Lượt đọc', en: 'Readers' },
        empty: { vi: 'Chưa ghi lượt đọc nào', en: 'No counts yet' },
        what: {
          vi: 'Mỗi ngày mở cửa có bao nhiêu lượt người đến đọc, chỉ đếm số người.',
          en: 'How many came to read on each day: heads, no names.',
        },
      }}
      blank={() => ({ onDay: today, place: null, readers: 0, note: null })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Ngày', en: 'Day' }, show: (row) => day(row.onDay) },
        { label: place.label, show: (row) => row.place ?? '—' },
        { label: { vi: 'Số lượt đọc', en: 'Readers' }, numeric: true, show: (row) => row.readers },
        { label: { vi: 'Ghi chú', en: 'Note' }, wide: true, show: (row) => row.note ?? '—' },
      ]}
      fields={[
        { name: 'onDay', label: { vi: 'Ngày', en: 'Day' }, kind: 'day', required: true },
        { name: 'place', ...place, kind: 'text' },
        { name: 'readers', label: { vi: 'Số lượt đọc', en: 'Readers' }, kind: 'number', required: true },
        { name: 'note', label: { vi: 'Ghi chú', en: 'Note' }, kind: 'text' },
      ]}
    />
  );
}
