import { kindOf } from '#plan/kind/registry.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { centreOf } from './kind/centre.ts';
import { longXuyen } from './long-xuyen/script.ts';
import type { SampleCentre } from './model.ts';
import { moi } from './moi.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';
import { tanPhong } from './tan-phong/script.ts';
import { thanhBinh } from './thanh-binh/script.ts';
import { thanhOai } from './thanh-oai/script.ts';

/** The two centres that the tests stand on: a running and a finished year. */
export const twoCentres = (today: CivilDate): readonly SampleCentre[] => [moi(today), tanHuong2024()];

/** The scripts of the centres that live by the other kinds of plan. */
export const kindScripts = [thanhOai, thanhBinh, longXuyen, tanPhong];

/** What each centre shows, by the word for its commune in addresses. */
export const shownBy: ReadonlyMap<string, Words> = new Map([
  ['suoi-lanh', { vi: 'Kế hoạch năm đang thực hiện', en: 'Annual plan under way' }],
  ['tan-huong', { vi: 'Kế hoạch năm 2024 đã xong', en: 'The finished annual plan of 2024' }],
  ...kindScripts.map(({ setting, kind }) => [setting.key, kindOf(kind).words] as const),
]);

/** All sample centres as of a day: two with annual plans, and one for each other kind of plan. */
export const allCentres = (today: CivilDate): readonly SampleCentre[] => [
  ...twoCentres(today),
  ...kindScripts.map((script) => centreOf(script, today)),
];
