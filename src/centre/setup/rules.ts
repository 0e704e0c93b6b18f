import { fold } from '#vocabulary/text.ts';

/** 'xã Tân Hương' → { kind: 'xã', name: 'Tân Hương' }; a commune without kind is a xã. */
export function communeNamed(typed: string): { readonly kind: string; readonly name: string } {
  const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const found = /^(xã|phường|thị trấn|đặc khu)\s+(.+)$/iu.exec(text);
  return found ? { kind: found[1]!.toLocaleLowerCase('vi'), name: found[2]! } : { kind: 'xã', name: text };
}

/** The commune's part of a public address: 'Tân Hương' → 'tan-huong'. */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'xa';
