import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { Failure } from '../failure.ts';

/** The parts of a backup file, in their order; docs/backup.md says the same in words. */
const head = z.object({
  langhoc: z.literal('backup'),
  format: z.literal(1),
  version: z.string(),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })).min(1),
  sequences: z.record(z.string(), z.string()),
});
const section = z.object({ table: z.string(), columns: z.array(z.string()) });
const sum = z.object({ rows: z.number(), sha256: z.string() });
const end = z.object({ tables: z.number(), rows: z.number(), sha256: z.string() });
export type Head = z.infer<typeof head>;
export type Section = z.infer<typeof section>;
export type Sum = z.infer<typeof sum>;

/** Ends the rows of a section; in COPY's text form no row can say this. */
export const endOfRows = Buffer.from('\\.\n');
export const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** Counts and sums up rows in COPY's text form: a line break inside a value is written `\n`, so every real one ends a row. */
export function summing(): { readonly add: (bytes: Buffer) => void; readonly sum: () => Sum } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (bytes) => {
      hash.update(bytes);
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows += 1;
    },
    sum: () => ({ rows, sha256: hash.copy().digest('hex') }),
  };
}

/** What stands for the whole: the sums of all sections in their order. */
export function wholeOf(): { readonly add: (sum: Sum) => void; readonly end: () => z.infer<typeof end> } {
  const hash: Hash = createHash('sha256');
  let tables = 0;
  let rows = 0;
  return {
    add: (one) => {
      hash.update(one.sha256);
      tables += 1;
      rows += one.rows;
    },
    end: () => ({ tables, rows, sha256: hash.copy().digest('hex') }),
  };
}

export interface Taker {
  readonly head: (head: Head) => Promise<void>;
  /** Must read all the rows. */
  readonly section: (section: Section, rows: AsyncIterable<Buffer>) => Promise<void>;
  readonly sum: (section: Section, sum: Sum) => Promise<void>;
}

/**
 * Reads a backup file from end to end and holds every sum against what it reads. Takes who wants the parts; gives the figures of the end.
 * Throws Failure when the file is no backup, is cut off or was changed.
 */
export async function readBackup(file: string, taker: Partial<Taker>): Promise<z.infer<typeof end>> {
  const source = createReadStream(file);
  const plain = createGunzip();
  // Whatever breaks reaches the reader as the error of the plain stream.
  pipeline(source, plain, () => {});
  try {
    return await parts(new Lines(plain), taker);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code = '' } = error as { code?: string };
    if (code === 'ENOENT') throw new Failure(`Không có tệp ${file}.`);
    if (code.startsWith('Z_') || code.startsWith('ERR_STREAM_PREMATURE')) throw broken(file);
    throw error;
  } finally {
    source.destroy();
  }

  async function parts(lines: Lines, { head: onHead, section: onSection, sum: onSum }: Partial<Taker>) {
    const first = head.safeParse(await lines.json());
    if (!first.success) throw new Failure(`${file} không phải bản sao lưu của Làng Học.`);
    await onHead?.(first.data);
    const whole = wholeOf();
    for (;;) {
      const next = await lines.json();
      const last = end.safeParse(next);
      if (last.success) {
        if (JSON.stringify(last.data) !== JSON.stringify(whole.end()) || !(await lines.over()))
          throw broken(file);
        return last.data;
      }
      const table = section.safeParse(next);
      if (!table.success) throw broken(file);
      const seen = summing();
      const rows = summed(lines.rows(), seen.add);
      if (onSection) await onSection(table.data, rows);
      else for await (const _ of rows);
      const said = sum.safeParse(await lines.json());
      if (!said.success || said.data.sha256 !== seen.sum().sha256 || said.data.rows !== seen.sum().rows)
        throw broken(file);
      await onSum?.(table.data, said.data);
      whole.add(said.data);
    }
  }
}

async function* summed(rows: AsyncIterable<Buffer>, add: (bytes: Buffer) => void): AsyncIterable<Buffer> {
  for await (const bytes of rows) {
    add(bytes);
    yield bytes;
  }
}

const broken = (file: string) =>
  new Failure(`Bản sao lưu ${file} bị hỏng hoặc bị cắt ngang; dùng bản khác. Chưa có gì bị ghi.`);

const longestLine = 10_000_000;

/** Takes a stream apart into lines of JSON and stretches of rows, without ever holding more than a piece of it. */
class Lines {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }

  async over(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }

  /** Gives the value of the next line, or null when there is none that is JSON. */
  async json(): Promise<unknown> {
    let at = this.#held.indexOf(10);
    while (at === -1) {
      if (this.#held.length > longestLine || !(await this.#more())) return null;
      at = this.#held.indexOf(10);
    }
    const text = this.#held.subarray(0, at).toString('utf8');
    this.#held = this.#held.subarray(at + 1);
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** Gives the rows up to the mark that ends them; ends early when the stream does, which the missing sum then tells. */
  async *rows(): AsyncIterable<Buffer> {
    const mark = Buffer.concat([Buffer.from('\n'), endOfRows]);
    while (this.#held.length < endOfRows.length) if (!(await this.#more())) return;
    if (this.#held.subarray(0, endOfRows.length).equals(endOfRows)) {
      this.#held = this.#held.subarray(endOfRows.length);
      return;
    }
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at !== -1) {
        yield this.#held.subarray(0, at + 1);
        this.#held = this.#held.subarray(at + mark.length);
        return;
      }
      // The mark may lie across two chunks: as much as it could fill stays held.
      const sure = this.#held.length - (mark.length - 1);
      if (sure > 0) {
        yield this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
      }
      if (!(await this.#more())) return;
    }
  }
}
