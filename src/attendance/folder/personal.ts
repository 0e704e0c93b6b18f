import type { PersonalData } from '#platform/personal.ts';
import { folderPolicy } from './policy.ts';

const kept = {
  vi: 'Giữ trong hồ sơ lớp theo thời hạn lưu trữ; ai rút đồng ý thì phó giám đốc tự bỏ ảnh',
  en: 'Stays in the folder of the class; the deputy takes photos out by hand',
};

export const folderData: readonly PersonalData[] = [
  {
    table: 'attachment',
    title: { vi: 'Ảnh, giấy tờ của lớp', en: 'Photos and papers of classes' },
    columns: {
      file_id: { vi: 'Ảnh, tệp', en: 'Photo or file' },
      caption: { vi: 'Lời ghi dưới ảnh', en: 'Caption' },
    },
    of: { vi: 'Người có trong ảnh, giấy', en: 'Who is in them' },
    purpose: { vi: 'Hồ sơ lớp, minh chứng', en: 'Folder of the class' },
    seenBy: [folderPolicy['folder.read']],
    afterwards: kept,
  },
  {
    table: 'session',
    title: { vi: 'Biên bản buổi học', en: 'Minutes of sessions' },
    columns: { minutes: { vi: 'Chủ trì, thư ký, ý kiến', en: 'Chair, secretary, opinions' } },
    of: { vi: 'Người chủ trì, ghi biên bản', en: 'Chair and secretary' },
    purpose: { vi: 'Hồ sơ lớp', en: 'Folder of the class' },
    seenBy: [folderPolicy['folder.read']],
    afterwards: kept,
  },
];
