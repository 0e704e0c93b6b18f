import sharp from 'sharp';
import { LIMITS } from './limits.ts';
import { refuseLargePicture } from './picture-size.ts';
import { Unreadable } from './unreadable.ts';

/** The longer side of a small picture, in pixels. */
const SMALL_SIDE = 320;

// Of all that the library could open, only what a camera makes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/**
 * Makes a picture for lists from a photo: JPEG, at most 320 px, upright as the camera was held, without what the camera wrote into it. A
 * smaller photo keeps its size. Throws Unreadable for what is no picture that can be drawn (PDF, HEIC, a broken file), or too large a one.
 */
export async function smallPicture(photo: Uint8Array): Promise<Uint8Array> {
  refuseLargePicture(photo);
  return (
    sharp(photo, { limitInputPixels: LIMITS.pixels })
      .autoOrient()
      .resize(SMALL_SIDE, SMALL_SIDE, { fit: 'inside', withoutEnlargement: true })
      // What is transparent prints as paper does.
      .flatten({ background: 'white' })
      .jpeg({ quality: 78 })
      .toBuffer()
      .catch((error: unknown) => {
        throw new Unreadable('corrupt', error);
      })
  );
}
