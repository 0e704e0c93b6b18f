import {
  Button,
  Group,
  Modal,
  NativeSelect,
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
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listSurveys } from '#survey/schema.ts';
import { type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { CopyPlan } from '../forward/screens/copy-plan.tsx';
import { words as copyWords } from '../forward/screens/words.ts';
import type { PlanKind } from '../kind/kind.ts';
import { allKinds } from '../kind/registry.ts';
import { periodFor } from '../kind/rules.ts';
import { makePlan, type Plan } from '../version/schema.ts';
import { useDrafts } from './use-drafts.ts';
import { words } from './words.ts';

/** Makes a plan: a copy of an earlier one first; else which kind, then its period and what else the kind has. */
export function MakePlan({ onClose, plans }: { onClose: () => void; plans: readonly Plan[] }) {
  const say = useSay();
  const drafts = useDrafts();
  const copies = useMay('plan.write') !== null;
  const [kind, setKind] = useState<PlanKind | null>(null);
  const [copying, setCopying] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(kind ? kind.words : copying ? copyWords.copy : words.chooseKind)}
      closeButtonProps={{ 'aria-label': say(words.cancel) }}
    >
      {kind && <KindForm kind={kind} plans={plans} onBack={() => setKind(null)} />}
      {copying && <CopyPlan plans={plans} onBack={() => setCopying(false)} />}
      {!kind && !copying && (
        <Stack gap="xs">
          {copies && (
            <button type="button" className="plan-kind plan-kind-first" onClick={() => setCopying(true)}>
              <Text fw={600} span>
                {say(copyWords.copy)}
              </Text>
              <Text span>{say(copyWords.copyWhat)}</Text>
            </button>
          )}
          {allKinds
            .filter(({ name }) => drafts(name))
            .map((one) => (
              <button key={one.name} type="button" className="plan-kind" onClick={() => setKind(one)}>
                <Text fw={600} span>
                  {say(one.words)}
                </Text>
                <Text span>{say(one.when)}</Text>
              </button>
            ))}
        </Stack>
      )}
    </Modal>
  );
}

/** The year that is proposed: this one, or the next where the kind is there already; a school year from June on is the coming one. */
function yearProposed({ name, period }: PlanKind, plans: readonly Plan[], today: CivilDate): number {
  const running = period.asks === 'school-year' && monthNumber(today) < 6 ? yearOf(today) - 1 : yearOf(today);
  const years = plans.filter((plan) => plan.kind === name).map((plan) => plan.year);
  return period.asks !== 'days' && years.includes(running) ? Math.max(...years) + 1 : running;
}

function KindForm({ kind, plans, onBack }: { kind: PlanKind; plans: readonly Plan[]; onBack: () => void }) {
  const say = useSay();
  const go = useGo();
  const surveys = useRead(listSurveys, {}, { enabled: kind.fromSurvey });
  const write = useWrite(makePlan);
  const today = useMe().today as CivilDate;
  const [year, setYear] = useState(() => yearProposed(kind, plans, today));
  const [days, setDays] = useState<Period>(() => kind.period.ofYear(year));
  const [theme, setTheme] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const [survey, setSurvey] = useState<string | null>(null);
  const asksDays = kind.period.asks === 'days';
  const period = asksDays ? days : null;
  const planYear = asksDays ? yearOf(days.from) : year;
  const checked = periodFor(kind, planYear, period);
  const chosen = kind.fromSurvey
    ? (survey ?? surveys.data?.find((one) => one.year === planYear)?.id ?? '')
    : '';
  // Only kinds that take a title of their own show it, and none of these has the centre's name in it.
  const proposed = kind.title({ centre: { name: '', placeName: '' }, year: planYear });
  const make = (event: FormEvent) => {
    event.preventDefault();
    const plan = newId();
    write.mutate(
      {
        params: { plan },
        body: {
          kind: kind.name,
          year: planYear,
          period,
          theme: theme || null,
          title: title || null,
          surveyId: chosen || null,
        },
      },
      { onSuccess: () => go(`ke-hoach/${plan}`) },
    );
  };
  return (
    <form onSubmit={make}>
      <Stack>
        {asksDays ? (
          <Group grow align="flex-start">
            <DayInput
              label={say(words.fromDay)}
              value={days.from}
              required
              onDay={(from) => from && setDays({ ...days, from })}
            />
            <DayInput
              label={say(words.toDay)}
              value={days.to}
              required
              error={'wrong' in checked ? say(checked.wrong) : undefined}
              onDay={(to) => to && setDays({ ...days, to })}
            />
          </Group>
        ) : (
          <NumberInput
            label={say(kind.period.asks === 'school-year' ? words.schoolYear : words.year)}
            {...(kind.period.asks === 'school-year' ? { suffix: ` – ${year + 1}` } : {})}
            min={2000}
            max={2100}
            hideControls
            value={year}
            onChange={(value) => setYear(Number(value) || yearOf(today))}
          />
        )}
        {kind.hasName && (
          <TextInput
            label={say(words.planTitle)}
            value={title ?? proposed}
            maxLength={500}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        {kind.hasTheme && (
          <Textarea
            label={say(words.theme)}
            description={say(words.themeHint)}
            value={theme}
            maxLength={500}
            autosize
            onChange={(event) => setTheme(event.currentTarget.value)}
          />
        )}
        {kind.fromSurvey && (
          <NativeSelect
            label={say(words.fromSurvey)}
            description={say(words.surveyHint)}
            value={chosen}
            onChange={(event) => setSurvey(event.currentTarget.value)}
            data={[
              { value: '', label: say(words.noSurvey) },
              ...(surveys.data ?? []).map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
        <ProblemNote problem={write.error} />
        <Group>
          <Button type="submit" loading={write.isPending} disabled={'wrong' in checked}>
            {say(words.make)}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {say(words.otherKind)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
