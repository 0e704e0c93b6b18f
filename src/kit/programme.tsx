import type { Words } from '#vocabulary/language.ts';
import { useSay } from './words.tsx';

const names: Readonly<Record<string, Words>> = Object.freeze({
  KT: { vi: 'Kinh tế', en: 'Economy' },
  PL: { vi: 'Pháp luật', en: 'Law' },
  SK: { vi: 'Sức khỏe', en: 'Health' },
  MT: { vi: 'Môi trường', en: 'Environment' },
  VHXH: { vi: 'Văn hóa - xã hội', en: 'Culture, society' },
  KNS: { vi: 'Kỹ năng sống', en: 'Life skills' },
  HN: { vi: 'Hướng nghiệp', en: 'Careers' },
  CDS: { vi: 'Chuyển đổi số', en: 'Digital skills' },
  XMC: { vi: 'Xóa mù chữ', en: 'Literacy' },
  KHAC: { vi: 'Khác', en: 'Other' },
});

/** All programme codes, in the order in which they are shown. */
export const programmeCodes = Object.freeze(Object.keys(names));

export function programmeName(code: string): Words {
  return names[code] ?? { vi: code, en: code };
}

/** One colour = one programme, everywhere; a CSS variable, so that the dark theme has its own. */
export function programmeColour(code: string): string {
  return `var(--lh-${(code in names ? code : 'KHAC').toLowerCase()})`;
}

/** The programme's code on a tint of its colour, its name for readers. */
export function ProgrammeTag({ code }: { code: string | null }) {
  const say = useSay();
  if (!code) return null;
  return (
    <abbr
      className="lh-tag"
      title={say(programmeName(code))}
      style={{ '--lh-tag': programmeColour(code) } as React.CSSProperties}
    >
      {code}
    </abbr>
  );
}
