/** The longer side of a photo that is sent, in pixels: enough to read a page of A4 from it. */
const most = 2000;

/** The size of a picture whose longer side is at most `most`; a smaller one keeps its own. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number = most,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  const side = (of: number) => Math.max(1, Math.round(of * scale));
  return { width: side(width), height: side(height) };
}

/**
 * Makes a large photo small before it is sent over a village's network: JPEG, at most 2,000 px, upright, without what the camera wrote
 * into it. A small photo, a PDF, and what this browser cannot draw stay as they are.
 */
export async function shrunk(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  const { width, height } = fitted(picture);
  if (width === picture.width && height === picture.height) return file;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob || blob.size >= file.size) return file;
  const name = `${file.name.replace(/\.\w+$/, '')}.jpg`;
  return new File([blob], name, { type: 'image/jpeg', lastModified: file.lastModified });
}
