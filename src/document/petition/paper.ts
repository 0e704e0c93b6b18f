import type { OfficialPaper, Signature } from '#paper/model.ts';
import type { Petition } from './schema.ts';

/** Tờ trình: to whom, about what, and what is asked for. */
export function petitionPaper(
  { recipient, subject, content }: Pick<Petition, 'recipient' | 'subject' | 'content'>,
  setting: {
    readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
    readonly symbol: string;
    readonly issuedOn: string | null;
    readonly signature: Signature;
  },
): OfficialPaper {
  const lines = content
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    ...setting.head,
    number: `/TTr-${setting.symbol}`,
    issuedOn: setting.issuedOn,
    typeName: 'TỜ TRÌNH',
    subject: [subject],
    addressees: [recipient],
    blocks: lines.map((text) => {
      const item = /^[-–+•]\s*(.*)$/u.exec(text);
      return item ? { kind: 'bullets' as const, items: [item[1]!] } : { kind: 'paragraph' as const, text };
    }),
    closing: `Trung tâm kính đề nghị ${recipient} xem xét, giải quyết./.`,
    recipients: [{ name: 'Như trên' }, { name: 'Lưu: VT' }],
    signatures: [setting.signature],
  };
}
