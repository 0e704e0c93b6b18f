import { templateAnswer } from '#paper/answer.ts';
import type { TemplateColumn } from '#paper/template.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { columns, type RegistrationColumn } from './columns.ts';
import { type Model, modelWords } from './models.ts';

const MOST_ROWS = 1000;

const guides: Readonly<Record<RegistrationColumn, Omit<TemplateColumn, 'header' | 'required'>>> = {
  name: {
    kind: 'text',
    width: 34,
    about: 'Như trong danh sách hộ. Viết hoa, viết thường, dấu cách không sao.',
  },
  code: { kind: 'text', width: 10, about: 'Số hộ trong thôn. Cần khi hai chủ hộ cùng tên.' },
  village: { kind: 'text', width: 22, about: 'Tên thôn. Cần khi danh sách có nhiều thôn.' },
  registered: {
    kind: 'text',
    width: 11,
    about: 'Đánh dấu x là đăng ký. Cả cột để trống thì mọi dòng đều là đăng ký.',
  },
};

/** An Excel file in the association's columns to write the registrations of a title in. */
export const registrationTemplate = (model: Model): Promise<FileAnswer> =>
  templateAnswer(
    {
      sheet: 'Đăng ký',
      title: `Đăng ký ${modelWords[model].vi}`,
      columns: columns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        ...guides[name],
      })),
      examples: [
        ['Nông Văn Mẫu', '12', 'Nà Mẫu', 'x'],
        ['Hoàng Thị Thử', '', 'Nà Mẫu', 'x'],
      ],
      notes: [
        'Điền vào trang “Đăng ký”, mỗi dòng một hộ (hoặc người, dòng họ, đơn vị). Cột có dấu * là bắt buộc.',
        'Tên được tìm trong danh sách của xã; hai chủ hộ cùng tên thì ghi thêm số hộ hoặc thôn.',
        'Sai một dòng thì chưa dòng nào được ghi; phần mềm chỉ rõ dòng và cột cần sửa.',
      ],
      rows: MOST_ROWS,
    },
    `mau-dang-ky-${model}`,
  );
