import type { Words } from '#vocabulary/language.ts';

/** The signs by which a reader takes a part for what it is, in plain words. A sign that stands here under no name is shown as it is. */
const signWords: Readonly<Record<string, Words>> = {
  heading: { vi: 'đầu mục của phần', en: 'its heading' },
  told: { vi: 'anh/chị đã nói thế', en: 'you said so' },
};

/** Why a part was taken for what it is: the strongest signs, as they are told to a person. */
export const signsOf = (
  why: readonly { readonly sign: string; readonly weight: number }[],
  say: (words: Words) => string,
): string =>
  why
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .map(({ sign }) => (signWords[sign] ? say(signWords[sign]) : sign))
    .join('; ');
