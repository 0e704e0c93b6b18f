import { templateAnswer } from '#paper/answer.ts';
import type { TemplateColumn } from '#paper/template.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { columns } from './columns.ts';

type Name = (typeof columns)[number]['name'];
type Guide = Omit<TemplateColumn, 'header' | 'required'>;
const yes = { values: ['x'], strict: true };

const guides = (villages: readonly string[]): Readonly<Record<Name, Guide>> => ({
  village: {
    kind: 'text',
    width: 20,
    about: 'Tên thôn, bản, tổ dân phố của xã. Để trống khi cùng thôn với dòng trên.',
    choices: { values: villages, strict: false },
  },
  household: {
    kind: 'text',
    width: 10,
    about: 'Số của hộ trong thôn; người cùng hộ ghi cùng mã. Để trống khi cùng hộ với dòng trên.',
  },
  name: { kind: 'text', width: 28, about: 'Họ và tên đầy đủ, có dấu.' },
  birthYear: { kind: 'text', width: 12, about: 'Bốn chữ số (1985), hoặc cả ngày sinh (02/03/1985).' },
  sex: { kind: 'text', width: 11, about: 'Nam hoặc Nữ.', choices: { values: ['Nam', 'Nữ'], strict: true } },
  head: {
    kind: 'text',
    width: 12,
    about: 'Ghi x cho chủ hộ, người khác để trống. Ghi quan hệ (vợ, con …) cũng được.',
  },
  ethnicity: { kind: 'text', width: 12, about: 'Không bắt buộc. Chỉ ban giám đốc xem được.' },
  poverty: {
    kind: 'text',
    width: 16,
    about: 'Hộ nghèo, Hộ cận nghèo, hoặc để trống. Tính cho cả hộ.',
    choices: { values: ['Hộ nghèo', 'Hộ cận nghèo'], strict: true },
  },
  away: { kind: 'text', width: 12, about: 'Ghi x khi đang đi làm xa, ít khi có mặt ở thôn.', choices: yes },
});

/** An Excel file to fill the register in; takes the names of the commune's villages. */
export function residentTemplate(villages: readonly string[], most: number): Promise<FileAnswer> {
  const guide = guides(villages);
  const village = villages[0] ?? 'Thôn 1';
  return templateAnswer(
    {
      sheet: 'Người dân',
      title: 'Nhập danh sách người dân',
      columns: columns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        ...guide[name],
      })),
      examples: [
        [village, '1', 'Nguyễn Văn Mẫu', '1980', 'Nam', 'x', 'Tày', 'Hộ cận nghèo', ''],
        ['', '', 'Trần Thị Ví Dụ', '02/03/1985', 'Nữ', '', 'Kinh', '', 'x'],
      ],
      notes: [
        'Điền vào trang “Người dân”, mỗi dòng một người, bắt đầu từ dòng 2. Cột có dấu * là bắt buộc.',
        'Có thể xóa cột không dùng, đổi thứ tự cột hoặc dán từ bảng khác vào.',
        'Không ghi số căn cước, số điện thoại: phần mềm không lưu.',
        'Người đã có trong phần mềm (cùng hộ, cùng tên, cùng năm sinh) được bỏ qua, nên nhập lại cùng một tệp không tạo người trùng.',
        `Mỗi lần tối đa ${most.toLocaleString('vi-VN')} người. Sai một dòng thì chưa dòng nào được ghi; phần mềm chỉ rõ dòng và cột cần sửa.`,
      ],
      rows: most,
    },
    'mau-nguoi-dan',
  );
}
