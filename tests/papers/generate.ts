/**
 * Makes the labelled papers' files with LibreOffice; run by hand on a machine that has it (and pdftoppm for the pictures):
 * `node tests/papers/generate.ts`. The files and their labels are committed, so nobody else needs either.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from './compose.ts';
import { TASKS, type Task } from './layouts.ts';

const here = import.meta.dirname;
const [files, labels] = [join(here, 'files'), join(here, 'labels')];
const work = mkdtempSync(join(tmpdir(), 'papers-'));
for (const folder of [files, labels]) mkdirSync(folder, { recursive: true });

const office = (to: string, from: string[], filter?: string): void => {
  execFileSync(
    'soffice',
    [
      '--headless',
      ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to',
      to,
      '--outdir',
      work,
      ...from,
    ],
    { stdio: 'ignore' },
  );
};

const at = (task: Task, extension: string): string => join(work, `${task.id}.${extension}`);
const only = new Set(process.argv.slice(2));
const chosen = TASKS.filter((task) => only.size === 0 || only.has(task.id));

for (const task of chosen) {
  const { label, html } = compose(task);
  writeFileSync(at(task, 'html'), html);
  writeFileSync(join(labels, `${task.id}.json`), `${JSON.stringify(label, null, 1)}\n`);
}
const sheets = chosen.filter((task) => task.format === 'xlsx');
const texts = chosen.filter((task) => task.format !== 'xlsx');
if (sheets.length > 0)
  office(
    'xlsx',
    sheets.map((task) => at(task, 'html')),
    'HTML (StarCalc)',
  );
if (texts.length > 0)
  office(
    'odt',
    texts.map((task) => at(task, 'html')),
    'HTML (StarWriter)',
  );
for (const [to, formats] of [
  ['docx', ['docx']],
  ['doc', ['doc']],
  ['pdf', ['pdf', 'scan']],
  ['txt:Text (encoded):UTF8', ['txt', 'md']],
] as const) {
  const odts = chosen
    .filter((task) => (formats as readonly string[]).includes(task.format))
    .map((task) => at(task, 'odt'));
  if (odts.length > 0) office(to, odts);
}
for (const task of chosen) {
  if (task.format === 'scan') {
    execFileSync('pdftoppm', [
      '-r',
      '150',
      '-gray',
      '-jpeg',
      '-jpegopt',
      'quality=55',
      at(task, 'pdf'),
      join(work, task.id),
    ]);
    const pages = readdirSync(work)
      .filter((name) => name.startsWith(`${task.id}-`) && name.endsWith('.jpg'))
      .sort();
    writeFileSync(
      join(files, `${task.id}.pdf`),
      pictureBook(pages.map((name) => readFileSync(join(work, name)))),
    );
  } else
    copyFileSync(
      at(task, task.format === 'md' ? 'txt' : task.format),
      join(files, `${task.id}.${task.format}`),
    );
}
rmSync(work, { recursive: true });

/** A PDF of A4 pages, each a grey JPEG: what a scanner at the office makes. */
function pictureBook(pictures: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((n, part) => n + part.length, 0);
  const add = (...body: readonly (string | Buffer)[]) => {
    offsets.push(length());
    for (const part of [`${offsets.length} 0 obj\n`, ...body, '\nendobj\n'])
      parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Kids [${pictures.map((_, i) => `${3 + i * 3} 0 R`).join(' ')}] /Count ${pictures.length} >>`,
  );
  pictures.forEach((jpeg, i) => {
    const [high, wide] = sizeOf(jpeg);
    const draw = 'q 595 0 0 842 0 0 cm /P Do Q';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + i * 3} 0 R /Resources << /XObject << /P ${5 + i * 3} 0 R >> >> >>`,
    );
    add(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    const image = `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
    add(`<< ${image} /Length ${jpeg.length} >>\nstream\n`, jpeg, '\nendstream');
  });
  const start = length();
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Height and width from a JPEG's frame header. */
function sizeOf(jpeg: Buffer): [number, number] {
  for (let i = 2; i < jpeg.length; ) {
    const marker = jpeg[i + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return [jpeg.readUInt16BE(i + 5), jpeg.readUInt16BE(i + 7)];
    i += 2 + jpeg.readUInt16BE(i + 2);
  }
  throw new Error('no frame in this JPEG');
}
