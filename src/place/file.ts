import { readDelimited } from '#platform/delimited.ts';
import { type CivilDate, isCivilDate, yearOf } from '#vocabulary/date.ts';
import { type Fault, levels, type MapPlace, type MapStep } from './rules.ts';

const placeColumns = ['code', 'level', 'name', 'parent', 'valid_from', 'valid_to'] as const;
const stepColumns = ['old_code', 'old_name', 'new_code', 'share', 'on_date'] as const;
/** Left out by who has no coordinates. */
const optionalColumns = ['lat', 'lon', 'area_km2'] as const;

/** Thrown for a row that cannot be read; its row counts as a table program does, the header being 1. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
  readonly fault: Fault;
  constructor(file: Fault['file'], row: number, text: string) {
    super(text);
    this.fault = { file, row, text };
  }
}

type Cells = Readonly<Record<string, string>>;

/** The rows of a table by the names of its columns, with the number that a table program shows. */
function rowsOf(file: Fault['file'], text: string, columns: readonly string[]): readonly [Cells, number][] {
  const [header = [], ...rows] = readDelimited(text);
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new UnreadableRow(file, 1, `thiếu cột ${missing.join(', ')}`);
  return rows
    .map((cells, place): [Cells, number] => [
      Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
      place + 2,
    ])
    .filter(([cells]) => Object.values(cells).some((cell) => cell !== ''));
}

/** Reads the table of places. Throws UnreadableRow. */
export function readPlaces(text: string): readonly MapPlace[] {
  return rowsOf('places', text, placeColumns).map(([cells, row]) => {
    const refuse = (why: string): never => {
      throw new UnreadableRow('places', row, why);
    };
    const level = levels.find((one) => one === cells.level) ?? refuse(`cấp “${cells.level}” không có`);
    const code = cells.code!;
    if (!/^\d{2,5}$/.test(code)) refuse(`mã “${code}” không phải 2 đến 5 chữ số`);
    if (!cells.name) refuse('thiếu tên');
    const [from, to] = [dayOf(cells.valid_from!, refuse), dayOf(cells.valid_to!, refuse)];
    if (from && to && to < from) refuse(`hết hiệu lực (${to}) trước khi có hiệu lực (${from})`);
    const [lat, lon, areaKm2] = optionalColumns.map((name) => numberOf(cells[name] ?? '', name, refuse));
    if (areaKm2 !== null && areaKm2 !== undefined && areaKm2 < 0) refuse(`diện tích ${areaKm2} nhỏ hơn 0`);
    if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180)
      refuse(`tọa độ ${lat}, ${lon} không có trên bản đồ`);
    return Object.freeze({
      row,
      code,
      level,
      name: cells.name!,
      parent: cells.parent || null,
      validFrom: from,
      validTo: to,
      lat: lat ?? null,
      lon: lon ?? null,
      areaKm2: areaKm2 ?? null,
    });
  });
}

/** Reads the table of who followed whom. Throws UnreadableRow. */
export function readSteps(text: string): readonly MapStep[] {
  return rowsOf('succession', text, stepColumns).map(([cells, row]) => {
    const refuse = (why: string): never => {
      throw new UnreadableRow('succession', row, why);
    };
    const share =
      cells.share === 'whole' || cells.share === 'part'
        ? cells.share
        : refuse(`phần “${cells.share}” không phải whole hay part`);
    return Object.freeze({
      row,
      oldCode: cells.old_code || null,
      oldName: cells.old_name!,
      newCode: cells.new_code || refuse('thiếu mã mới'),
      share,
      on: dayOf(cells.on_date!, refuse) ?? refuse('thiếu ngày'),
    });
  });
}

function dayOf(cell: string, refuse: (why: string) => never): CivilDate | null {
  if (cell === '') return null;
  if (!isCivilDate(cell)) return refuse(`ngày “${cell}” không có trong lịch (cần năm-tháng-ngày)`);
  return yearOf(cell) >= 1900 && yearOf(cell) <= 2100
    ? cell
    : refuse(`ngày “${cell}” ngoài các năm 1900–2100`);
}

function numberOf(cell: string, name: string, refuse: (why: string) => never): number | null {
  if (cell === '') return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : refuse(`${name} “${cell}” không phải số`);
}
