// Draws the app's icons from one sign, the gate of the house: `node scripts/icons.ts` writes public/icons/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../src/platform/root.ts';

const folder = join(root, 'public', 'icons');

/** The gate on its ground; `room` is how much of the picture the ground leaves around the gate, `round` how round its corners are. */
const drawn = (room: number, round: number) => {
  const scale = (1 - room) * (512 / 26);
  const shift = (512 * room) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><title>Làng Học</title><rect width="512" height="512" rx="${round}" fill="#e3b23c"/><path transform="translate(${shift} ${shift}) scale(${scale})" d="M7.5 18.5v-6a5.5 5.5 0 0 1 11 0v6" fill="none" stroke="#0f3d3e" stroke-width="3" stroke-linecap="round"/></svg>`;
};
const plain = drawn(0, 138);
// Phones cut their own shape out of it: the gate stays inside the middle, the ground reaches every edge.
const whole = drawn(0.2, 0);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), plain);
for (const [name, svg, size] of [
  ['icon-192', plain, 192],
  ['icon-512', plain, 512],
  ['icon-180', whole, 180],
  ['maskable-192', whole, 192],
  ['maskable-512', whole, 512],
] as const)
  await sharp(Buffer.from(svg))
    .resize(size)
    .png({ palette: true })
    .toFile(join(folder, `${name}.png`));
