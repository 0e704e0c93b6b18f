import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { ImportDone } from '#kit/import/done.tsx';
import { ImportProblem, RowErrors } from '#kit/import/errors.tsx';
import { ImportForm } from '#kit/import/import-form.tsx';
import { useTableImport } from '#kit/import/use-table-import.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { listVillages, putVillage } from '../../village/schema.ts';
import { columns } from '../columns.ts';
import { type ImportedResident, readResidents } from '../rules.ts';
import { importResidents, MOST_RESIDENTS, residentTemplate, undoResidentImport } from '../schema.ts';
import { shapes } from '../shapes.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Nhập người dân từ Excel', en: 'Residents from Excel' },
  what: {
    vi: 'Mỗi dòng một người. Chưa có gì được ghi cho đến khi bấm Thêm; sai một dòng thì không dòng nào được ghi.',
    en: 'One person a row. Nothing is written before you press Add; with one wrong row none is.',
  },
  step3: { vi: '3. Xem rồi thêm', en: '3. Look, then add' },
  found: (people: number, homes: number) => ({
    vi: `${formatNumber(people)} người trong ${formatNumber(homes)} hộ`,
    en: `${formatNumber(people)} people in ${formatNumber(homes)} households`,
  }),
  missing: (names: string) => ({
    vi: `Thôn chưa có trong phần mềm: ${names}`,
    en: `Villages not here yet: ${names}`,
  }),
  addVillages: (n: number) => ({ vi: n === 1 ? 'Thêm thôn này' : `Thêm ${n} thôn này`, en: 'Add them' }),
  poverty: { vi: 'Diện nghèo tính từ ngày', en: 'Poverty counts from' },
  add: (n: number) => ({ vi: `Thêm ${formatNumber(n)} người`, en: `Add ${formatNumber(n)} people` }),
  done: (added: number, homes: number, known: number) => ({
    vi: `Đã thêm ${formatNumber(added)} người, ${formatNumber(homes)} hộ mới; ${formatNumber(known)} người đã có từ trước.`,
    en: `${formatNumber(added)} people and ${formatNumber(homes)} households added; ${formatNumber(known)} were known.`,
  }),
  see: { vi: 'Xem danh sách', en: 'See the list' },
  more: (rows: number) => ({
    vi: `Bảng có ${formatNumber(rows)} dòng. Mỗi lần nhập tối đa ${formatNumber(MOST_RESIDENTS)}: hãy tách thành nhiều tệp.`,
    en: `${formatNumber(rows)} rows; at most ${formatNumber(MOST_RESIDENTS)} at a time: split the file.`,
  }),
};

/** Takes a whole register from Excel, as a file or pasted: says row by row what is wrong, and adds all or nothing. */
export default function PasteResidents() {
  const say = useSay();
  const go = useGo();
  const { today } = useMe();
  const url = useFileUrl();
  const [id, setId] = useState(newId);
  const [povertyFrom, setPovertyFrom] = useState(`${today.slice(0, 4)}-01-01` as CivilDate);
  const villages = useRead(listVillages).data;
  const write = useWrite(importResidents);
  const undo = useWrite(undoResidentImport);
  const mayAddVillages = useMay('village.write') !== null;
  // Another list is another import.
  const again = () => {
    write.reset();
    undo.reset();
    setId(newId());
  };
  const tableImport = useTableImport(columns, again, shapes);
  const { rows } = tableImport;
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
      <ImportForm tableImport={tableImport} template={url(residentTemplate)} />
      {rows.length > 0 && villages && !write.isSuccess && (
        <Section title={say(words.step3)} aside={say(words.found(read.people.length, homes))}>
          <Stack gap="sm" align="stretch">
            {rows.length > MOST_RESIDENTS && (
              <Text c="var(--lh-overdue)">{say(words.more(rows.length))}</Text>
            )}
            {missing.length > 0 && (
              <div className="lh-note">
                <Text>{say(words.missing(missing.slice(0, 20).join(', ')))}</Text>
                {mayAddVillages && missing.length <= 100 && <AddVillages names={missing} />}
              </div>
            )}
            {read.errors.length > 0 ? (
              <RowErrors errors={read.errors} columns={columns} />
            ) : (
              <>
                <Preview rows={rows} />
                <DayInput
                  label={say(words.poverty)}
                  value={povertyFrom}
                  onDay={(day) => day && setPovertyFrom(day)}
                  required
                />
                <ImportProblem problem={write.error} columns={columns} />
                <div>
                  <Button
                    disabled={rows.length > MOST_RESIDENTS}
                    loading={write.isPending}
                    onClick={() => write.mutate({ body: { id, rows: [...rows], povertyFrom } })}
                  >
                    {say(words.add(read.people.length))}
                  </Button>
                </div>
              </>
            )}
          </Stack>
        </Section>
      )}
      {write.data && (
        <Section>
          <ImportDone
            told={say(words.done(write.data.added, write.data.households, write.data.known))}
            undo={undo}
            call={{ params: { id } }}
            next={<Button onClick={() => go('nguoi-dan')}>{say(words.see)}</Button>}
          />
        </Section>
      )}
    </Page>
  );
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

function Preview({ rows }: { rows: readonly ImportedResident[] }) {
  const say = useSay();
  return (
    <Scroll label={say(words.step3)}>
      <table className="lh-table">
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {say(label)}
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
