import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { readImage } from './scan.ts';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);
GlobalFonts.registerFromPath(font, 'Tinos');

const LINES = [
  'KẾ HOẠCH HOẠT ĐỘNG NĂM 2026',
  'Trung tâm học tập cộng đồng xã Đồng Mây xây dựng kế hoạch',
  'hoạt động năm 2026 với các nội dung chính như sau đây',
  'Mở tám lớp chuyên đề cho nhân dân trong toàn xã',
  'Các thôn thông báo lịch học đến từng hộ gia đình',
  'Ban giám đốc phân công, theo dõi và báo cáo kết quả',
];

test.each([90, 180, 270] as const)(
  'a photo turned by %d degrees is read upright',
  async (turn) => {
    const [width, height] = turn === 180 ? [1000, 700] : [700, 1000];
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.translate(width / 2, height / 2);
    context.rotate((-turn * Math.PI) / 180);
    context.fillStyle = 'black';
    context.font = '30px Tinos';
    for (const [i, line] of LINES.entries()) context.fillText(line, -450, -200 + i * 60);
    const document = await readImage(new Uint8Array(canvas.toBuffer('image/png')));
    expect(document.turns).toEqual([turn]);
    const text = document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');
    expect(text).toContain('Mở tám lớp chuyên đề');
  },
  60_000,
);
