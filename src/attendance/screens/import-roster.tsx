import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readActivity } from '#activity/class/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useAsk, useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ImportDone } from '#kit/import/done.tsx';
import { ImportProblem, RowErrors } from '#kit/import/errors.tsx';
import { ImportForm } from '#kit/import/import-form.tsx';
import { useTableImport } from '#kit/import/use-table-import.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { columns } from '../import/columns.ts';
import { readList } from '../import/rules.ts';
import { checkList, importList, listTemplate, type MatchedRow, undoList } from '../import/schema.ts';
import { MOST_PEOPLE } from '../roster/schema.ts';
import { listWords as words } from './import-words.ts';

/** Whom a person chose for a row: a resident's id, or nobody of the register; '' while nothing is chosen. */
const NOBODY = 'nobody';
type Chosen = Readonly<Record<number, string>>;

/** A class list comes in from Excel: every row is matched with the register, and where that is not sure a person decides. */
export default function ClassList() {
  const say = useSay();
  const { id = '' } = useParams();
  const activity = useRead(readActivity, { params: { id } });
  const villages = useRead(listVillages);
  return (
    <Loaded result={activity}>
      {(data) => (
        <Page
          title={say(words.title)}
          subtitle={[data.title, data.villageName].filter(Boolean).join(' · ')}
          actions={
            <Link to={`lop/${id}`}>
              <Button component="span" variant="default">
                {say(words.toClass)}
              </Button>
            </Link>
          }
        >
          <Loaded result={villages}>
            {(known) => (
              <List
                activityId={id}
                villageId={data.villageId}
                villages={known.filter(({ validTo }) => validTo === null)}
              />
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function List({
  activityId,
  villageId,
  villages,
}: {
  activityId: string;
  villageId: string | null;
  villages: readonly { readonly id: string; readonly name: string }[];
}) {
  const say = useSay();
  const url = useFileUrl();
  const { today } = useMe();
  const [id, setId] = useState(newId);
  const [chosen, setChosen] = useState<Chosen>({});
  const write = useWrite(importList);
  const undo = useWrite(undoList);
  const tableImport = useTableImport(columns, () => {
    write.reset();
    undo.reset();
    setChosen({});
    setId(newId());
  });
  const rows = useMemo(() => [...tableImport.rows], [tableImport.rows]);
  const { errors } = useMemo(
    () => readList(rows, villages, villageId, Number(today.slice(0, 4))),
    [rows, villages, villageId, today],
  );
  const params = { activity: activityId };
  const tooMany = rows.length > MOST_PEOPLE;
  const ready = rows.length > 0 && errors.length === 0 && !tooMany;
  const check = useAsk(checkList, { params, body: { rows } }, { enabled: ready && !write.isSuccess });
  const unsure = check.data?.rows.filter(({ kind }) => kind === 'near') ?? [];
  const open = unsure.filter(({ row }) => !chosen[row]).length;
  const send = () =>
    write.mutate({
      params,
      body: {
        id,
        rows,
        choices: unsure.map(({ row }) => ({
          row,
          residentId: chosen[row] && chosen[row] !== NOBODY ? chosen[row] : null,
        })),
      },
    });
  return (
    <>
      <ImportForm tableImport={tableImport} template={url(listTemplate)} />
      {rows.length > 0 && !ready && (
        <Section title={say(words.step3)}>
          {tooMany ? (
            <Text c="var(--lh-overdue)">{say(words.tooMany(rows.length))}</Text>
          ) : (
            <RowErrors errors={errors} columns={columns} />
          )}
        </Section>
      )}
      {ready && !write.isSuccess && (
        <Section title={say(words.step3)}>
          <Loaded result={check}>
            {({ rows: matched }) => (
              <Stack gap="sm">
                <Summary rows={matched} />
                {unsure.length > 0 && <Unsure rows={unsure} chosen={chosen} onChoose={setChosen} />}
                <Others rows={matched} />
                <ImportProblem problem={write.error} columns={columns} />
                {open > 0 && <Text fw={600}>{say(words.stillOpen(open))}</Text>}
                <div>
                  <Button
                    disabled={open > 0 || check.isPlaceholderData}
                    loading={write.isPending}
                    onClick={send}
                  >
                    {say(words.add(matched.filter(({ enrolled }) => !enrolled).length))}
                  </Button>
                </div>
              </Stack>
            )}
          </Loaded>
        </Section>
      )}
      {write.data && (
        <Section>
          <ImportDone
            told={say(words.done(write.data))}
            undo={undo}
            call={{ params: { ...params, id } }}
            next={
              <Link to={`lop/${activityId}`}>
                <Button component="span">{say(words.toClass)}</Button>
              </Link>
            }
          />
        </Section>
      )}
    </>
  );
}

function Summary({ rows }: { rows: readonly MatchedRow[] }) {
  const say = useSay();
  const count = (kind: MatchedRow['kind']) => rows.filter((one) => one.kind === kind && !one.enrolled).length;
  const parts = [
    words.surely(count('resident')),
    words.unsure(count('near')),
    words.strangers(count('typed')),
    words.already(rows.filter(({ enrolled }) => enrolled).length),
  ];
  return <Text fw={600}>{parts.map((part) => say(part)).join(' · ')}</Text>;
}

const told = (one: { name: string; birthYear: number | null; villageName: string | null }): string =>
  [one.name, one.birthYear, one.villageName].filter(Boolean).join(' · ');

/** Rows that may be one of several: who is it? */
function Unsure({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly MatchedRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const all = (of: (row: MatchedRow) => string) =>
    onChoose({
      ...Object.fromEntries(rows.map((row) => [row.row, of(row)])),
      ...Object.fromEntries(Object.entries(chosen).filter(([, said]) => said !== '')),
    });
  return (
    <div className="lh-note">
      <Text fw={600}>{say(words.whoIsIt)}</Text>
      <Group gap="xs" my="xs">
        <Button variant="default" onClick={() => all(({ candidates }) => candidates[0]!.residentId)}>
          {say(words.allNearest)}
        </Button>
        <Button variant="default" onClick={() => all(() => NOBODY)}>
          {say(words.allStrangers)}
        </Button>
      </Group>
      <Stack gap="xs">
        {rows.map((row) => (
          <NativeSelect
            key={row.row}
            label={say(words.rowOf(row.row, told(row)))}
            value={chosen[row.row] ?? ''}
            onChange={(event) => onChoose({ ...chosen, [row.row]: event.currentTarget.value })}
            data={[
              { value: '', label: say(words.choose) },
              ...row.candidates.map((one) => ({
                value: one.residentId,
                label: say(words.isThis(told(one))),
              })),
              { value: NOBODY, label: say(words.isNobody) },
            ]}
          />
        ))}
      </Stack>
    </div>
  );
}

const SHOWN = 8;

/** Who comes onto the roster without a question, the first of them. */
function Others({ rows }: { rows: readonly MatchedRow[] }) {
  const say = useSay();
  const sure = rows.filter(({ kind }) => kind !== 'near');
  if (sure.length === 0) return null;
  return (
    <table className="lh-table">
      <thead>
        <tr>
          <th scope="col" className="num">
            {say(words.row)}
          </th>
          <th scope="col">{say(words.who)}</th>
          <th scope="col">{say(words.as)}</th>
        </tr>
      </thead>
      <tbody>
        {sure.slice(0, SHOWN).map((one) => (
          <tr key={one.row}>
            <td className="num">{one.row}</td>
            <td>{told(one)}</td>
            <td>{say(one.enrolled ? words.onRoster : words.kinds[one.kind])}</td>
          </tr>
        ))}
      </tbody>
      {sure.length > SHOWN && (
        <tfoot>
          <tr>
            <td colSpan={3}>{say(words.andMore(sure.length - SHOWN))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
