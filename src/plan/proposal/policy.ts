import { permissions } from '#platform/permission/permission.ts';

export const proposalPolicy = permissions({
  'proposal.read': {
    vi: 'Giám đốc và phó giám đốc xem mọi đề xuất mở lớp; đơn vị phối hợp và trường xem đề xuất của mình.',
    en: 'The director and the deputy see all proposals of classes; a partner unit or a school sees its own.',
    grants: { director: 'all', deputy: 'all', partner: 'unit', school: 'unit' },
  },
  'proposal.write': {
    vi: 'Đơn vị phối hợp và trường đề xuất lớp, sửa và rút đề xuất còn chờ của mình; phó giám đốc ghi hộ.',
    en: 'A partner unit or a school proposes classes, changes and withdraws its open proposals; the deputy enters them for it.',
    grants: { deputy: 'all', partner: 'unit', school: 'unit' },
  },
  'proposal.decide': {
    vi: 'Phó giám đốc đưa đề xuất vào kế hoạch đang soạn, hoặc từ chối kèm lý do.',
    en: 'The deputy takes a proposal into the plan being written, or declines it with a reason.',
    grants: { deputy: 'all' },
  },
});
