import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { MOST_PEOPLE } from '../roster/schema.ts';

export const listWords = {
  title: { vi: 'Nhập danh sách lớp từ Excel', en: 'A class list from Excel' },
  toClass: { vi: 'Mở lớp', en: 'Open the class' },
  step3: { vi: '3. Ai là ai', en: '3. Who is who' },
  tooMany: (rows: number): Words => ({
    vi: `Bảng có ${formatNumber(rows)} dòng. Mỗi lần nhập tối đa ${formatNumber(MOST_PEOPLE)}: hãy tách thành nhiều tệp.`,
    en: `${formatNumber(rows)} rows; at most ${formatNumber(MOST_PEOPLE)} at a time: split the file.`,
  }),
  surely: (n: number): Words => ({ vi: `${n} người có trong xã`, en: `${n} of the register` }),
  unsure: (n: number): Words => ({ vi: `${n} người cần chọn`, en: `${n} to choose` }),
  strangers: (n: number): Words => ({ vi: `${n} người ngoài danh sách`, en: `${n} not in the register` }),
  already: (n: number): Words => ({ vi: `${n} người đã có trong lớp`, en: `${n} on the roster already` }),
  whoIsIt: {
    vi: 'Gần giống người trong danh sách người dân. Có phải không?',
    en: 'Much like people of the register. Is it they?',
  },
  allNearest: { vi: 'Chọn hết người gần nhất', en: 'The nearest for every row' },
  allStrangers: { vi: 'Ghi hết ngoài danh sách', en: 'All: not in the register' },
  rowOf: (row: number, said: string): Words => ({ vi: `Dòng ${row}: ${said}`, en: `Row ${row}: ${said}` }),
  choose: { vi: 'Chọn …', en: 'Choose …' },
  isThis: (said: string): Words => ({ vi: `là ${said}`, en: `is ${said}` }),
  isNobody: { vi: 'ghi là người ngoài danh sách', en: 'is not in the register' },
  row: { vi: 'Dòng', en: 'Row' },
  who: { vi: 'Người trong bảng', en: 'In the list' },
  as: { vi: 'Ghi là', en: 'Taken as' },
  kinds: {
    resident: { vi: 'người dân trong xã', en: 'resident' },
    near: { vi: 'cần chọn', en: 'to choose' },
    typed: { vi: 'người ngoài danh sách', en: 'not in the register' },
  },
  onRoster: { vi: 'đã có trong lớp', en: 'on the roster already' },
  andMore: (n: number): Words => ({ vi: `… và ${n} dòng nữa`, en: `… and ${n} rows more` }),
  stillOpen: (n: number): Words => ({ vi: `Còn ${n} dòng chưa chọn.`, en: `${n} rows to choose.` }),
  add: (n: number): Words => ({ vi: `Ghi ${n} người vào lớp`, en: `Enrol ${n}` }),
  done: (told: { added: number; known: number; residents: number; typed: number }): Words => ({
    vi: `Đã ghi ${told.added} người vào lớp (${told.residents} người trong xã, ${told.typed} người ngoài danh sách); ${told.known} người đã có từ trước.`,
    en: `${told.added} enrolled (${told.residents} residents, ${told.typed} others); ${told.known} were on the roster.`,
  }),
} as const;
