/** A page as pixels, upright. */
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';
import { withEvenLight } from './light.ts';
import type { Turn } from './pdf-page.ts';
import { drawnFromAbove, perspectiveOf, seenFromAbove } from './perspective.ts';
import { skewOf } from './skew.ts';

/** Lightness of every pixel, row by row: 0 is ink, 255 is paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Pixels along the shorter side of a page at which type of 13 points is read best. */
export const PAGE_SIDE = 1_500;
const SLANT = 0.0022;

/** Draws a photo or scan on white, its shorter side so many pixels long. */
export function drawnImage(image: Image, side: number): Canvas {
  const scale = Math.min(side / Math.min(image.width, image.height), 3);
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  drawOnWhite(canvas, (context) => context.drawImage(image, 0, 0, canvas.width, canvas.height));
  return canvas;
}

/** A page that was drawn, turned back where the scanner or the camera held it askew, evenly lit for reading. */
export function uprightFrom(canvas: Canvas): Picture {
  const straight = straightened(canvas);
  const picture = withEvenLight(greyOf(straight));
  const view = perspectiveOf(picture);
  return view ? seenFromAbove(picture, view) : picture;
}

/** The same page for showing it: places found in the one are those of the other. */
export function uprightCanvas(canvas: Canvas): Canvas {
  const straight = straightened(canvas);
  const view = perspectiveOf(withEvenLight(greyOf(straight)));
  return view ? drawnFromAbove(straight, view) : straight;
}

function straightened(canvas: Canvas): Canvas {
  const skew = skewOf(withEvenLight(greyOf(canvas)));
  return Math.abs(skew) < SLANT ? canvas : turnedBack(canvas, skew);
}

/** The page after quarters of a turn to the right. */
export function turned(canvas: Canvas, turn: Turn): Canvas {
  if (turn === 0) return canvas;
  const { width, height } = canvas;
  const [wide, high] = turn === 180 ? [width, height] : [height, width];
  const made = createCanvas(wide, high);
  drawOnWhite(made, (context) => {
    context.translate(wide / 2, high / 2);
    context.rotate((turn * Math.PI) / 180);
    context.drawImage(canvas, -width / 2, -height / 2);
  });
  return made;
}

function turnedBack(canvas: Canvas, skew: number): Canvas {
  const { width, height } = canvas;
  const turned = createCanvas(width, height);
  drawOnWhite(turned, (context) => {
    context.translate(width / 2, height / 2);
    context.rotate(-skew);
    context.drawImage(canvas, -width / 2, -height / 2);
  });
  return turned;
}

function drawOnWhite(canvas: Canvas, draw: (context: ReturnType<Canvas['getContext']>) => void): void {
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(context);
}

/** The lightness of what is drawn. */
export function greyOf(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4)
    grey[i] = (data[at]! * 77 + data[at + 1]! * 151 + data[at + 2]! * 28) >> 8;
  return { width, height, grey };
}

/** The picture as a file that needs no packing: a portable grey map. */
export function greyMap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** The page without what stands in some of its parts. */
export function without({ width, height, grey }: Picture, boxes: readonly Box[]): Picture {
  if (boxes.length === 0) return { width, height, grey };
  const copy = grey.slice();
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      copy.fill(
        255,
        y * width + Math.max(0, Math.floor(left)),
        y * width + Math.min(width, Math.ceil(right)),
      );
  return { width, height, grey: copy };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
