import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useGo, useParams, useSearch } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listPlans } from '#plan/version/schema.ts';
import { summaryOf } from '../rules.ts';
import { type Assignment, listAssignments, printAssignments } from '../schema.ts';
import { AskForm } from './ask-form.tsx';
import { Board } from './board.tsx';
import { EntryForm } from './entry-form.tsx';
import { PasteTasks } from './paste.tsx';
import { TaskPanel } from './task-panel.tsx';
import './task.css';
import { UnitPage } from './unit-page.tsx';
import { words } from './words.ts';

/** Who does what by when: the whole plan for the directors, the own tasks for a unit or village. The address can name one task. */
export default function AssignmentsScreen() {
  return useMay('assignment.read') === 'all' ? <Desk /> : <UnitPage />;
}

function Desk() {
  const result = useRead(listAssignments);
  return <Loaded result={result}>{(all) => <PlanBoard all={all} />}</Loaded>;
}

function PlanBoard({ all }: { all: readonly Assignment[] }) {
  const say = useSay();
  const go = useGo();
  const url = useFileUrl();
  const { id } = useParams();
  const search = useSearch();
  const writes = useMay('assignment.write') !== null;
  const [panel, setPanel] = useState<'new' | 'paste' | 'ask' | null>(null);
  const year = Number(useMe().today.slice(0, 4));
  const plans = useRead(listPlans).data ?? [];
  const shown = all.find((task) => task.id === id) ?? null;
  const asked = shown?.planId ?? search['ke-hoach'];
  const plan =
    plans.find((one) => one.id === asked) ??
    plans.find((one) => one.year <= year && one.version.state === 'in-force') ??
    plans[0];
  const tasks = all.filter(({ planId }) => planId === plan?.id);
  const openPlan = (planId: string) => go('phan-cong', { 'ke-hoach': planId });
  const actions = writes && plan && (
    <>
      <Button variant="default" onClick={() => setPanel('ask')}>
        {say(words.ask)}
      </Button>
      <Button variant="default" onClick={() => setPanel('paste')}>
        {say(words.paste)}
      </Button>
      <Button onClick={() => setPanel('new')}>{say(words.add)}</Button>
    </>
  );
  const paper = (form: 'pdf' | 'docx') =>
    url(printAssignments, { params: { plan: plan?.id ?? '' }, query: { form } });
  return (
    <Page
      title={say(words.title)}
      subtitle={tasks.length > 0 && say(words.summary(summaryOf(tasks)))}
      actions={tasks.length > 0 && actions}
    >
      {plan && (
        <div className="ts-bar">
          <NativeSelect
            label={say(words.plan)}
            value={plan.id}
            onChange={(event) => openPlan(event.currentTarget.value)}
            data={plans.map((one) => ({ value: one.id, label: one.title }))}
          />
          {tasks.length > 0 && (
            <>
              <Button variant="default" component="a" href={paper('pdf')} target="_blank">
                {say(words.print)}
              </Button>
              <Button variant="default" component="a" href={paper('docx')} download>
                {say(words.word)}
              </Button>
            </>
          )}
        </div>
      )}
      {tasks.length > 0 && !tasks[0]!.planInForce && <p className="lh-note">{say(words.draft)}</p>}
      <Section>
        {tasks.length === 0 ? (
          <Empty title={say(words.empty)} what={say(words.emptyWhat)} action={actions} />
        ) : (
          <Board tasks={tasks} onOpen={(task) => go(`phan-cong/${task}`)} />
        )}
      </Section>
      <SidePanel
        title={say(words.task)}
        opened={shown !== null}
        onClose={() => openPlan(shown?.planId ?? '')}
      >
        {shown && <TaskPanel key={shown.id} task={shown} onGone={() => openPlan(shown.planId)} />}
      </SidePanel>
      {plan && (
        <>
          <SidePanel title={say(words.add)} opened={panel === 'new'} onClose={() => setPanel(null)}>
            <EntryForm planId={plan.id} task={null} onSaved={() => setPanel(null)} />
          </SidePanel>
          <SidePanel title={say(words.askTitle)} opened={panel === 'ask'} onClose={() => setPanel(null)}>
            <AskForm
              plan={plan}
              onAsked={(asked) => {
                setPanel(null);
                go(`phan-cong/${asked}`);
              }}
            />
          </SidePanel>
          <SidePanel title={say(words.paste)} opened={panel === 'paste'} onClose={() => setPanel(null)}>
            <PasteTasks plan={plan} onDone={() => setPanel(null)} />
          </SidePanel>
        </>
      )}
    </Page>
  );
}
