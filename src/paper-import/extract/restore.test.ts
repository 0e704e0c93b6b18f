import { expect, test } from 'vitest';
import { remark } from './restore.ts';

test.each([
  ['quy đinh về chuyển đối số;', 'quy định về chuyển đổi số;'],
  ['TỐ CHỨC THỰC HIẾN', 'TỔ CHỨC THỰC HIỆN'],
  ['“Nơi nhân:', '“Nơi nhận:'],
  ['công nhân, học viện, thăm gia đình', 'công nhân, học viện, thăm gia đình'],
  ['ông Hội Nghi', 'ông Hội Nghi'],
  ['xã hội hoá, văn hoá', 'xã hội hoá, văn hoá'],
  ['khoảng  hai lớp', 'khoảng  hai lớp'],
])('the marks of set phrases are put right: %s', (read, meant) => {
  expect(remark(read)).toBe(meant);
});
