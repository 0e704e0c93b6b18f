import QRCode from 'qrcode';
import type { OfficialPaper } from './model.ts';
import type { Code } from './sheet.ts';
import { cleanLine } from './text.ts';

/** The code as a path of dark squares, one unit a module. Throws when the content is longer than a QR code holds. */
export function findAgainCode(code: NonNullable<OfficialPaper['code']>): Code {
  const { modules } = QRCode.create(code.content, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  const squares = [...data].flatMap((dark, at) =>
    dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { content: code.content, text: cleanLine(code.text), modules: size, path: squares.join('') };
}

export const codeSvg = (code: Code): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.modules} ${code.modules}" shape-rendering="crispEdges"><path d="${code.path}"/></svg>`;

/** The same picture for a docx, which wants pixels. */
export const codePng = (code: Code): Promise<Buffer> =>
  QRCode.toBuffer(code.content, { errorCorrectionLevel: 'M', margin: 0, scale: 8 });
