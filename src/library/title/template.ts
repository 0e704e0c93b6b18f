import { programmeCodes } from '#norm/programme/rules.ts';
import { templateAnswer } from '#paper/answer.ts';
import type { TemplateColumn } from '#paper/template.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { columns } from './columns.ts';
import { MOST_ROWS } from './schema.ts';

type Guide = Omit<TemplateColumn, 'header' | 'required'>;
const guides: Readonly<Record<(typeof columns)[number]['name'], Guide>> = {
  title: { kind: 'text', width: 44, about: 'Tên đầy đủ như trên bìa.' },
  author: { kind: 'text', width: 26, about: 'Không rõ thì để trống.' },
  programme: {
    kind: 'text',
    width: 12,
    about: 'Mã lĩnh vực. Không rõ thì để trống.',
    choices: { values: programmeCodes, strict: false },
  },
  copies: { kind: 'text', width: 9, about: 'Số nguyên; để trống là 1. Tài liệu chỉ có trên mạng ghi 0.' },
  place: {
    kind: 'text',
    width: 26,
    about: 'Sách để ở đâu: thư viện xã, tủ sách pháp luật, thư viện trường …',
  },
  link: { kind: 'text', width: 34, about: 'Đường dẫn của tài liệu điện tử, bắt đầu bằng https://.' },
};

/** An Excel file to fill titles in. */
export const titlesTemplate = (): Promise<FileAnswer> =>
  templateAnswer(
    {
      sheet: 'Sách, tài liệu',
      title: 'Nhập sách, tài liệu',
      columns: columns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        ...guides[name],
      })),
      examples: [
        ['Kỹ thuật trồng rau an toàn', 'Nguyễn Văn Mẫu', 'KT', '3', 'Thư viện xã', ''],
        ['Hỏi đáp pháp luật về đất đai', '', 'PL', '0', '', 'https://vi-du.vn/hoi-dap.pdf'],
      ],
      notes: [
        'Điền vào trang “Sách, tài liệu”, mỗi dòng một đầu sách, bắt đầu từ dòng 2. Cột có dấu * là bắt buộc.',
        'Sách đã có (cùng tên, tác giả, nơi để) được bỏ qua, nên nhập lại cùng một tệp không thêm lần nữa.',
        'Sai một dòng thì chưa dòng nào được ghi; phần mềm chỉ rõ dòng và cột cần sửa.',
      ],
      rows: MOST_ROWS,
    },
    'mau-sach-tai-lieu',
  );
