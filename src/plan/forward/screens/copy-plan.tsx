import {
  Alert,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { yearOf } from '#vocabulary/date.ts';
import { kindOf } from '../../kind/registry.ts';
import { periodFor, periodOfPlan } from '../../kind/rules.ts';
import { words as planWords } from '../../screens/words.ts';
import type { Plan } from '../../version/schema.ts';
import { laterPeriod } from '../rules.ts';
import { copyLines, copyPlan, type ForwardPreview, previewForward } from '../schema.ts';
import { words } from './words.ts';

/** Copies an earlier plan: first which one (or a file), then for when and with what. */
export function CopyPlan({ plans, onBack }: { plans: readonly Plan[]; onBack: () => void }) {
  const say = useSay();
  const [from, setFrom] = useState<Plan | null>(null);
  if (from) return <CopyForm key={from.id} from={from} plans={plans} onBack={() => setFrom(null)} />;
  return (
    <Stack gap="xs">
      <Text>{say(plans.length > 0 ? words.which : words.noPlan)}</Text>
      {plans.map((plan) => (
        <button key={plan.id} type="button" className="plan-kind" onClick={() => setFrom(plan)}>
          <Text fw={600} span>
            {say(planWords.planOf(plan))}
          </Text>
          {plan.theme && <Text span>{plan.theme}</Text>}
        </button>
      ))}
      <Link to="ke-hoach/tu-giay" className="plan-kind">
        <Text fw={600} span>
          {say(words.paper)}
        </Text>
        <Text span>{say(words.paperWhat)}</Text>
      </Link>
      <Button variant="subtle" onClick={onBack} w="fit-content">
        {say(words.back)}
      </Button>
    </Stack>
  );
}

/** The first year after a plan that has no plan of its kind. */
function freeYear({ kind, year }: Plan, plans: readonly Plan[]): number {
  const taken = plans.filter((plan) => plan.kind === kind).map((plan) => plan.year);
  let next = year + 1;
  while (kindOf(kind).period.asks !== 'days' && taken.includes(next)) next += 1;
  return next;
}

function CopyForm({ from, plans, onBack }: { from: Plan; plans: readonly Plan[]; onBack: () => void }) {
  const say = useSay();
  const kind = kindOf(from.kind);
  const [year, setYear] = useState(() => freeYear(from, plans));
  const [days, setDays] = useState(() => laterPeriod(kind, periodOfPlan(from), year));
  const asksDays = kind.period.asks === 'days';
  const planYear = asksDays ? yearOf(days.from) : year;
  const checked = periodFor(kind, planYear, asksDays ? days : null);
  const sound = !('wrong' in checked) && checked.period.from > from.periodFrom;
  const preview = useRead(
    previewForward,
    { params: { plan: from.id }, query: { year: planYear, ...(asksDays ? days : {}) } },
    { enabled: sound },
  );
  return (
    <Stack>
      <Text fw={600}>{say(words.from(say(planWords.planOf(from))))}</Text>
      {asksDays ? (
        <Group grow align="flex-start">
          <DayInput
            label={say(planWords.fromDay)}
            value={days.from}
            required
            onDay={(day) => day && setDays({ ...days, from: day as CivilDate })}
          />
          <DayInput
            label={say(planWords.toDay)}
            value={days.to}
            required
            error={'wrong' in checked ? say(checked.wrong) : undefined}
            onDay={(day) => day && setDays({ ...days, to: day as CivilDate })}
          />
        </Group>
      ) : (
        <NumberInput
          label={say(kind.period.asks === 'school-year' ? planWords.schoolYear : planWords.year)}
          {...(kind.period.asks === 'school-year' ? { suffix: ` – ${year + 1}` } : {})}
          min={from.year + 1}
          max={2100}
          clampBehavior="none"
          hideControls
          value={year}
          error={
            sound
              ? undefined
              : say({
                  vi: `Chọn năm sau ${from.year}.`,
                  en: `Choose a year after ${from.year}.`,
                })
          }
          onChange={(value) => setYear(Number(value) || year)}
        />
      )}
      {sound && (
        <Loaded result={preview}>
          {(told) => (
            <Offer key={told.title} from={from} told={told} period={asksDays ? days : null} onBack={onBack} />
          )}
        </Loaded>
      )}
      {!sound && (
        <Button variant="subtle" onClick={onBack} w="fit-content">
          {say(words.other)}
        </Button>
      )}
    </Stack>
  );
}

interface Offered {
  readonly from: Plan;
  readonly told: ForwardPreview;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly onBack: () => void;
}

function Offer({ from, told, period, onBack }: Offered) {
  const say = useSay();
  const go = useGo();
  const copy = useWrite(copyPlan);
  const kind = kindOf(from.kind);
  const [title, setTitle] = useState(told.title);
  const [theme, setTheme] = useState(told.theme ?? '');
  const [along, setAlong] = useState({ bases: true, recipients: true, targets: true, assignments: true });
  if (told.existing) return <Existing from={from} told={told} onBack={onBack} />;
  const ended = told.bases.filter(({ inForce }) => inForce === false);
  const box = (key: keyof typeof along, label: { vi: string; en: string }, count: number) =>
    count > 0 && (
      <Checkbox
        key={key}
        label={say(label)}
        checked={along[key]}
        onChange={(event) => setAlong({ ...along, [key]: event.currentTarget.checked })}
      />
    );
  const make = (event: FormEvent) => {
    event.preventDefault();
    const plan = newId();
    const body = {
      from: from.id,
      year: told.year,
      period,
      title: title || null,
      theme: theme || null,
      ...along,
    };
    copy.mutate({ params: { plan }, body }, { onSuccess: () => go(`ke-hoach/${plan}`) });
  };
  return (
    <form onSubmit={make}>
      <Stack>
        {kind.hasName && (
          <TextInput
            label={say(planWords.planTitle)}
            value={title}
            maxLength={500}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        {kind.hasTheme && (
          <Textarea
            label={say(planWords.theme)}
            value={theme}
            maxLength={500}
            autosize
            onChange={(event) => setTheme(event.currentTarget.value)}
          />
        )}
        <Text>{say(words.lines(told.lines, told.dated))}</Text>
        <Fieldset variant="unstyled" legend={say(words.alongside)}>
          <Stack gap={6} mt={4}>
            {box('bases', words.bases(told.bases.length), told.bases.length)}
            {ended.map(
              ({ number, replacedBy }) =>
                number !== null && (
                  <Text key={number} pl={34}>
                    {say(words.ended(number, replacedBy))}
                  </Text>
                ),
            )}
            {box('recipients', words.recipients(told.recipients), told.recipients)}
            {told.parts.map(({ part, name, count }) => box(part, words.part(name, count), count))}
          </Stack>
        </Fieldset>
        <ProblemNote problem={copy.error} />
        <Group>
          <Button type="submit" loading={copy.isPending}>
            {say(words.make)}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {say(words.other)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The year has such a plan: where it is, and what can be done. */
function Existing({ from, told, onBack }: Omit<Offered, 'period'>) {
  const say = useSay();
  const go = useGo();
  const copy = useWrite(copyLines);
  const { id, title, draft } = told.existing!;
  return (
    <Stack>
      <Alert color="yellow">{say(words.existing(title, told.year))}</Alert>
      <ProblemNote problem={copy.error} />
      <Group>
        <Button onClick={() => go(`ke-hoach/${id}`)}>{say(words.openExisting)}</Button>
        {draft && (
          <Button
            variant="default"
            loading={copy.isPending}
            onClick={() =>
              copy.mutate(
                { params: { version: draft }, body: { from: from.id } },
                { onSuccess: () => go(`ke-hoach/${id}`) },
              )
            }
          >
            {say(words.intoDraft)}
          </Button>
        )}
        <Button variant="subtle" onClick={onBack}>
          {say(words.other)}
        </Button>
      </Group>
    </Stack>
  );
}
