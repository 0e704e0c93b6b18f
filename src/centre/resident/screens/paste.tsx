import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { matchHeader, readPaste } from '#kit/paste.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { listVillages, putVillage } from '../../village/schema.ts';
import { type PastedResident, readResidents } from '../rules.ts';
import { importResidents } from '../schema.ts';
import { columns, columnWords } from './columns.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Dán người dân từ Excel', en: 'Paste residents from Excel' },
  what: {
    vi: 'Mỗi dòng một người. Chưa có gì được ghi cho đến khi bấm Thêm; sai một dòng thì không dòng nào được ghi.',
    en: 'One person a row. Nothing is written before you press Add; with one wrong row none is.',
  },
  step1: { vi: '1. Dán bảng', en: '1. Paste the table' },
  paste: {
    vi: 'Chọn bảng trong Excel, chép (Ctrl C), rồi dán vào đây (Ctrl V)',
    en: 'Copy the table in Excel and paste it here',
  },
  order: {
    vi: 'Có hàng tiêu đề thì cột xếp thế nào cũng được. Không có thì theo thứ tự:',
    en: 'With a header row, in any order. Without, in this order:',
  },
  step2: { vi: '2. Xem phần mềm hiểu thế nào', en: '2. See what was understood' },
  found: (people: number, homes: number) => ({
    vi: `${formatNumber(people)} người trong ${formatNumber(homes)} hộ`,
    en: `${formatNumber(people)} people in ${formatNumber(homes)} households`,
  }),
  wrong: (n: number) => ({
    vi: `${formatNumber(n)} chỗ cần sửa trong Excel rồi dán lại`,
    en: `${formatNumber(n)} cells to mend in Excel; then paste again`,
  }),
  row: { vi: 'Dòng', en: 'Row' },
  cell: { vi: 'Cột', en: 'Column' },
  error: { vi: 'Cần sửa', en: 'What is wrong' },
  firstErrors: { vi: 'Hiện 100 chỗ đầu.', en: 'The first 100 are shown.' },
  missing: (names: string) => ({
    vi: `Thôn chưa có trong phần mềm: ${names}`,
    en: `Villages not here yet: ${names}`,
  }),
  addVillages: (n: number) => ({ vi: n === 1 ? 'Thêm thôn này' : `Thêm ${n} thôn này`, en: 'Add them' }),
  poverty: { vi: 'Diện nghèo tính từ ngày', en: 'Poverty counts from' },
  add: (n: number) => ({ vi: `Thêm ${formatNumber(n)} người`, en: `Add ${formatNumber(n)} people` }),
  step3: { vi: '3. Thêm', en: '3. Add' },
  done: (added: number, homes: number, known: number) => ({
    vi: `Đã thêm ${formatNumber(added)} người, ${formatNumber(homes)} hộ mới; ${formatNumber(known)} người đã có từ trước.`,
    en: `${formatNumber(added)} people and ${formatNumber(homes)} households added; ${formatNumber(known)} were known.`,
  }),
  see: { vi: 'Xem danh sách', en: 'See the list' },
  more: {
    vi: 'Tối đa 10.000 dòng mỗi lần; hãy dán thành nhiều lần.',
    en: 'At most 10,000 rows at a time; paste in parts.',
  },
};
const most = 10_000;

/** Takes a whole register from Excel: reads it as it is pasted, says row by row what is wrong, and adds all or nothing. */
export default function PasteResidents() {
  const say = useSay();
  const go = useGo();
  const { today } = useMe();
  const [text, setText] = useState('');
  const [povertyFrom, setPovertyFrom] = useState(`${today.slice(0, 4)}-01-01` as CivilDate);
  const villages = useRead(listVillages).data;
  const write = useWrite(importResidents);
  const mayAddVillages = useMay('village.write') !== null;
  const rows = useMemo(() => rowsOf(text), [text]);
  const standing = useMemo(() => villages?.filter(({ validTo }) => validTo === null) ?? [], [villages]);
  const read = useMemo(
    () => readResidents(rows, standing, Number(today.slice(0, 4))),
    [rows, standing, today],
  );
  const missing = [
    ...new Set(
      read.errors
        .filter(({ field }) => field === 'village')
        .map(({ row }) => rows.find((one) => one.row === row)!.village.trim())
        .filter(Boolean),
    ),
  ];
  const homes = new Set(read.people.map(({ villageId, household }) => `${villageId} ${household}`)).size;
  return (
    <Page title={say(words.title)} subtitle={say(words.what)}>
      <Section title={say(words.step1)}>
        <Stack gap="sm">
          <Text size="sm">
            {say(words.order)} {columns.map(({ name }) => say(columnWords[name])).join(' · ')}
          </Text>
          <Textarea
            label={say(words.paste)}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              write.reset();
            }}
            rows={8}
            spellCheck={false}
            styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
          />
        </Stack>
      </Section>
      {rows.length > 0 && villages && !write.isSuccess && (
        <Section title={say(words.step2)} aside={say(words.found(read.people.length, homes))}>
          <Stack gap="sm">
            {rows.length > most && <Text c="var(--lh-overdue)">{say(words.more)}</Text>}
            {missing.length > 0 && (
              <div className="lh-note">
                <Text>{say(words.missing(missing.slice(0, 20).join(', ')))}</Text>
                {mayAddVillages && missing.length <= 100 && <AddVillages names={missing} />}
              </div>
            )}
            {read.errors.length > 0 ? <Errors errors={read.errors} /> : <Preview rows={rows} />}
          </Stack>
        </Section>
      )}
      {rows.length > 0 && read.errors.length === 0 && !write.isSuccess && (
        <Section title={say(words.step3)}>
          <Stack gap="sm" align="flex-start">
            <DayInput
              label={say(words.poverty)}
              value={povertyFrom}
              onDay={(day) => day && setPovertyFrom(day)}
              required
            />
            <ProblemNote problem={write.error} />
            <Button
              disabled={rows.length > most}
              loading={write.isPending}
              onClick={() => write.mutate({ body: { rows, povertyFrom } })}
            >
              {say(words.add(read.people.length))}
            </Button>
          </Stack>
        </Section>
      )}
      {write.data && (
        <Section>
          <Group justify="space-between" role="status">
            <Text fw={600}>{say(words.done(write.data.added, write.data.households, write.data.known))}</Text>
            <Button onClick={() => go('nguoi-dan')}>{say(words.see)}</Button>
          </Group>
        </Section>
      )}
    </Page>
  );
}

function rowsOf(text: string): PastedResident[] {
  const sheet = readPaste(text);
  const header = sheet[0] ? matchHeader(sheet[0], columns) : null;
  return sheet.slice(header ? 1 : 0).map((cells, at) => {
    const named = columns.map(({ name }, place) => [name, cells[header ? header[name] : place] ?? '']);
    return { row: at + (header ? 2 : 1), ...Object.fromEntries(named) } as PastedResident;
  });
}

function AddVillages({ names }: { names: readonly string[] }) {
  const say = useSay();
  const { today } = useMe();
  const write = useWrite(putVillage);
  const add = async () => {
    for (const typed of names) {
      const found = /^(thôn|bản|ấp|xóm|tổ dân phố|khu phố|khóm)\s+(.+)$/iu.exec(typed.normalize('NFC'));
      const [kind, name] = found ? [found[1]!.toLocaleLowerCase('vi'), found[2]!] : ['thôn', typed];
      const validFrom = `${today.slice(0, 4)}-01-01`;
      await write.mutateAsync({
        params: { id: newId() },
        body: { kind, name, validFrom, validTo: null, revision: 0 },
      });
    }
  };
  return (
    <>
      <ProblemNote problem={write.error} />
      <Button variant="default" loading={write.isPending} onClick={() => void add()}>
        {say(words.addVillages(names.length))}
      </Button>
    </>
  );
}

function Errors({ errors }: { errors: ReturnType<typeof readResidents>['errors'] }) {
  const say = useSay();
  return (
    <>
      <Text fw={600} c="var(--lh-overdue)">
        {say(words.wrong(errors.length))}
      </Text>
      <div className="lh-scroll">
        <table className="lh-table">
          <thead>
            <tr>
              <th scope="col" className="num">
                {say(words.row)}
              </th>
              <th scope="col">{say(words.cell)}</th>
              <th scope="col">{say(words.error)}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, 100).map((error) => (
              <tr key={`${error.row} ${error.field}`}>
                <td className="num">{error.row}</td>
                <td>{say(columnWords[error.field as keyof typeof columnWords])}</td>
                <td>{say(error)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {errors.length > 100 && <Text c="dimmed">{say(words.firstErrors)}</Text>}
    </>
  );
}

function Preview({ rows }: { rows: readonly PastedResident[] }) {
  const say = useSay();
  return (
    <Scroll label={say(words.step2)}>
      <table className="lh-table">
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {say(columnWords[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 8).map((row) => (
            <tr key={row.row}>
              {columns.map(({ name }) => (
                <td key={name}>{row[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
