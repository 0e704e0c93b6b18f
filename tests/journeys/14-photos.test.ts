import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [, phone] = widths;

/** A photo as a telephone takes it: of twelve million pixels. */
function photo(): Buffer {
  const canvas = createCanvas(4000, 3000);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 400; at += 1) {
    context.fillStyle = `hsl(${(at * 47) % 360} 60% 50%)`;
    context.fillRect((at * 370) % 4000, (at * 910) % 3000, 420, 310);
  }
  return canvas.toBuffer('image/jpeg', 92);
}

it('a large photo is made smaller before it is sent, and stands small in the folder of the class', async () => {
  const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
  await open('suoi-lanh/lop');
  await page.getByRole('link', { name: /Tập huấn nuôi ong lấy mật/ }).click();
  await page.getByRole('tab', { name: 'Giấy tờ' }).click();
  const add = page.getByRole('button', { name: 'Thêm: Ảnh', exact: false });
  await add.waitFor();
  const large = photo();
  const chooser = page.waitForEvent('filechooser');
  await add.click();
  await (await chooser).setFiles({ name: 'lop ong.jpg', mimeType: 'image/jpeg', buffer: large });
  const shown = page.getByRole('img', { name: /lop ong\.jpg$/ });
  await shown.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.lh-photos img')?.naturalWidth === 320,
  );
  await expectWell();
  const address = await page.getByRole('link', { name: /lop ong\.jpg$/ }).getAttribute('href');
  const kept = await (await page.request.get(address!)).body();
  const { width, height } = await loadImage(kept);
  expect([width, height]).toEqual([2000, 1500]);
  expect(kept.length).toBeLessThan(large.length);

  await page.getByRole('button', { name: 'Xóa tệp lop ong.jpg' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await shown.waitFor({ state: 'detached' });
});
