import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { SampleActivity, SampleDocument } from './model.ts';
import { sampleId } from './random.ts';

export type DocumentDraft = Omit<SampleDocument, 'id' | 'number' | 'copies' | 'symbol'>;

const SYMBOL: Record<SampleDocument['kind'], string> = {
  plan: 'KH-TTHTCĐ',
  notice: 'TB-TTHTCĐ',
  invitation: 'GM-TTHTCĐ',
  report: 'BC-TTHTCĐ',
  inspection: 'BB-TTHTCĐ',
  petition: 'TTr-TTHTCĐ',
};

/** `01/KH-TTHTCĐ`: numbers under 10 take a leading 0 (NĐ 30/2020, annex I). */
export const documentNumber = (document: Pick<SampleDocument, 'number' | 'symbol'>): string =>
  `${String(document.number).padStart(2, '0')}/${document.symbol}`;

/** The two papers that go out before a class: the opening notice and the invitation of the instructor. */
export function classPapers(
  activity: SampleActivity,
  date: CivilDate,
  signer: string,
  audience: string,
  unitName: string,
): DocumentDraft[] {
  const activityId: Id = activity.id;
  return [
    {
      date,
      kind: 'notice',
      subject: `Mở lớp: ${activity.title}`,
      signer,
      recipients: [audience, 'Lưu: VT, TTHTCĐ'],
      activityId,
    },
    {
      date,
      kind: 'invitation',
      subject: `Mời báo cáo viên lớp: ${activity.title}`,
      signer,
      recipients: [unitName, 'Lưu: VT, TTHTCĐ'],
      activityId,
    },
  ];
}

/** The outgoing register of a year: drafts in order of date (as given on the same day), numbered from 1 without gaps. */
export function registerOf(key: string, year: number, drafts: readonly DocumentDraft[]): SampleDocument[] {
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => (a.draft.date < b.draft.date ? -1 : a.draft.date > b.draft.date ? 1 : a.at - b.at))
    .map(({ draft }, at) => ({
      id: sampleId(key, 'document', String(year), String(at + 1)),
      number: at + 1,
      symbol: SYMBOL[draft.kind],
      copies: draft.recipients.length + 1,
      ...draft,
    }));
}
