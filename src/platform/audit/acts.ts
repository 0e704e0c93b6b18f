import type { Words } from '#vocabulary/language.ts';

/** What a field of a record is called where its changes are told; `values` are the words of its codes. */
export interface AuditField extends Words {
  readonly values?: Readonly<Record<string, Words>>;
}
export type AuditFields = Readonly<Record<string, AuditField>>;

declare const declared: unique symbol;

/** Something that can be done to a record: its name in the audit, the kind of the record, and the words in which it is told. */
export interface AuditAct extends Words {
  readonly act: string;
  readonly kind: string;
  readonly fields: AuditFields;
  /** Only `acts` makes one, so that nothing is recorded which no noun has words for. */
  readonly [declared]: true;
}
export type AuditActs<Deed extends string = string> = Readonly<Record<Deed, AuditAct>>;

/**
 * Declares the acts of a noun: `acts('venue', { add: { vi, en } })` gives `venue.add`. `kind` names the record that is acted on where it is
 * not the noun itself; `fields` names what the audit keeps of it, beyond `commonFields`.
 */
export function acts<const Deed extends string>(
  noun: string,
  told: Readonly<Record<Deed, Words>>,
  { kind = noun, fields = {} }: { readonly kind?: string; readonly fields?: AuditFields } = {},
): AuditActs<Deed> {
  const made = Object.entries<Words>(told).map(([deed, { vi, en }]) => [
    deed,
    Object.freeze({ act: `${noun}.${deed}`, kind, vi, en, fields }),
  ]);
  return Object.freeze(Object.fromEntries(made)) as AuditActs<Deed>;
}

/** Fields that most records have, named once for all. */
export const commonFields: AuditFields = Object.freeze({
  active: { vi: 'Còn dùng', en: 'In use' },
  code: { vi: 'Mã', en: 'Code' },
  kind: { vi: 'Loại', en: 'Kind' },
  month: { vi: 'Tháng', en: 'Month' },
  name: { vi: 'Tên', en: 'Name' },
  note: { vi: 'Ghi chú', en: 'Note' },
  number: { vi: 'Số', en: 'Number' },
  position: { vi: 'Thứ tự', en: 'Position' },
  reason: { vi: 'Lý do', en: 'Reason' },
  source: { vi: 'Nguồn', en: 'Source' },
  state: { vi: 'Tình trạng', en: 'State' },
  title: { vi: 'Tên', en: 'Title' },
  validFrom: { vi: 'Từ ngày', en: 'From' },
  validTo: { vi: 'Đến ngày', en: 'To' },
  verified: { vi: 'Đã kiểm chứng', en: 'Verified' },
  year: { vi: 'Năm', en: 'Year' },
});
