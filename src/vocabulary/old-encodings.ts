/** Vietnamese as it was written before Unicode: letters that stood in the places of others, shown right only by a font of their own. */
import { asRead } from './look-alikes.ts';

/** The letters of TCVN3 (ABC: `.VnTime`) in the places of Latin-1, from A1 on; a dot stands for none. */
const TCVN3_FROM = 0xa1;
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

/** Text set in a TCVN3 font, told by the characters that such a font draws. */
export const fromTcvn3 = (text: string): string =>
  text
    .replace(/[\u00a1-\u00fe]/g, (c) => {
      const letter = TCVN3[c.charCodeAt(0) - TCVN3_FROM];
      return letter === undefined || letter === '.' ? c : letter;
    })
    .split('\n')
    .map(withCapitals)
    .join('\n');

const consonantsOf = (word: string): string => word.replace(/[^\p{L}]|[aăâeêioôơuưy]/giu, '');
/** Vowels with a tone of its letters, in small letters. */
const bareVowels = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
const inCapitals = (word: string): boolean => {
  const consonants = consonantsOf(bareVowels(word));
  return consonants.length > 1 && consonants === consonants.toUpperCase();
};
const inSmall = (word: string): boolean => /.\p{Ll}/u.test(consonantsOf(bareVowels(word)));

/** TCVN3 has no capital vowels with a tone: among capitals they stand as small ones (`GiáM ĐốC`). */
function withCapitals(line: string): string {
  const words = line.split(/([^\p{L}\p{M}]+)/u);
  const capitals = words.filter((word) => inCapitals(word));
  if (!capitals.some((word) => /\p{Ll}/u.test(word))) return line;
  if (!words.some(inSmall)) return line.toLocaleUpperCase('vi');
  return words.map((word) => (inCapitals(word) ? word.toLocaleUpperCase('vi') : word)).join('');
}

/** What VNI-Windows writes behind a vowel: combining marks, each before the letter that it uses. */
const VNI_MARKS = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);
/** Letters that VNI-Windows writes as one character. */
const VNI_LETTERS = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const inCase = (letter: string, like: string): string =>
  like === like.toLowerCase() ? letter : letter.toUpperCase();

/** Text set in a VNI-Windows font (`VNI-Times`). */
export const fromVni = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu, (found, vowel?: string, mark?: string) => {
      const letter = vowel ?? found;
      const own = inCase(VNI_LETTERS.get(letter.toLowerCase()) ?? letter.toLowerCase(), letter);
      return own + (mark ? VNI_MARKS.get(mark.toLowerCase())! : '');
    })
    .normalize('NFC');

/** The way in which a font's name says that its text is written; null for Unicode. A TCVN3 font that ends in H shows capitals. */
export function oldFont(name: string): ((text: string) => string) | null {
  if (/^\.Vn.*H( |$)/.test(name)) return (text) => fromTcvn3(text).toLocaleUpperCase('vi');
  if (/^\.?Vn[A-Z]/.test(name)) return fromTcvn3;
  return /^VNI[- ]/i.test(name) ? fromVni : null;
}

/** Fonts whose letters nobody here can read. */
export const isUnknownFont = (name: string): boolean =>
  /^(VPS[ -]|VISCII|BKHCM|VNU[ -]|Vietware)/i.test(name);

const SYLLABLE =
  /^(ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(uyê|uya|iê|yê|ia|ya|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|[aăâeêioôơuưy])(ch|ng|nh|[cmnptiyou])?$/;

/** Whether a word can be a Vietnamese syllable, its tone among its letters. */
function isSyllable(word: string): boolean {
  const marks = word.toLowerCase().normalize('NFD');
  if ((marks.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'));
}

/** The share of the words beyond plain Latin that can be Vietnamese; null where there are none. */
export function vietnameseShare(text: string): number | null {
  const words = text
    .normalize('NFC')
    .match(/[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]*[^\p{ASCII}][\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]*/gu);
  const told = words?.filter((word) => /[^\p{ASCII}\u2000-\u2fff\u00a0]/u.test(word)) ?? [];
  return told.length === 0 ? null : told.filter(isSyllable).length / told.length;
}

/** Whether a text can be Vietnamese at all, with its marks or without; a text of few words is believed. */
export function canBeVietnamese(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];
  const syllables = words.filter((word) => isSyllable(word)).length;
  return words.length < FEW || syllables >= words.length * 0.3;
}
const FEW = 8;

/** Words that tell enough, and the share of syllables from which a way of writing is believed. */
const ENOUGH = 0.85;

/** The way in which all of these texts are to be read; null when they are Unicode, or do not tell which. */
export function oldWriting(texts: readonly string[]): ((text: string) => string) | null {
  const all = texts.join('\n');
  const now = vietnameseShare(asRead(all));
  if (now === null || now > 0.6) return null;
  const ways = [fromTcvn3, fromVni];
  const best = surest(ways.map((read) => read(all)));
  return best === null ? null : (ways.find((read) => read(all) === best) ?? null);
}

/** The one of several decodings whose words are Vietnamese; null when none is, or two are alike. */
export function surest(texts: readonly string[]): string | null {
  const shares = texts.map((text) => vietnameseShare(text) ?? 0);
  const most = Math.max(...shares);
  const best = texts.filter((_, at) => shares[at] === most);
  return most >= ENOUGH && new Set(best).size === 1 ? best[0]! : null;
}
