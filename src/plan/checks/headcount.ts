import { formatNumber } from '#vocabulary/money.ts';
import type { StatedHeadcount } from '../reading/evidence.ts';
import type { PlanReading } from '../reading/schema.ts';
import type { Check, Finding } from './finding.ts';
import { cellPlace } from './where.ts';

const VILLAGE = '(?:thôn|xóm|bản|ấp|khu dân cư|khu phố|khu|tổ dân phố|tdp|khóm|buôn|chi hội|lớp)';
const EACH = new RegExp(
  `(\\d+)\\s*(?:người|học viên|hv|đại biểu|hội viên)?\\s*\\/\\s*(${VILLAGE})(?!\\p{L})`,
  'iu',
);
const EACH_WORDS = new RegExp(
  `mỗi\\s+(${VILLAGE})\\s*(?:có\\s*|cử\\s*|:\\s*)?(\\d+)\\s*(?:người|học viên|hv|hội viên)`,
  'iu',
);

/** A number a village × villages (or a class × classes) that is not the number of learners. */
export const checkHeadcount: Check = ({ reading, evidence }) => [
  ...evidence.headcounts.flatMap(inWords),
  ...reading.activities.flatMap((activity, index) => {
    const { audience, learners } = activity;
    if (!audience || learners === null) return [];
    const each = eachOf(audience);
    const groups = each ? groupsOf(reading, index, audience, each.of) : null;
    if (!each || groups === null || each.people * groups === learners) return [];
    const derived = each.people * groups;
    const sum = `${formatNumber(each.people)} người/${each.of} × ${groups} ${each.of} = ${formatNumber(derived)}`;
    return [
      {
        rule: 'headcount-mismatch' as const,
        severity: 'warning' as const,
        where: cellPlace(reading, index, 'learners'),
        message: {
          vi: `Đối tượng ghi ${sum}, nhưng số học viên ghi ${formatNumber(learners)} (lệch ${formatNumber(Math.abs(learners - derived))}). Sửa một trong hai.`,
          en: `The audience gives ${sum}, but the learners are ${formatNumber(learners)}. Mend one of them.`,
        },
        stated: learners,
        derived,
        at: { kind: 'line' as const, index, field: 'learners' as const },
        fixes: [
          {
            label: { vi: `Ghi ${formatNumber(derived)} học viên`, en: `Write ${formatNumber(derived)}` },
            set: { path: `activities[${index}].learners`, value: derived },
          },
        ],
      },
    ];
  }),
];

/** The same, told in a sentence. */
function inWords({ each, of, groups, stated, where }: StatedHeadcount): Finding[] {
  const derived = each * groups;
  if (derived === stated) return [];
  const sum = `${formatNumber(each)} người × ${groups} ${of} = ${formatNumber(derived)}`;
  return [
    {
      rule: 'headcount-mismatch',
      severity: 'warning',
      where,
      message: {
        vi: `${sum}, nhưng giấy ghi ${formatNumber(stated)} người (lệch ${formatNumber(Math.abs(stated - derived))}). Sửa một trong hai.`,
        en: `${formatNumber(each)} × ${groups} = ${formatNumber(derived)}, but the paper says ${formatNumber(stated)}. Mend one of them.`,
      },
      stated,
      derived,
      at: { kind: 'paper', field: 'headcount' },
      fixes: [],
    },
  ];
}

function eachOf(audience: string): { people: number; of: string } | null {
  const direct = EACH.exec(audience);
  if (direct) return { people: Number(direct[1]), of: direct[2]!.toLowerCase() };
  const worded = EACH_WORDS.exec(audience);
  return worded ? { people: Number(worded[2]), of: worded[1]!.toLowerCase() } : null;
}

function groupsOf(reading: PlanReading, index: number, audience: string, of: string): number | null {
  if (of === 'lớp') return reading.activities[index]!.classes;
  const rest = audience.replace(EACH, ' ').replace(EACH_WORDS, ' ');
  const counted = new RegExp(`(\\d+)(?:\\s*\\/\\s*\\d+)?\\s*${of}(?!\\p{L})`, 'iu').exec(rest);
  if (counted) return Number(counted[1]);
  const all = new RegExp(`(?:các|toàn bộ|tất cả)\\s+${of}|toàn xã`, 'iu').test(rest);
  return all ? reading.community.villages : null;
}
