import { fold } from '#vocabulary/text.ts';

/** What forms show where nothing has been filled in, without marks. */
const PROMPT =
  /^(click (or tap )?(here )?to enter [a-z ]+|click here( and type)?|choose an item|choose a building block|enter (text|any content)[a-z ]*|(bam|nhap|nhan|kich)( chuot)?( hoac (go nhe|cham|bam))? vao day de [a-z ]+|(chon|hay chon) mot (muc|khoi dung san)|type here|select (date|item))\s*\.?$/;
/** A prompt that somebody typed between brackets. */
const BRACKETED = /^[[<{]\s*(nhap|dien|ghi|chon|click|enter|insert|type)\b[^\]>}]*[\]>}]$/;

/** Whether a text only asks for one: the field is empty. */
export function isPrompt(text: string): boolean {
  if (text.length > 80) return false;
  const folded = fold(text);
  return PROMPT.test(folded) || BRACKETED.test(folded);
}
