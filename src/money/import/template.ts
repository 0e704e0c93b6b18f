import { templateAnswer } from '#paper/answer.ts';
import type { TemplateColumn } from '#paper/template.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { headsOn } from '../ledger/heads.ts';
import { columns } from './columns.ts';
import { keyOf, type NamedClass, type NamedSource } from './rules.ts';

type Guide = Omit<TemplateColumn, 'header' | 'required'> & { readonly header?: string };

/** An Excel file to fill vouchers in; classes, sources and heads can be chosen in their cells. */
export function expenseTemplate(
  classes: readonly NamedClass[],
  sources: readonly NamedSource[],
  today: CivilDate,
  most: number,
): Promise<FileAnswer> {
  const titles = classes.map(({ title }) => keyOf(title));
  // A title that two classes have is told apart by the code of the roster.
  const named = classes.map((one) =>
    titles.filter((title) => title === keyOf(one.title)).length > 1
      ? `${one.title} (${one.rosterCode})`
      : one.title,
  );
  const heads = headsOn(today).map(({ name }) => name.vi);
  const guides: Readonly<Record<(typeof columns)[number]['name'], Guide>> = {
    date: { kind: 'date', width: 13, about: 'Ngày của chứng từ, đủ ngày/tháng/năm: 05/10/2026.' },
    voucher: {
      kind: 'text',
      width: 14,
      about: 'Số phiếu chi hoặc hóa đơn. Mỗi chứng từ một dòng. Chưa có số thì để trống.',
    },
    content: { kind: 'text', width: 38, about: 'Chi vào việc gì.' },
    activity: {
      kind: 'text',
      width: 38,
      about:
        'Tên lớp như trong phần mềm, hoặc mã danh sách của lớp. Nhập từ trang của một lớp thì để trống được.',
      choices: { values: named, strict: false },
    },
    source: {
      kind: 'text',
      width: 24,
      about: 'Tên nguồn kinh phí. Để trống thì phần mềm hỏi.',
      choices: { values: sources.map(({ name }) => name), strict: false },
    },
    amount: {
      header: 'Số tiền (đồng)',
      kind: 'dong',
      width: 16,
      about: 'Số đồng, chỉ ghi số. Nếu ghi nghìn đồng thì chọn “nghìn đồng” khi nhập.',
    },
    head: {
      kind: 'text',
      width: 26,
      about: 'Chọn trong danh sách. Để trống thì phần mềm xếp theo nội dung.',
      choices: { values: heads, strict: true },
    },
    payee: { kind: 'text', width: 24, about: 'Họ tên người hoặc tên nơi nhận tiền.' },
  };
  const [first, second] = [named[0] ?? 'Tên lớp', named[1] ?? named[0] ?? 'Tên lớp'];
  const source = sources[0]?.name ?? 'Ngân sách xã';
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  return templateAnswer(
    {
      sheet: 'Chứng từ chi',
      title: 'Nhập chứng từ chi',
      columns: columns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        ...guides[name],
      })),
      examples: [
        [
          day('2026-10-05'),
          'PC 12',
          'Bồi dưỡng báo cáo viên',
          first,
          source,
          300000,
          heads[0]!,
          'Nguyễn Văn Mẫu',
        ],
        [
          day('2026-10-06'),
          'PC 13',
          'Nước uống cho 40 người',
          second,
          source,
          120000,
          heads[1]!,
          'Cửa hàng Ví Dụ',
        ],
      ],
      notes: [
        'Điền vào trang “Chứng từ chi”, mỗi dòng một chứng từ, bắt đầu từ dòng 2. Cột có dấu * là bắt buộc.',
        'Chứng từ đã có trong sổ (cùng số, ngày, lớp, nguồn, số tiền) được bỏ qua. Cùng số và ngày mà khác số tiền thì phần mềm báo để sửa.',
        'Tên lớp hoặc nguồn không trùng hẳn thì phần mềm hỏi là lớp nào, nguồn nào; không tự đoán.',
        `Mỗi lần tối đa ${most.toLocaleString('vi-VN')} dòng. Sai một dòng thì chưa dòng nào được ghi; phần mềm chỉ rõ dòng và cột cần sửa.`,
      ],
      rows: most,
    },
    'mau-chung-tu-chi',
  );
}
