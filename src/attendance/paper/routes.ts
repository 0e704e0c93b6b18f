import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { issueClassPaper, paperAsIssued, paperNow } from './commands.ts';
import * as contracts from './schema.ts';

const names = {
  notice: 'Thông báo mở lớp',
  invitation: 'Giấy mời',
  convening: 'Giấy triệu tập',
  roster: 'Danh sách lớp',
  sheet: 'Bảng điểm danh',
  minutes: 'Biên bản',
  agenda: 'Chương trình',
  'sign-in': 'Danh sách ký tên',
  jury: 'Quyết định ban giám khảo',
  contest: 'Kết quả cuộc thi',
  prizes: 'Quyết định trao giải',
  fair: 'Kết quả ngày hội',
} as const;

export function classPaperRoutes(api: Api): void {
  api.read(contracts.printClassPaper, async ({ tx, actor, params, query }) => {
    const write = query.as === 'issued' ? paperAsIssued : paperNow;
    const paper = await write(tx, actor, params.activity, params.kind, query.session ?? null);
    return paperAnswer(paper, query.form, `${names[params.kind]} - ${paper.subject.join(' ')}`.slice(0, 120));
  });
  api.write(contracts.issueClassPaper, ({ tx, actor, params, body }) =>
    issueClassPaper(tx, actor, params.activity, params.kind, body),
  );
}
