import { defaultDuties } from '#duty/duty/defaults.ts';
import { doneId, usualId } from '#duty/duty/done.ts';
import { dayIn } from '#duty/duty/rules.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { SampleCentre } from './model.ts';
import { sampleId } from './random.ts';

/** What records show is not said: the others are ticked by a person. */
const BY_RECORDS = /^(needs-survey|annual-plan|year-report|settlement-)/;
/** The same where another plan stands for the annual one, which somebody has to say. */
const BY_RECORDS_OF_OTHERS = /^(year-report|settlement-)/;

/** A duty of the centre's own, and the usual ones of a year that were due before the day of the sample, each ticked two days before it. */
export function dutiesFor(
  communeId: string,
  key: string,
  year: number,
  asOf: CivilDate,
  { annual = true }: { readonly annual?: boolean } = {},
): Pick<SampleCentre, 'duties' | 'dutiesDone'> {
  const own = {
    id: sampleId(key, 'duty', 'giao-ban'),
    code: 'own-giao-ban',
    text: 'Họp giao ban với trưởng thôn về các lớp sáu tháng cuối năm',
    month: 7,
    day: 15,
    source: null,
    verified: true,
    warnDays: 14,
  };
  const due = [
    ...defaultDuties.map(({ code, month, day }) => ({ id: usualId(communeId, code), code, month, day })),
    own,
  ].flatMap(({ id, code, ...at }) => {
    const day = dayIn(year, at);
    return day && day <= asOf && !(annual ? BY_RECORDS : BY_RECORDS_OF_OTHERS).test(code)
      ? [{ id, day }]
      : [];
  });
  return {
    duties: [own],
    dutiesDone: due.map(({ id, day }) => ({
      id: doneId(id, year),
      dutyId: id,
      year,
      doneOn: addDays(day, -2),
      note: null,
    })),
  };
}
