import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import type { UploadedFile } from './contract.ts';

/** Gives the one file of a multipart request. Throws bad-input without one, too-large over the limit. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const part = request.isMultipart() ? await request.file().catch(brokenOff) : undefined;
  if (!part)
    throw new Problem('bad-input', {
      where: [{ path: 'file', vi: 'Chưa chọn tệp.', en: 'No file was sent.' }],
    });
  const bytes = await part.toBuffer().catch(brokenOff);
  if (part.file.truncated) throw new Problem('too-large');
  return { name: fileName(part.filename), mediaType: part.mimetype, bytes };
}

/** What the reader of multipart bodies throws is the sender's: a body that ends too early, or has no end at all. */
function brokenOff(): never {
  throw new Problem('bad-input', {
    where: [
      {
        path: 'file',
        vi: 'Tệp gửi lên bị đứt giữa chừng; gửi lại.',
        en: 'The file broke off on its way; send it again.',
      },
    ],
  });
}

const longestName = 255;

/** A file's name as it is kept: composed letters, no control characters, and with its ending where it is too long for a folder. */
function fileName(sent: string): string {
  const name =
    sent
      .normalize('NFC')
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, '')
      .trim() || 'tep';
  if (name.length <= longestName) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return name.slice(0, longestName - ending.length) + ending;
}
