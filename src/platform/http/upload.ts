import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import type { UploadedFile } from './contract.ts';

/** Gives the one file of a multipart request. Throws bad-input without one, too-large over the limit. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part)
    throw new Problem('bad-input', {
      where: [{ path: 'file', vi: 'Chưa chọn tệp.', en: 'No file was sent.' }],
    });
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new Problem('too-large');
  return { name: part.filename.normalize('NFC'), mediaType: part.mimetype, bytes };
}
