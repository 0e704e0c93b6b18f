import { monthNumber } from '#vocabulary/date.ts';
import { dong } from '#vocabulary/money.ts';
import { monthPeriod } from '#vocabulary/period.ts';
import type { SampleCostNorm, SampleFundingSource, SampleLine } from '../model.ts';
import { unitIdOf } from '../organisation.ts';
import { sampleId } from '../random.ts';
import { dayOf, type PlanYear, yearOfMonth } from './calendar.ts';
import type { LineScript } from './script.ts';
import { hallOf, type Setting, SINCE, villageIdOf, villageIdsOf } from './setting.ts';

export const normOf = ({ key }: Setting): SampleCostNorm => ({
  id: sampleId(key, 'norm'),
  base: dong(400_000),
  perLearner: dong(8_000),
  validFrom: SINCE,
  validTo: null,
});

export const sourcesOf = ({ key, commune }: Setting): readonly SampleFundingSource[] => [
  { id: sampleId(key, 'source', 'NSX'), code: 'NSX', name: `Ngân sách ${commune.kind}` },
  { id: sampleId(key, 'source', 'XHH'), code: 'XHH', name: 'Xã hội hóa' },
];

/** The lines of a plan as its script tells them, in the order of their time. */
export function linesOf(setting: Setting, at: PlanYear, scripts: readonly LineScript[]): SampleLine[] {
  const rows = new Map<string, number>();
  return scripts.map((script) => {
    const { key } = setting;
    const days = daysOf(at, script);
    const month = days ? monthNumber(days.from) : (script.months as number);
    const year = yearOfMonth(at, month);
    const row = (rows.get(`${year}/${month}`) ?? 0) + 1;
    rows.set(`${year}/${month}`, row);
    const venue = hallOf(setting, script.village ?? null);
    const classes = script.classes ?? 1;
    const learners = script.learners ?? 0;
    const norm = normOf(setting);
    const cost = dong(script.paid ? norm.base * classes + norm.perLearner * learners : 0);
    return {
      id: sampleId(key, 'line', String(at.year), script.key),
      month,
      year,
      ...(days && { days }),
      ...(script.hours && { hours: { from: script.hours[0], to: script.hours[1] } }),
      ...(script.form && { form: script.form }),
      ...(script.purpose && { purpose: script.purpose }),
      ...(script.group && { group: script.group }),
      row,
      title: script.title,
      programme: script.programme,
      audience: script.audience,
      villageIds: script.village ? [villageIdOf(setting, script.village)] : villageIdsOf(setting),
      classCount: script.classes ?? null,
      learners,
      cost,
      venueText: venue.name,
      venueId: venue.id,
      partnerText: script.partner,
      unitId: unitIdOf(key, script.unit),
      ownOrJoint: script.support ? 'joint' : 'own',
      note: null,
      budget: script.paid ? [{ sourceId: sourcesOf(setting)[0]!.id, amount: cost }] : [],
    };
  });
}

/** The days that a line names: those of its script, or whole months where it runs over several. */
function daysOf(at: PlanYear, { days, months }: LineScript) {
  if (days) return { from: dayOf(at, days[0]), to: dayOf(at, days[1]) };
  if (typeof months !== 'object') return null;
  const [first, last] = months;
  return {
    from: monthPeriod(yearOfMonth(at, first), first).from,
    to: monthPeriod(yearOfMonth(at, last), last).to,
  };
}
