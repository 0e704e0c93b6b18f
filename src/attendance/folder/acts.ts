import { acts } from '#platform/audit/acts.ts';
import { paperWords } from '../screens/class-words.ts';
import { folderWords } from '../screens/words.ts';

// Papers of the money of a class stand in its folder too.
const kindWords = {
  ...folderWords,
  ...paperWords,
  'advance-request': { vi: 'Giấy đề nghị tạm ứng', en: 'Request for an advance' },
  'payment-request': { vi: 'Giấy đề nghị thanh toán', en: 'Request for payment' },
  settlement: { vi: 'Báo cáo quyết toán', en: 'Settlement' },
};

export const folderActs = acts(
  'folder',
  {
    add: { vi: 'Thêm vào hồ sơ lớp', en: 'Added to a class folder' },
    remove: { vi: 'Gỡ khỏi hồ sơ lớp', en: 'Removed from a class folder' },
    issue: { vi: 'Phát hành giấy tờ của lớp', en: 'Issued a paper of a class' },
  },
  {
    kind: 'activity',
    fields: {
      kind: { vi: 'Loại', en: 'Kind', values: kindWords },
      caption: { vi: 'Chú thích', en: 'Caption' },
      symbol: { vi: 'Ký hiệu', en: 'Symbol' },
    },
  },
);

export const minutesActs = acts(
  'minutes',
  {
    write: { vi: 'Ghi biên bản', en: 'Wrote the minutes' },
  },
  {
    kind: 'session',
    fields: {
      start: { vi: 'Bắt đầu lúc', en: 'Starts' },
      end: { vi: 'Kết thúc lúc', en: 'Ends' },
      chair: { vi: 'Chủ trì', en: 'Chair' },
      secretary: { vi: 'Thư ký', en: 'Secretary' },
      content: { vi: 'Nội dung', en: 'Content' },
      opinions: { vi: 'Ý kiến', en: 'Opinions' },
      votesFor: { vi: 'Số phiếu thuận', en: 'Votes for' },
      votesAgainst: { vi: 'Số phiếu chống', en: 'Votes against' },
    },
  },
);
