import { addDays, type CivilDate, yearOf } from '#vocabulary/date.ts';
import { periodName } from '#vocabulary/period.ts';
import { nameOf } from '../accounts.ts';
import type { SampleActivity, SampleDocument, SamplePlan, SampleReport } from '../model.ts';
import { classPapers, type DocumentDraft, registerOf } from '../papers.ts';
import { sampleId } from '../random.ts';
import { dayOf, type PlanYear } from './calendar.ts';
import type { Told } from './held.ts';
import type { Script, Stage } from './script.ts';
import { communeNameOf } from './setting.ts';

/** What the register of a year is made of. */
interface Year {
  readonly script: Script;
  readonly stage: Stage;
  readonly at: PlanYear;
  readonly plan: SamplePlan;
  readonly lines: readonly Told[];
  readonly activities: readonly SampleActivity[];
}

const committee = (script: Script): boolean => script.kind === 'learning-society';

/** The papers that went out up to the day of the sample: of the centre with the numbers of its register, of the committee with the clerk's. */
export function documentsOf(year: Year): SampleDocument[] {
  const { script, plan } = year;
  const { key } = script.setting;
  const own = [
    ...(committee(script) ? [] : planPaper(plan)),
    ...classDrafts(year),
    ...inspectionDrafts(year),
    ...(committee(script) ? [] : reportDrafts(year)),
    ...petitionDrafts(year),
  ];
  const registers = [...Map.groupBy(own, ({ date }) => yearOf(date))].sort(([a], [b]) => a - b);
  return [
    ...registers.flatMap(([of, drafts]) => registerOf(key, of, drafts)),
    ...(committee(script) ? committeePapers(year) : []),
  ];
}

/** The committee's clerk numbers papers of every office: those of this plan stand far apart. */
function committeePapers(year: Year): SampleDocument[] {
  const { script, plan } = year;
  const drafts = [...planPaper(plan), ...reportDrafts(year)];
  return drafts.map((draft, at) => ({
    id: sampleId(script.setting.key, 'document', 'committee', String(year.at.year), String(at)),
    number: (script.number ?? 1) + at * 146,
    symbol: draft.kind === 'plan' ? 'KH-UBND' : 'BC-UBND',
    copies: draft.recipients.length + 1,
    ...draft,
    author: 'committee',
    signer: nameOf('chutich'),
  }));
}

const planPaper = ({ issuedOn, title, recipients }: SamplePlan): DocumentDraft[] =>
  issuedOn === null
    ? []
    : [
        {
          date: issuedOn,
          kind: 'plan',
          subject: title,
          signer: nameOf('giamdoc'),
          recipients,
          activityId: null,
        },
      ];

const classDrafts = ({ script, activities, lines }: Year): DocumentDraft[] =>
  activities.flatMap((activity) => {
    if (activity.preparedOn === null) return [];
    const { line, script: own } = lines.find((told) => told.line.id === activity.lineId)!;
    const unit = script.setting.units.find(([code]) => code === own.unit)!;
    return classPapers(activity, activity.preparedOn, nameOf('phogiamdoc'), line.audience, unit[1]);
  });

const inspectionDrafts = ({ script, stage, at }: Year): DocumentDraft[] =>
  script.inspections
    .map(({ on, quarter }) => ({ date: dayOf(at, on), quarter }))
    .filter(({ date }) => addDays(date, 1) <= stage.asOf)
    .map(({ date, quarter }) => ({
      date,
      kind: 'inspection',
      subject: `Biên bản kiểm tra quý ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
      signer: nameOf('phogiamdoc'),
      recipients: ['Đơn vị được kiểm tra', 'Lưu: VT, TTHTCĐ'],
      activityId: null,
    }));

const petitionDrafts = ({ script, stage }: Year): DocumentDraft[] =>
  script
    .petitions(stage)
    .filter(({ sentOn }) => sentOn !== null && sentOn <= stage.asOf)
    .map(({ sentOn, subject, recipient }) => ({
      date: sentOn!,
      kind: 'petition',
      subject,
      signer: nameOf('giamdoc'),
      recipients: [recipient, 'Lưu: VT, TTHTCĐ'],
      activityId: null,
    }));

const periodsOf = ({ script, stage, at }: Year) =>
  script.reports
    .map(({ from, to, sentOn }) => ({ from: dayOf(at, from), to: dayOf(at, to), sentOn: dayOf(at, sentOn) }))
    .filter(({ to }) => to < stage.asOf);

const subjectOf = (period: { from: CivilDate; to: CivilDate }): string =>
  `Báo cáo kết quả thực hiện kế hoạch ${periodName(period, 'vi')}`;

const reportDrafts = (year: Year): DocumentDraft[] =>
  periodsOf(year)
    .filter(({ sentOn }) => sentOn <= year.stage.asOf)
    .map((period) => ({
      date: period.sentOn,
      kind: 'report',
      subject: subjectOf(period),
      signer: nameOf('giamdoc'),
      recipients: [`UBND ${communeNameOf(year.script.setting)}`, 'Phòng Văn hóa - Xã hội', 'Lưu: VT, TTHTCĐ'],
      activityId: null,
    }));

/** Reports of the plan for the periods that are over: sent, or waiting for a signature until their day. */
export function reportsOf(year: Year, documents: readonly SampleDocument[]): SampleReport[] {
  const { script, plan } = year;
  return periodsOf(year).map((period): SampleReport => {
    const document = documents.find(
      ({ kind, date, subject }) =>
        kind === 'report' && date === period.sentOn && subject === subjectOf(period),
    );
    return {
      id: sampleId(script.setting.key, 'report', period.from, period.to),
      planId: plan.id,
      from: period.from,
      to: period.to,
      state: document ? 'sent' : 'to-director',
      preparedOn: document ? addDays(document.date, -1) : addDays(period.to, 1),
      documentId: document?.id ?? null,
    };
  });
}
