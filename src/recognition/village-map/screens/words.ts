import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

const said = (vi: string, en: string): Words => ({ vi, en });

export const words = {
  title: said('Sơ đồ các thôn', 'Schematic map of the villages'),
  what: said(
    'Sơ đồ chỉ cho biết thôn nào giáp thôn nào, không phải bản đồ đúng tỷ lệ. Vòng càng đậm, tỷ lệ đạt càng cao.',
    'It shows which villages lie beside each other and is not to scale. The darker, the larger the share.',
  ),
  edit: said('Sửa thôn giáp nhau', 'Edit neighbours'),
  village: said('Thôn', 'Village'),
  beside: (village: string) => said(`Giáp ${village}`, `Beside ${village}`),
  save: said('Lưu sơ đồ', 'Save the map'),
  cancel: said('Thôi', 'Cancel'),
  told: (village: string, met: number, total: number) =>
    said(
      `${village}: ${formatNumber(met)} / ${formatNumber(total)} đạt`,
      `${village}: ${formatNumber(met)} of ${formatNumber(total)} recognised`,
    ),
} as const;
