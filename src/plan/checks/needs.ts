import { programmeName } from '#norm/programme/rules.ts';
import type { Check } from './finding.ts';

/** Surveyed programmes or topics that the rows do not reach. Reports look back: their survey is for the year to come. */
export const checkNeeds: Check = ({ reading }) => {
  const rows = reading.activities;
  const coded = rows.filter((row) => row.programme !== null).length;
  if (reading.kind === 'report' || rows.length === 0 || coded < rows.length / 2) return [];
  return reading.needs.byProgramme.flatMap(({ programme, topics }) => {
    const derived = rows.filter((row) => row.programme === programme).length;
    const wanted = topics ?? 1;
    if (derived >= wanted) return [];
    const name = programmeName(programme).vi;
    return [
      {
        rule: 'needs-not-covered' as const,
        severity: 'warning' as const,
        where: `Khảo sát nhu cầu, ${name}`,
        message: {
          vi: `Khảo sát có ${wanted} chuyên đề ${name}, kế hoạch chỉ mở ${derived} (thiếu ${wanted - derived}). Thêm lớp hoặc nói rõ vì sao không mở.`,
          en: `${wanted} topics were asked for, the plan opens ${derived}. Add classes, or say why not.`,
        },
        stated: wanted,
        derived,
        at: { kind: 'needs' as const, field: 'topics' as const, programme },
        fixes: [],
      },
    ];
  });
};
