import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import { withDatabase } from '../database.ts';
import { Failure } from '../failure.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

const count = (value: number) => value.toLocaleString('vi-VN');

/** `langhoc backup OUT`: everything into one file. Throws Failure. */
export async function backupCommand([out]: readonly string[]): Promise<0> {
  if (!out) throw new Failure('Thiếu tên tệp: langhoc backup TỆP');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const done = await withDatabase({ fresh: false }, (ownerUrl) => writeBackup(ownerUrl, out, version));
  process.stdout.write(
    `Đã sao lưu ${count(done.rows)} bản ghi của ${count(done.tables)} bảng vào ${out} (${count(done.bytes)} byte), đã đọc lại và kiểm tra: ${done.sha256}\n`,
  );
  return 0;
}

/** `langhoc restore IN`: a backup into an empty database. Throws Failure. */
export async function restoreCommand([file]: readonly string[]): Promise<0> {
  if (!file) throw new Failure('Thiếu tên tệp: langhoc restore TỆP');
  const done = await withDatabase({ fresh: true }, (ownerUrl) => restoreBackup(ownerUrl, file));
  process.stdout.write(
    `Đã khôi phục ${count(done.rows)} bản ghi của ${count(done.tables)} bảng từ ${file}, đã kiểm tra: ${done.sha256}\n`,
  );
  return 0;
}
