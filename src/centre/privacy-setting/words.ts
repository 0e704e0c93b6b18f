import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { type SettingKey, type SettingUnit, settingKinds } from './rules.ts';

const unitWords: Readonly<Record<Exclude<SettingUnit, 'yes-no' | 'text'>, Words>> = {
  days: { vi: 'ngày', en: 'days' },
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
};
const unknown: Words = {
  vi: 'chưa rõ, đang làm như không được miễn',
  en: 'not known; done as if not waived',
};

/** A value with its unit, in words. */
export function valueText(key: SettingKey, value: number | null): Words {
  const { unit } = settingKinds[key];
  if (unit === 'text') return { vi: '', en: '' };
  if (unit === 'yes-no')
    return value === null
      ? unknown
      : value === 1
        ? { vi: 'được miễn', en: 'waived' }
        : { vi: 'không được miễn', en: 'not waived' };
  const number = formatNumber(value ?? 0);
  return { vi: `${number} ${unitWords[unit].vi}`, en: `${number} ${unitWords[unit].en}` };
}
