import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import { whyLines } from './why.ts';

test('each column of a table is told with what its header and its cells say', async () => {
  const plan = [
    'KẾ HOẠCH HOẠT ĐỘNG NĂM 2026',
    '',
    '| Tháng | Việc gì đó | Người học | Số người |',
    '|---|---|---|---|',
    '| 2/2026 | Trồng rau sạch quanh nhà | Hội viên phụ nữ | 40 |',
    '| 3/2026 | Phòng cháy trong mùa khô | Chủ hộ kinh doanh | 55 |',
  ];
  const { evidence } = await readBytes(strToU8(plan.join('\n')), 'plan.md');
  const lines = whyLines(evidence.blocks);
  expect(lines).toContain('    cột “Người học” = audience, +5 tiêu đề cột, +2.5 nội dung các ô');
  expect(lines).toContain('    cột “Việc gì đó” = title, +2.5 tiêu đề cột, +1.6 nội dung các ô');
});
