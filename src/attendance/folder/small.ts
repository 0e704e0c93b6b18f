import { createCanvas, loadImage } from '@napi-rs/canvas';
import { pictureSize } from './picture-size.ts';

/** The longer side of a small picture, in pixels. */
const smallSide = 320;
/** A picture of more pixels is not opened: a file of a few kilobytes can claim a thousand million of them. */
const mostPixels = 60_000_000;

/**
 * Makes a picture for lists from a photo: JPEG, at most 320 px, upright as the camera was held. A smaller photo keeps its size. Gives null
 * for what is no picture that can be drawn (PDF, HEIC, a broken file).
 */
export async function smallPicture(photo: Uint8Array): Promise<Buffer | null> {
  const claimed = pictureSize(photo);
  if (!claimed || claimed.width * claimed.height > mostPixels) return null;
  try {
    const image = await loadImage(photo);
    const scale = Math.min(1, smallSide / Math.max(image.width, image.height));
    const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
    const canvas = createCanvas(width!, height!);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    // What is transparent prints as paper does.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width!, height!);
    context.drawImage(image, 0, 0, width!, height!);
    return await canvas.encode('jpeg', 78);
  } catch {
    return null;
  }
}
