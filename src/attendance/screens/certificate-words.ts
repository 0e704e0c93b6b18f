export const certificateWords = {
  title: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  issue: { vi: 'Cấp giấy chứng nhận', en: 'Issue certificates' },
  issueTo: (n: number) => ({ vi: `Cấp cho ${n} người`, en: `Issue to ${n}` }),
  none: (n: number) => ({
    vi: `Chưa cấp cho ai. ${n} người đã có mặt ở lớp này.`,
    en: `Nobody has one yet. ${n} people were present.`,
  }),
  holder: (name: string, present: number, sessions: number) => ({
    vi: `${name}, có mặt ${present} / ${sessions} buổi`,
    en: `${name}, present at ${present} of ${sessions}`,
  }),
  skills: { vi: 'Học viên làm được gì?', en: 'What can they do now?' },
  skillsHint: {
    vi: 'Người dạy đã thấy họ làm: chụp ảnh, đăng bài, livestream… In lên giấy, có thể để trống.',
    en: 'What the instructor has seen them do. It is printed; may be left open.',
  },
  print: { vi: 'In giấy', en: 'Print' },
  printAll: { vi: 'In cả lớp', en: 'Print all' },
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
  revokeNow: { vi: 'Thu hồi giấy này', en: 'Revoke it' },
  why: { vi: 'Vì sao thu hồi?', en: 'Why?' },
  revoked: (reason: string) => ({ vi: `đã thu hồi: ${reason}`, en: `revoked: ${reason}` }),
} as const;
