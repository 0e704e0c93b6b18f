import { v5 } from 'uuid';
import type { Words } from '#vocabulary/language.ts';

/** Who is asked into a class; what is left out does not matter. Ages are years of the class's year minus the year of birth. */
export interface TargetGroup {
  readonly sex?: 'female' | 'male';
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly poverty?: 'poor' | 'near-poor' | 'either';
}

/** From this age on a person is asked into classes for adults (Bộ luật Lao động 2019 lets people work from 15; centres count from 16). */
export const ADULT_AGE = 16;
/** Người cao tuổi (Luật Người cao tuổi 2009, Điều 2). */
export const ELDER_AGE = 60;

/** The groups that plans name most, to choose with one tap. */
export const targetGroups = Object.freeze({
  everybody: { words: { vi: 'Cả thôn', en: 'Everybody' }, group: {} },
  adults: {
    words: { vi: `Người lớn (từ ${ADULT_AGE})`, en: `Adults (${ADULT_AGE}+)` },
    group: { ageFrom: ADULT_AGE },
  },
  women: { words: { vi: 'Phụ nữ', en: 'Women' }, group: { sex: 'female', ageFrom: ADULT_AGE } },
  poor: {
    words: { vi: 'Hộ nghèo, cận nghèo', en: 'Poor and near-poor households' },
    group: { poverty: 'either', ageFrom: ADULT_AGE },
  },
  youth: {
    words: { vi: 'Thanh niên (16–30)', en: 'Youth (16–30)' },
    group: { ageFrom: ADULT_AGE, ageTo: 30 },
  },
  elders: {
    words: { vi: `Người cao tuổi (từ ${ELDER_AGE})`, en: `Elders (${ELDER_AGE}+)` },
    group: { ageFrom: ELDER_AGE },
  },
} satisfies Record<string, { words: Words; group: TargetGroup }>);

/** How a household is called in a village: by its head, `Hộ ông Bảo`. Gives nothing when it has no head on record. */
export function householdName(head: { readonly name: string; readonly sex: string } | null): string | null {
  if (!head) return null;
  return `Hộ ${head.sex === 'female' ? 'bà' : 'ông'} ${head.name.trim().split(/\s+/).at(-1)}`;
}

/** The id of a resident's line on a roster: the same wherever it is made, so that a person stands there once. */
export const enrolmentIdOf = (activityId: string, residentId: string): string => v5(residentId, activityId);
