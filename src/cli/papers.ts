import { readFile as readBytesOf, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Unreadable } from '#paper/read/unreadable.ts';
import { paperOf } from '#paper-import/paper.ts';
import { readPaperFile } from '#paper-import/read/reader.ts';
import { checkReading } from '#plan/checks/check.ts';
import { type Finding, toContractFinding } from '#plan/checks/finding.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { whyLines } from './why.ts';

/** A file read and checked. */
export interface CheckedPaper {
  readonly reading: PlanReading;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
}

/** Reads a file's content and checks what it says. Throws Unreadable. */
export async function readPaper(bytes: Uint8Array, name: string): Promise<CheckedPaper> {
  const { reading, evidence } = await readPaperFile(bytes, name);
  const findings = checkReading(reading, { evidence });
  return { reading: { ...reading, findings: findings.map(toContractFinding) }, evidence, findings };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readBytesOf(path);
  } catch (error) {
    throw new Unreadable('missing', error);
  }
}

/** The plan reading of a file, findings included. Throws Unreadable. */
export async function readFile(path: string): Promise<PlanReading> {
  return (await readPaper(await bytesOf(path), basename(path))).reading;
}

/** One finding a line, `severity rule where: message`; 1 when some are errors, else 0. Throws Unreadable. */
export async function checkFile(path: string): Promise<{ lines: string[]; exit: 0 | 1 }> {
  const { findings } = await readFile(path);
  const lines = findings.map(
    ({ severity, rule, where, message }) => `${severity} ${rule} ${where}: ${message}`,
  );
  return { lines, exit: findings.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

type Exit = 0 | 1 | 2;

/** Runs a command about one file; a file that cannot be read is one line on standard error and exit 2. */
async function about(argv: readonly string[], run: (path: string) => Promise<Exit>): Promise<Exit> {
  const [path] = argv;
  if (!path) {
    process.stderr.write('Thiếu tên tệp.\n');
    return 2;
  }
  try {
    return await run(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${error.words.vi}\n`);
    return 2;
  }
}

/** `langhoc read FILE [--why]`: the plan reading as JSON on standard output; why each part was taken for what it is, on standard error. */
export const readCommand = (argv: readonly string[]): Promise<Exit> =>
  about(
    argv.filter((word) => word !== '--why'),
    async (path) => {
      const { reading, evidence } = await readPaper(await bytesOf(path), basename(path));
      process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
      if (argv.includes('--why'))
        for (const line of whyLines(evidence.blocks)) process.stderr.write(`${line}\n`);
      return 0;
    },
  );

/** `langhoc check FILE`: one finding a line. */
export const checkCommand = (argv: readonly string[]): Promise<Exit> =>
  about(argv, async (path) => {
    const { lines, exit } = await checkFile(path);
    for (const line of lines) process.stdout.write(`${line}\n`);
    return exit;
  });

const FORMS = ['docx', 'pdf', 'html', 'xlsx'] as const;
type Form = (typeof FORMS)[number];

/** A reading issued again in the official layout. */
export async function renderReading(reading: PlanReading, form: Form): Promise<Uint8Array> {
  const paper = paperOf(reading);
  if (form === 'docx') return (await import('#paper/docx/render.ts')).renderDocx(paper);
  if (form === 'pdf') return (await import('#paper/pdf/render.ts')).renderPdf(paper);
  if (form === 'xlsx') return (await import('#paper/workbook/render.ts')).renderXlsx(paper);
  return new TextEncoder().encode((await import('#paper/html/render.ts')).renderHtmlPage(paper));
}

const USAGE = 'Cách dùng: langhoc render TỆP --to docx|pdf|html|xlsx --out TỆP_MỚI\n';

/** `langhoc render FILE --to docx|pdf|html|xlsx --out OUT`. */
export const renderCommand = (argv: readonly string[]): Promise<Exit> => {
  const option = (name: string) => argv[argv.indexOf(name) + 1 || argv.length];
  const [form, out] = [option('--to'), option('--out')];
  const file = argv.find((word, i) => !word.startsWith('--') && !(argv[i - 1] ?? '').startsWith('--'));
  return about(file ? [file] : [], async (path) => {
    const known = FORMS.find((one) => one === form);
    if (!out || !known) {
      process.stderr.write(USAGE);
      return 2;
    }
    await writeFile(out, await renderReading(await readFile(path), known));
    return 0;
  });
};
