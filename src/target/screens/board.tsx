import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRead } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { Link, useGo, useSearch } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listPlans } from '#plan/version/schema.ts';
import { type CivilDate, isCivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { groupOf } from '../target/rules.ts';
import { listTargets, type Target } from '../target/schema.ts';
import { Opened } from './opened.tsx';
import { Row } from './row.tsx';
import { TargetForm } from './target-form.tsx';
import { titles } from './titles.ts';
import './targets.css';
import { words } from './words.ts';

/** Parts that rooms above this one show: the sessions and marks of a class behind a figure. */
export interface TargetParts {
  /** Null for whoever opens no figures. */
  readonly sessions: ((classId: string, period: Period) => ReactNode) | null;
}

const groups = [
  { key: 'attention', title: words.attention },
  { key: 'on-track', title: words.onTrack },
  { key: 'reached', title: words.reached },
  { key: 'dropped', title: words.dropped },
] as const;

/** The targets of a plan beside what is there: what wants a look first, each with its forecast, on any day. */
export function TargetsPage({ parts }: { parts: TargetParts }) {
  return useMay('target.read') === 'unit' ? <OfUnit parts={parts} /> : <OfCentre parts={parts} />;
}

function OfCentre({ parts }: { parts: TargetParts }) {
  const say = useSay();
  return (
    <Loaded result={useRead(listPlans)}>
      {(plans) => (
        <OfPlan plans={plans} parts={parts}>
          <Empty
            title={say(words.noPlan)}
            what={say(words.noPlanWhat)}
            action={
              <Link to="ke-hoach" className="lh-back">
                {say(words.plans)}
              </Link>
            }
          />
        </OfPlan>
      )}
    </Loaded>
  );
}

/** A unit chooses among the plans in which it answers for something: not every unit reads plans. */
function OfUnit({ parts }: { parts: TargetParts }) {
  const say = useSay();
  const plansOf = (own: readonly Target[]): PlanName[] => [
    ...new Map(
      own.map(({ planId: id, planTitle: title, planFrom: periodFrom, planTo: periodTo }) => [
        id,
        { id, title, periodFrom, periodTo },
      ]),
    ).values(),
  ];
  return (
    <Loaded result={useRead(listTargets)}>
      {(own) => (
        <OfPlan plans={plansOf(own)} parts={parts}>
          <Empty title={say(words.noneOwn)} what={say(words.noneOwnWhat)} />
        </OfPlan>
      )}
    </Loaded>
  );
}

interface PlanName {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** The board of the plan that the address names, else of one that runs; `children` where there is none. */
function OfPlan({
  plans,
  parts,
  children,
}: {
  plans: readonly PlanName[];
  parts: TargetParts;
  children: ReactNode;
}) {
  const say = useSay();
  const { 'ke-hoach': wanted } = useSearch();
  const today = useMe().today;
  const runs = plans.filter(({ periodFrom, periodTo }) => periodFrom <= today && today <= periodTo);
  const plan = plans.find(({ id }) => id === wanted) ?? runs[0] ?? plans[0];
  if (!plan) return <Page title={say(words.targets)}>{children}</Page>;
  return <Board key={plan.id} plan={plan} plans={plans} parts={parts} />;
}

function Board({ plan, plans, parts }: { plan: PlanName; plans: readonly PlanName[]; parts: TargetParts }) {
  const say = useSay();
  const go = useGo();
  const { ngay, mo } = useSearch();
  const today = useMe().today as CivilDate;
  const on = isCivilDate(ngay) ? ngay : today;
  const writes = useMay('target.write') !== null;
  const result = useRead(listTargets, { query: { plan: plan.id, on } });
  const show = (change: {
    readonly plan?: string;
    readonly on?: CivilDate;
    readonly open?: string | null;
  }) => {
    const next = { plan: plan.id, on, open: typeof mo === 'string' ? mo : null, ...change };
    go('chi-tieu', {
      'ke-hoach': next.plan,
      ...(next.on === today ? {} : { ngay: next.on }),
      ...(next.open ? { mo: next.open } : {}),
    });
  };
  const targets = result.data ?? [];
  const of = (key: string) => targets.filter((one) => groupOf(one) === key);
  const running = targets.length - of('dropped').length;
  const opened = targets.find(({ id }) => id === mo) ?? null;
  const close = () => show({ open: null });
  const add = writes && <Button onClick={() => show({ open: 'moi' })}>{say(words.add)}</Button>;
  return (
    <Page
      title={say(
        targets.length === 0
          ? words.targets
          : words.sum(running, [of('reached').length, of('on-track').length, of('attention').length]),
      )}
      subtitle={plan.title}
      actions={
        <>
          {writes && (
            <Link to="chi-so">
              <Button component="span" variant="default">
                {say(titles.ownIndicators)}
              </Button>
            </Link>
          )}
          {targets.length > 0 && add}
        </>
      }
    >
      <div className="tg-asked">
        {plans.length > 1 && (
          <NativeSelect
            label={say(words.plan)}
            value={plan.id}
            data={plans.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => show({ plan: event.currentTarget.value, open: null })}
          />
        )}
        <DayInput label={say(words.asOf)} value={on} required onDay={(day) => day && show({ on: day })} />
      </div>
      <Loaded result={result}>
        {() =>
          targets.length === 0 ? (
            <Empty title={say(words.none)} what={say(words.noneWhat)} action={add} />
          ) : (
            <div className="lh-card tg-board">
              <p className="tg-head" aria-hidden>
                <span>{say(words.head.target)}</span>
                <span>{say(words.head.standing)}</span>
                <span>{say(words.head.forecast)}</span>
              </p>
              {groups.map(({ key, title }) => (
                <Group
                  key={key}
                  title={say(title)}
                  targets={of(key)}
                  on={on}
                  onOpen={(open) => show({ open })}
                />
              ))}
            </div>
          )
        }
      </Loaded>
      <SidePanel
        title={say(mo === 'moi' ? words.add : words.targets)}
        opened={opened !== null || (mo === 'moi' && writes)}
        onClose={close}
      >
        {mo === 'moi' && (
          <TargetForm planId={plan.id} target={null} position={targets.length + 1} onAdded={close} />
        )}
        {opened && <Opened key={opened.id} target={opened} on={on} parts={parts} />}
      </SidePanel>
    </Page>
  );
}

function Group({
  title,
  targets,
  on,
  onOpen,
}: {
  title: string;
  targets: readonly Target[];
  on: CivilDate;
  onOpen: (id: string) => void;
}) {
  if (targets.length === 0) return null;
  return (
    <section>
      <h2 className="tg-group">
        {title} <small>{targets.length}</small>
      </h2>
      <ul className="tg-rows">
        {targets.map((target) => (
          <li key={target.id}>
            <Row target={target} on={on} onOpen={() => onOpen(target.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
