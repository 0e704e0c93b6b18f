import { Button, Radio, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
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
import { moneyUnitIn } from '#vocabulary/written-numbers.ts';
import type { AmountUnit } from '../import/amount.ts';
import { columns, columnsOfClass } from '../import/columns.ts';
import type { NameChoices } from '../import/rules.ts';
import {
  checkExpenses,
  expenseTemplate,
  importExpenses,
  MOST_EXPENSES,
  undoExpenses,
} from '../import/schema.ts';
import { readClassMoney } from '../ledger/schema.ts';
import { importWords as words } from './import-words.ts';
import { Checked, Names } from './imported.tsx';

/** Vouchers come in from Excel: of a year, each naming its class, or of one class. */
export default function TakeExpenses() {
  const { id, year } = useParams();
  const say = useSay();
  if (!id) return <YearPage year={Number(year)} title={say(words.title)} />;
  return <ClassPage id={id} title={say(words.title)} />;
}

function YearPage({ year, title }: { year: number; title: string }) {
  const say = useSay();
  return (
    <Page title={title} subtitle={say(words.ofYear(year))} actions={<Back to="kinh-phi" />}>
      <Take year={year} activityId={null} back="kinh-phi" />
    </Page>
  );
}

function ClassPage({ id, title }: { id: string; title: string }) {
  const { today } = useMe();
  const money = useRead(readClassMoney, { params: { id } });
  return (
    <Loaded result={money}>
      {({ activity }) => (
        <Page
          title={title}
          subtitle={[activity.title, activity.village].filter(Boolean).join(' · ')}
          actions={<Back to={`kinh-phi/${id}`} />}
        >
          <Take year={Number(today.slice(0, 4))} activityId={id} back={`kinh-phi/${id}`} />
        </Page>
      )}
    </Loaded>
  );
}

function Back({ to }: { to: string }) {
  const say = useSay();
  return (
    <Link to={to}>
      <Button component="span" variant="default">
        {say(words.toMoney)}
      </Button>
    </Link>
  );
}

const nothing: NameChoices = { classes: {}, sources: {} };

function Take({ year, activityId, back }: { year: number; activityId: string | null; back: string }) {
  const say = useSay();
  const url = useFileUrl();
  const [id, setId] = useState(newId);
  const [unit, setUnit] = useState<AmountUnit | null>(null);
  const [choices, setChoices] = useState(nothing);
  const write = useWrite(importExpenses);
  const undo = useWrite(undoExpenses);
  const wanted = activityId ? columnsOfClass : columns;
  const tableImport = useTableImport(wanted, () => {
    write.reset();
    undo.reset();
    setUnit(null);
    setChoices(nothing);
    setId(newId());
  });
  const rows = useMemo(() => [...tableImport.rows], [tableImport.rows]);
  const title =
    tableImport.sheet.find(({ row }) => row === tableImport.header)?.cells[tableImport.places.amount] ?? '';
  const printed = moneyUnitIn(title);
  const tooMany = rows.length > MOST_EXPENSES;
  const body = { year, activityId, unit: unit ?? 1, rows, choices };
  const ready = rows.length > 0 && unit !== null && !tooMany;
  const check = useAsk(checkExpenses, { body }, { enabled: ready && !write.isSuccess });
  return (
    <>
      <ImportForm tableImport={tableImport} template={url(expenseTemplate, { query: { year } })} />
      {rows.length > 0 && !write.isSuccess && (
        <Section title={say(words.unitTitle)}>
          <Stack gap="sm">
            {tooMany && <Text c="var(--lh-overdue)">{say(words.tooMany(rows.length))}</Text>}
            <Radio.Group
              label={say(words.unit)}
              value={unit === null ? '' : String(unit)}
              onChange={(value) => setUnit(value === '1000' ? 1000 : 1)}
            >
              <Stack gap="sm" mt="sm">
                <Radio value="1" label={say(words.dong)} />
                <Radio value="1000" label={say(words.thousands)} />
              </Stack>
            </Radio.Group>
            {printed !== null && unit !== null && printed !== unit && (
              <Text className="lh-note">{say(words.otherUnit(title))}</Text>
            )}
          </Stack>
        </Section>
      )}
      {ready && !write.isSuccess && (
        <Section title={say(words.look)}>
          <Loaded result={check}>
            {(checked) => (
              <Stack gap="sm">
                <Names checked={checked} rows={rows} choices={choices} onChoose={setChoices} />
                {checked.errors.length > 0 && <RowErrors errors={checked.errors} columns={wanted} />}
                <Checked checked={checked} />
                <ImportProblem problem={write.error} columns={wanted} />
                <div>
                  <Button
                    disabled={
                      check.isPlaceholderData ||
                      checked.errors.length > 0 ||
                      checked.unclear.classes.length > 0 ||
                      checked.unclear.sources.length > 0
                    }
                    loading={write.isPending}
                    onClick={() => write.mutate({ body: { id, ...body } })}
                  >
                    {say(words.add(checked.fresh.length))}
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
            call={{ params: { id } }}
            next={
              <Link to={back}>
                <Button component="span">{say(words.toMoney)}</Button>
              </Link>
            }
          />
        </Section>
      )}
    </>
  );
}
