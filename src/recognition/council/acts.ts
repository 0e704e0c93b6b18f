import { acts } from '#platform/audit/acts.ts';

export const councilActs = acts(
  'council',
  {
    add: { vi: 'Ghi phiên họp hội đồng', en: 'Wrote a session of the council' },
    change: { vi: 'Sửa phiên họp hội đồng', en: 'Changed a session of the council' },
  },
  {
    fields: {
      foundedBy: { vi: 'Quyết định thành lập', en: 'Founded by' },
      heldOn: { vi: 'Ngày họp', en: 'Held on' },
      place: { vi: 'Nơi họp', en: 'Place' },
      quorumPercent: { vi: 'Tỷ lệ phải dự', en: 'Quorum' },
      opinions: { vi: 'Ý kiến', en: 'Opinions' },
      members: { vi: 'Thành viên', en: 'Members' },
      candidacies: { vi: 'Số hồ sơ', en: 'Candidacies' },
      votes: { vi: 'Số phiếu', en: 'Votes' },
    },
  },
);
