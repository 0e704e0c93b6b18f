import { sniff } from './sniff.ts';
import { Unreadable } from './unreadable.ts';

/** A page (from 1) of a PDF, scan or photo as a JPEG at reading size. Throws Unreadable for files and pages that have no picture. */
export async function pagePicture(bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> {
  const kind = sniff(bytes, name);
  if (kind === 'image' && page === 1) return jpeg((await scans()).pictureFrom(bytes));
  if (kind !== 'pdf') throw new Unreadable('nothing');
  const pdf = await (await import('./pdf.ts')).openPdf(bytes);
  try {
    if (page < 1 || page > pdf.numPages) throw new Unreadable('nothing');
    return await jpeg((await scans()).drawn(pdf, page));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const scans = () => import('./scan.ts');

const jpeg = async (
  picture: ReturnType<Awaited<ReturnType<typeof scans>>['pictureFrom']>,
): Promise<Uint8Array> => (await picture).canvas.encode('jpeg', 80);
