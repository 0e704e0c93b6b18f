import { headerKey, matchColumns, type SheetRow } from '#kit/import/match.ts';
import { type Reshape, turned } from '#kit/import/reshape.ts';
import { fold } from '#vocabulary/text.ts';
import { columns } from './columns.ts';

const at = (header: readonly string[], keys: readonly string[]): number =>
  header.findIndex((cell) => keys.includes(headerKey(cell)));

const familyNames = ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho ten dem', 'ho lot', 'ho va chu lot'];
const headNames = ['chu ho', 'ten chu ho', 'ho ten chu ho', 'ho va ten chu ho'];

/** `Họ và tên đệm` | `Tên`. */
const nameInTwo: Reshape = {
  name: 'name-in-two',
  asks: (header) => {
    const [family, given] = [at(header, familyNames), at(header, ['ten'])];
    if (family === -1 || given === -1) return null;
    return {
      vi: `Họ tên đứng ở hai cột “${header[family]}” và “${header[given]}”. Ghép hai cột thành họ và tên?`,
      en: `Names stand in two columns, “${header[family]}” and “${header[given]}”. Join them?`,
    };
  },
  turn: (rows, header) => {
    const titles = cellsOf(rows, header);
    const [family, given] = [at(titles, familyNames), at(titles, ['ten'])];
    return turned(rows, header, (cells, isHeader) =>
      cells.map((cell, place) => {
        if (place === given) return '';
        if (place !== family) return cell;
        return isHeader ? 'Họ và tên' : [cell, cells[given] ?? ''].filter(Boolean).join(' ');
      }),
    );
  },
};

/** `Nam` | `Nữ`: a mark, or the year of birth, in the one that is so. */
const sexByColumn: Reshape = {
  name: 'sex-by-column',
  asks: (header) => {
    const [male, female] = [at(header, ['nam']), at(header, ['nu'])];
    if (male === -1 || female === -1) return null;
    return {
      vi: 'Giới tính đứng ở hai cột “Nam” và “Nữ”. Lấy giới tính (và năm sinh, nếu ghi ở đó) theo cột có chữ?',
      en: 'Sex stands in two columns, “Nam” and “Nữ”. Take it (and a year of birth written there) from the column that is filled?',
    };
  },
  turn: (rows, header) => {
    const titles = cellsOf(rows, header);
    const [male, female] = [at(titles, ['nam']), at(titles, ['nu'])];
    const below = rows.filter(({ row }) => row > header);
    const hasYears = below.some(({ cells }) => /\d{4}/.test(`${cells[male] ?? ''}${cells[female] ?? ''}`));
    return turned(rows, header, (cells, isHeader) => {
      const [his, her] = [(cells[male] ?? '').trim(), (cells[female] ?? '').trim()];
      // With both or neither filled nobody knows: the row is told as one without sex.
      const sex = his && !her ? 'Nam' : her && !his ? 'Nữ' : '';
      return cells.map((cell, place) => {
        if (place === male) return isHeader ? 'Giới tính' : sex;
        if (place !== female) return cell;
        if (!hasYears) return '';
        return isHeader ? 'Năm sinh' : his || her;
      });
    });
  },
};

/** Households known by the name of their head, where no code of theirs stands. */
const headForHousehold: Reshape = {
  name: 'head-for-household',
  asks: (header, below) => {
    const head = at(header, headNames);
    const names = below.map(({ cells }) => (cells[head] ?? '').trim()).filter((text) => text.includes(' '));
    if (head === -1 || matchColumns(header, columns).household !== -1 || names.length === 0) return null;
    return {
      vi: `Bảng không có mã hộ, cột “${header[head]}” ghi họ tên chủ hộ. Gom hộ theo họ tên chủ hộ?`,
      en: `There is no household code; “${header[head]}” has the names of heads. Put households together by them?`,
    };
  },
  turn: (rows, header) => {
    const titles = cellsOf(rows, header);
    const head = at(titles, headNames);
    const { name } = matchColumns(titles, columns);
    let present = '';
    return turned(rows, header, (cells, isHeader) => {
      const said = (cells[head] ?? '').trim();
      if (said && !isHeader) present = said;
      const isHead = fold(cells[name] ?? '') === fold(present) && present !== '';
      // The name stands with the first of a household alone.
      const code = isHeader ? 'Mã hộ' : present;
      return [
        ...cells.map((cell, place) => (place === head ? code : cell)),
        isHeader ? 'Quan hệ với chủ hộ' : isHead ? 'Chủ hộ' : '',
      ];
    });
  },
};

const cellsOf = (rows: readonly SheetRow[], header: number): readonly string[] =>
  rows.find(({ row }) => row === header)?.cells ?? [];

/** The shapes in which registers come beside the usual one, in the order in which they are asked about. */
export const shapes: readonly Reshape[] = [nameInTwo, sexByColumn, headForHousehold];
