import { templateAnswer } from '#paper/answer.ts';
import type { TemplateColumn } from '#paper/template.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { columns } from './columns.ts';

type Guide = Omit<TemplateColumn, 'header' | 'required'>;

/** An Excel file to fill a class list in; takes the names of the commune's villages. */
export function listTemplate(villages: readonly string[], most: number): Promise<FileAnswer> {
  const guides: Readonly<Record<(typeof columns)[number]['name'], Guide>> = {
    name: { kind: 'text', width: 30, about: 'Họ và tên đầy đủ, có dấu.' },
    birthYear: {
      kind: 'text',
      width: 12,
      about: 'Bốn chữ số (1985), hoặc cả ngày sinh. Không rõ thì để trống.',
    },
    sex: {
      kind: 'text',
      width: 11,
      about: 'Nam hoặc Nữ. Không rõ thì để trống.',
      choices: { values: ['Nam', 'Nữ'], strict: true },
    },
    village: {
      kind: 'text',
      width: 22,
      about: 'Tên thôn của xã. Để trống khi là thôn của lớp. Người xã khác: ghi tên xã hoặc thôn của họ.',
      choices: { values: villages, strict: false },
    },
    note: {
      kind: 'text',
      width: 30,
      about: 'Điều cần nhớ về người này. Không ghi số điện thoại, số căn cước.',
    },
  };
  const village = villages[0] ?? 'Thôn 1';
  return templateAnswer(
    {
      sheet: 'Danh sách lớp',
      title: 'Nhập danh sách lớp',
      columns: columns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        ...guides[name],
      })),
      examples: [
        ['Nguyễn Văn Mẫu', '1980', 'Nam', village, 'tổ trưởng'],
        ['Trần Thị Ví Dụ', '02/03/1985', 'Nữ', 'xã Bên Cạnh', ''],
      ],
      notes: [
        'Điền vào trang “Danh sách lớp”, mỗi dòng một người, bắt đầu từ dòng 2. Cột có dấu * là bắt buộc.',
        'Mỗi người được đối chiếu với danh sách người dân theo thôn, họ tên và năm sinh. Gần giống thì phần mềm hỏi có phải người này không; không có thì ghi là người ngoài danh sách.',
        'Người đã có trong lớp được bỏ qua, nên nhập lại cùng một tệp không tạo người trùng.',
        `Mỗi lần tối đa ${most.toLocaleString('vi-VN')} người. Sai một dòng thì chưa ai được ghi; phần mềm chỉ rõ dòng và cột cần sửa.`,
      ],
      rows: most,
    },
    'mau-danh-sach-lop',
  );
}
