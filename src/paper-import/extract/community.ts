import type { StatedShare } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { ofTheWhole } from './whole.ts';

type Community = PlanReading['community'];

const N = String.raw`(\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:,\d+|\.\d{1,2}(?!\d))?)`;
const about = String.raw`\s*(?:là|có|còn|chỉ|:|khoảng|gần|hơn|trên|gồm|với|đạt|giảm|cả thảy|tổng cộng|\s)*\s*`;
const VILLAGE = '(?:thôn|xóm|bản|ấp|khu dân cư|khu phố|tổ dân phố|khóm|buôn|làng|khu)';
const PATTERNS: Readonly<Record<keyof Community, readonly RegExp[]>> = {
  areaHa: [
    new RegExp(
      `(?:diện tích|rộng|đất (?:tự nhiên|đai))[^.;:\\d]{0,60}:?${about}${N}\\s*(?:ha\\b|héc ?ta|hecta)`,
      'iu',
    ),
    new RegExp(`${N}\\s*(?:ha\\b|héc ?ta)`, 'iu'),
    new RegExp(`diện tích[^\\d]{0,40}\\(ha\\)[^\\d]{0,6}${N}`, 'iu'),
  ],
  villages: [
    new RegExp(
      `(?<![\\/\\d.,])${N}\\s*(?:${VILLAGE},\\s*)?${VILLAGE}(?!\\p{L})(?!\\s*(?:\\d|đạt|có lớp|xa|giáp|đặc biệt))`,
      'iu',
    ),
    new RegExp(`số ${VILLAGE}(?:, ${VILLAGE})?${about}${N}`, 'iu'),
  ],
  poorHouseholds: [
    new RegExp(
      `(?<!cận\\s)(?:hộ\\s+)?nghèo(?![^,;.]{0,30}cận nghèo)(?:\\s*(?:trên toàn xã|toàn xã|của xã|hiện có))?${about}${N}(?:\\s*\\/\\s*[\\d.]+)?\\s*hộ(?!\\s*cận)`,
      'iu',
    ),
    new RegExp(`(?<!cận\\s)nghèo[^.;\\d]{0,20}[\\d,.]+\\s*%\\s*[(,;]\\s*${N}\\s*hộ`, 'iu'),
    new RegExp(`${N}\\s*hộ nghèo`, 'iu'),
    new RegExp(`(?<!cận )hộ nghèo${about}${N}(?!\\s*%|[,.]\\d*\\s*%)`, 'iu'),
  ],
  nearPoorHouseholds: [
    new RegExp(`cận nghèo[^.;\\d]{0,20}[\\d,.]+\\s*%\\s*[(,;]\\s*${N}\\s*hộ`, 'iu'),
    new RegExp(`cận nghèo${about}${N}(?:\\s*\\/\\s*[\\d.]+)?\\s*hộ`, 'iu'),
    new RegExp(`${N}\\s*hộ cận nghèo`, 'iu'),
    new RegExp(`cận nghèo${about}${N}(?!\\s*%|[,.]\\d*\\s*%)`, 'iu'),
  ],
  households: [
    new RegExp(
      `(?<![\\/\\d.,])${N}\\s*hộ(?!\\p{L})(?!\\s*(?:nghèo|cận|được|đăng ký|đạt|trồng|nuôi|làm|còn))(?:\\s*gia đình|\\s*dân)?`,
      'iu',
    ),
    new RegExp(`(?:tổng )?số hộ(?!\\s*(?:nghèo|cận))(?: gia đình| dân)?${about}${N}`, 'iu'),
  ],
  population: [
    new RegExp(`${N}\\s*(?:nhân khẩu|khẩu|người dân|dân)(?!\\p{L})`, 'iu'),
    new RegExp(`(?:dân số|số (?:nhân )?khẩu|nhân khẩu)[^\\d.;]{0,30}${N}`, 'iu'),
    new RegExp(`hộ(?: gia đình| dân)?[,;]\\s*(?:với |có )?${N}\\s*người`, 'iu'),
  ],
};
const HECTARES_A_KM2 = 100;
const KM2 = new RegExp(`${N}\\s*(?:km2|km²|km vuông|ki-?lô-?mét vuông)`, 'iu');

/** The commune's figures from what is told of it; the first mention of each counts. */
export function readCommunity(texts: readonly string[]): Community {
  const all = withFigures(texts.map(ofTheWhole).join(' ; '));
  const find = (key: keyof Community): number | null => {
    for (const pattern of PATTERNS[key]) {
      const match = pattern.exec(all);
      const value = match ? parseFigure(match[1]!) : null;
      if (value !== null) return value;
    }
    return null;
  };
  const whole = (key: keyof Community): number | null => {
    const value = find(key);
    return value !== null && Number.isInteger(value) ? value : null;
  };
  const km2 = parseFigure(KM2.exec(all)?.[1] ?? '');
  return {
    areaHa: find('areaHa') ?? (km2 === null ? null : Math.round(km2 * HECTARES_A_KM2 * 100) / 100),
    villages: whole('villages'),
    households: whole('households'),
    population: whole('population'),
    poorHouseholds: whole('poorHouseholds'),
    nearPoorHouseholds: whole('nearPoorHouseholds'),
  };
}

/** Shares printed with both parts and a percentage: `34/543 hộ, chiếm 6,3%`, `tỷ lệ 4,8% (26/543)`. */
export function readShares(text: string, where: string, households: number | null): StatedShare[] {
  const ofHouseholds = households === null ? [] : poorShares(text, where, households);
  const forms = [
    /(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s*[\p{L} “”"]{0,60}?[\s,(;:–-]*(?:chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương đương)?\s*(?:tỷ lệ|tỉ lệ)?\s*(\d{1,3}(?:[.,]\d+)?)\s*%/giu,
  ];
  const printed = forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((m) => {
      const [part, whole, percent] = [
        parseFigure(m[1]!),
        parseFigure(m[2]!),
        Number(m[3]!.replace(',', '.')),
      ];
      if (part === null || !whole || Number.isNaN(percent) || part > whole) return [];
      return [{ part, whole, percent, where }];
    }),
  );
  return [...printed, ...ofHouseholds];
}

/** `41 hộ nghèo, chiếm 1,9%`: a share of all households. */
function poorShares(text: string, where: string, whole: number): StatedShare[] {
  const form =
    /nghèo[^.;\d]{0,20}?(\d[\d.]*)\s*hộ[\s,(–-]*(?:chiếm|tỷ lệ|tỉ lệ)[^\d%]{0,15}(\d{1,3}(?:[.,]\d+)?)\s*%/giu;
  return [...text.matchAll(form)].flatMap((m) => {
    const [part, percent] = [parseFigure(m[1]!), Number(m[2]!.replace(',', '.'))];
    return part === null || Number.isNaN(percent) ? [] : [{ part, whole, percent, where }];
  });
}
