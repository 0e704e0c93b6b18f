import type { Block, BlockClass } from '#plan/reading/blocks.ts';

const NAMES: Readonly<Record<BlockClass, string>> = {
  bases: 'căn cứ',
  community: 'tình hình địa phương',
  'last-period': 'kết quả kỳ trước',
  needs: 'nhu cầu',
  targets: 'chỉ tiêu',
  schedule: 'hoạt động',
  assignments: 'phân công',
  funding: 'kinh phí',
  prose: 'lời văn',
  ignore: 'bỏ qua',
};
const SHOWN = 90;

/** Each part of a paper with what it was taken for, how sure, and the signs that spoke for it. */
export function whyLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ heading, text, class: name, sure, why, columns }) => {
    const start = text.replace(/\s+/g, ' ').slice(0, SHOWN);
    const known = columns.filter(({ meaning }) => meaning !== null);
    return [
      `${name === null ? 'không hiểu' : `${NAMES[name]} (${sure})`}: ${heading ? `[${heading.slice(0, SHOWN)}] ` : ''}${start}`,
      ...why.map(({ sign, weight }) => `    +${weight} ${sign}`),
      ...known.map(
        ({ header, meaning, why: signs }) =>
          `    cột “${header.replace(/\s+/g, ' ')}” = ${meaning}${signs.map((one) => `, +${one.weight} ${one.sign}`).join('')}`,
      ),
    ];
  });
}
