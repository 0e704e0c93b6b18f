import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { privacySettingPolicy } from './policy.ts';
import { type SettingKey, settingKeys } from './rules.ts';

/** A time limit, a time of keeping, or what the law waives, from a day to a day. `value` is days, months, years, or 1 for yes; `note` is the source, or the text itself. */
export const privacySetting = z.object({
  id: z.uuid(),
  key: z.enum(settingKeys as [SettingKey, ...SettingKey[]]),
  value: z.int().min(0).max(36_500).nullable(),
  note: z.string().trim().min(1).max(300).nullable(),
  verified: z.boolean(),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type PrivacySetting = z.input<typeof privacySetting>;

export const listPrivacySettings = communeContract({
  method: 'GET',
  path: '/privacy-settings',
  summary: 'Lists what the commune has set of personal data; what is not in it is as the program proposes',
  permission: privacySettingPolicy['privacy-setting.read'],
  answer: z.array(privacySetting),
});

export const putPrivacySetting = communeContract({
  method: 'PUT',
  path: '/privacy-settings/:id',
  summary: 'Sets a limit or rule of personal data from a day on',
  permission: privacySettingPolicy['privacy-setting.write'],
  params: { id: z.uuid() },
  body: privacySetting.omit({ id: true }),
  answer: privacySetting,
});
