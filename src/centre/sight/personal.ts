import { momentText } from '#kit/day.ts';
import type { PersonalData } from '#platform/personal.ts';
import { sightPolicy } from './policy.ts';
import { deleteSights, listSights, listSightsBefore } from './queries.ts';
import { restrictedWords } from './rules.ts';

export const sightData: PersonalData = {
  table: 'sensitive_view',
  title: { vi: 'Nhật ký xem dữ liệu hạn chế', en: 'Log of restricted sights' },
  columns: {
    actor: { vi: 'Người xem', en: 'Who looked' },
    account_id: { vi: 'Tài khoản', en: 'Account' },
    subject_id: { vi: 'Người được xem', en: 'Of whom' },
  },
  of: { vi: 'Người dân, cán bộ', en: 'Residents, staff' },
  purpose: { vi: 'Trả lời được ai đã xem gì của ai', en: 'To say who saw what of whom' },
  seenBy: [sightPolicy['sight.read']],
  afterwards: {
    vi: 'Giữ lại, không còn tên người được xem',
    en: 'Stays, without the name of who was looked at',
  },
  about: async (tx, person) => ({
    title: 'Ai đã xem dữ liệu hạn chế về người này',
    columns: ['Lúc', 'Người xem', 'Xem gì'],
    rows: (await listSights(tx, { person, limit: 500 })).map(({ at, actor, what }) => [
      momentText(at),
      actor,
      restrictedWords(what).vi,
    ]),
  }),
  retention: {
    key: 'keep.sights',
    words: {
      vi: 'Nhật ký xem dữ liệu hạn chế: xóa dòng cũ',
      en: 'Log of restricted sights: old rows are deleted',
    },
    outlived: listSightsBefore,
    clear: deleteSights,
  },
};
