import { describe, expect, it } from 'vitest';
import { approverCapacity } from './rules.ts';

describe('the block of an approver', () => {
  it.each([
    ['commune-committee', 'Chủ tịch UBND xã', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['commune-committee', 'Phó Chủ tịch UBND xã', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['district-education', 'Trưởng phòng', ['TRƯỞNG PHÒNG']],
    ['district-education', 'Phó Trưởng phòng', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    ['province-department', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['unset', 'Phó Trưởng phòng', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
  ] as const)('%s, %s: authority and office, a line each', (kind, title, lines) => {
    expect(approverCapacity(kind, title)).toEqual({ lines, signs: true });
  });

  it.each([
    ['commune-committee', 'Công chức Văn hóa - xã hội', ['TM. ỦY BAN NHÂN DÂN']],
    ['commune-committee', null, ['TM. ỦY BAN NHÂN DÂN']],
    ['district-education', 'Chuyên viên', []],
    ['unset', 'Công chức Văn hóa - xã hội', []],
    ['unset', null, []],
  ] as const)('%s, %s: nobody who only enters the decision stands over the name', (kind, title, lines) => {
    expect(approverCapacity(kind, title)).toEqual({ lines, signs: false });
  });
});
