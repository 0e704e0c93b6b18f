import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import { useCommune } from '../me.tsx';
import { request } from '../request.ts';
import { readSheetFile, type SheetFile } from '../sheet.ts';
import { arranged } from './arrange.ts';
import {
  findHeader,
  type ImportedRow,
  matchColumns,
  type Places,
  pastedRows,
  readRows,
  type SheetRow,
  type TableColumn,
} from './match.ts';
import { type Reshape, shaped } from './reshape.ts';

/** Sheets of our own templates that explain and hold nothing to take in. */
const explaining = ['vi du', 'huong dan', 'danh muc'];

/** What a person has said beside the sheet: what header it has, and which column is which. */
interface Choices<Name extends string> {
  readonly sheet: number;
  /** Number of the header's row, null for none; undefined while the person has not said. */
  readonly header?: number | null;
  readonly places: Partial<Places<Name>>;
  /** Which shapes the sheet has, as far as they were asked about, by their names. */
  readonly shapes: Readonly<Record<string, boolean>>;
}

/** A list under way into the program: the rows as they are understood, and what is needed to correct that. */
export interface TableImport<Name extends string> {
  readonly columns: readonly TableColumn<Name>[];
  /** Rows with their fields; none while a required column is not matched. */
  readonly rows: readonly ImportedRow<Name>[];
  /** Required columns that nobody has found. */
  readonly missing: readonly TableColumn<Name>[];
  readonly totals: readonly number[];
  readonly sheet: readonly SheetRow[];
  readonly places: Places<Name>;
  readonly header: number | null;
  readonly file: { readonly name: string; readonly sheets: SheetFile['sheets']; readonly at: number } | null;
  readonly text: string;
  readonly reading: boolean;
  readonly problem: unknown;
  readonly paste: (text: string) => void;
  readonly open: (file: File | null) => void;
  readonly chooseSheet: (at: number) => void;
  readonly chooseHeader: (row: number | null) => void;
  readonly choosePlace: (name: Name, place: number) => void;
  /** The question about the sheet's shape that is open now; null when none is. */
  readonly question: { readonly name: string; readonly words: Words } | null;
  readonly answer: (name: string, yes: boolean) => void;
}

/**
 * Takes in a file or what is pasted, and matches its columns with those wanted. `onNew` is told when another list comes, so that what was
 * answered about the former is forgotten. `shapes` are those that such lists also come in.
 */
export function useTableImport<Name extends string>(
  columns: readonly TableColumn<Name>[],
  onNew: () => void = () => {},
  shapes: readonly Reshape[] = [],
): TableImport<Name> {
  const commune = useCommune();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<Choices<Name>>({ sheet: 0, places: {}, shapes: {} });
  const [file, setFile] = useState<{ name: string; sheets: SheetFile['sheets'] } | null>(null);
  const read = useMutation({
    mutationFn: (chosen: File) => {
      const form = new FormData();
      form.append('file', chosen);
      return request<SheetFile>('POST', readSheetFile.path.replace(':commune', commune.id), { form });
    },
  });
  const begin = (sheets: SheetFile['sheets'] = []) => {
    setChoices({ sheet: likeliest(sheets, columns), places: {}, shapes: {} });
    onNew();
  };
  const raw = useMemo<readonly SheetRow[]>(
    () => (file ? (file.sheets[choices.sheet]?.rows ?? []) : pastedRows(text)),
    [file, choices.sheet, text],
  );
  const { sheet, question } = useMemo(
    () => shaped(raw, columns, choices, shapes),
    [raw, columns, choices, shapes],
  );
  const understood = useMemo(() => understand(sheet, columns, choices), [sheet, columns, choices]);
  return {
    ...understood,
    columns,
    sheet,
    file: file && { ...file, at: choices.sheet },
    text,
    reading: read.isPending,
    problem: read.error,
    paste: (pasted) => {
      setText(pasted);
      read.reset();
      begin();
    },
    open: (chosen) => {
      setFile(null);
      setText('');
      begin();
      read.reset();
      if (!chosen) return;
      read.mutate(chosen, {
        onSuccess: (answer) => {
          const data = answer.sheets.filter(({ name }) => !explaining.includes(fold(name)));
          const sheets = data.length > 0 ? data : answer.sheets;
          setFile({ name: chosen.name, sheets });
          begin(sheets);
        },
      });
    },
    chooseSheet: (at) => {
      setChoices({ sheet: at, places: {}, shapes: {} });
      onNew();
    },
    chooseHeader: (header) => {
      setChoices({ ...choices, header, places: {} });
      onNew();
    },
    question,
    answer: (name, yes) => {
      setChoices({ ...choices, places: {}, shapes: { ...choices.shapes, [name]: yes } });
      onNew();
    },
    choosePlace: (name, place) => {
      setChoices({ ...choices, places: { ...choices.places, [name]: place } });
      onNew();
    },
  };
}

/** The sheet whose header names most of the columns; the first of all when none does. */
function likeliest<Name extends string>(
  sheets: SheetFile['sheets'],
  columns: readonly TableColumn<Name>[],
): number {
  const named = sheets.map((sheet) => {
    const rows = arranged(sheet.rows, columns);
    const header = rows.find(({ row }) => row === findHeader(rows, columns));
    return header ? Object.values(matchColumns(header.cells, columns)).filter((at) => at !== -1).length : 0;
  });
  return Math.max(0, named.indexOf(Math.max(...named)));
}

function understand<Name extends string>(
  sheet: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
  choices: Choices<Name>,
): Pick<TableImport<Name>, 'rows' | 'missing' | 'totals' | 'places' | 'header'> {
  const { header, places, taken, totals } = readRows(sheet, columns, choices);
  const missing = columns.filter(({ name, required }) => required && places[name] === -1);
  return { header, places, missing, totals, rows: missing.length > 0 ? [] : taken };
}
