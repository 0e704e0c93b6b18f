import { createCanvas, loadImage } from '@napi-rs/canvas';
import { refuseLargePicture } from './picture-size.ts';
import { Unreadable } from './unreadable.ts';

/** The longer side of a small picture, in pixels. */
const SMALL_SIDE = 320;

/**
 * Makes a picture for lists from a photo: JPEG, at most 320 px, upright as the camera was held. A smaller photo keeps its size. Throws
 * Unreadable for what is no picture that can be drawn (PDF, HEIC, a broken file), or too large a one.
 */
export async function smallPicture(photo: Uint8Array): Promise<Uint8Array> {
  refuseLargePicture(photo);
  const image = await loadImage(photo).catch((error) => {
    throw new Unreadable('corrupt', error);
  });
  const scale = Math.min(1, SMALL_SIDE / Math.max(image.width, image.height));
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = createCanvas(width!, height!);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  // What is transparent prints as paper does.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width!, height!);
  context.drawImage(image, 0, 0, width!, height!);
  return canvas.encode('jpeg', 78);
}
