import sharp from 'sharp';

/** The longer side of a small picture, in pixels. */
const smallSide = 320;
/** A picture of more pixels is not opened: a file of a few kilobytes can claim a thousand million of them. */
const mostPixels = 60_000_000;

// Of all that the library could open, only what a camera makes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/**
 * Makes a picture for lists from a photo: JPEG, at most 320 px, upright as the camera was held, without what the camera wrote into it. A
 * smaller photo keeps its size. How large the photo is, its head says before it is opened. Gives null for what is no picture that can be
 * drawn (PDF, HEIC, a broken file).
 */
export async function smallPicture(photo: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(photo, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize(smallSide, smallSide, { fit: 'inside', withoutEnlargement: true })
      // What is transparent prints as paper does.
      .flatten({ background: 'white' })
      .jpeg({ quality: 78 })
      .toBuffer();
  } catch {
    return null;
  }
}
