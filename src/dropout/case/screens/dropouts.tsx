import './dropouts.css';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { countsOf, lastVisit, waitsForVisit } from '../rules.ts';
import { type Dropout, listDropouts } from '../schema.ts';
import { outcomeWords } from '../words.ts';
import { DropoutCase } from './case.tsx';
import { CaseForm } from './case-form.tsx';
import { words } from './words.ts';

/** The children who dropped out: the list, or one case where the address names it. */
export default function Dropouts() {
  const { id } = useParams();
  const result = useRead(listDropouts);
  return (
    <Loaded result={result}>
      {(cases) => (id === undefined ? <List cases={cases} /> : <One cases={cases} id={id} />)}
    </Loaded>
  );
}

function One({ cases, id }: { cases: readonly Dropout[]; id: string }) {
  const say = useSay();
  const one = cases.find((each) => each.id === id);
  if (one) return <DropoutCase key={one.id} dropout={one} />;
  return (
    <Page title={say(words.title)}>
      <Section>
        <Text>{say(words.notHere)}</Text>
        <Link to="tre-bo-hoc" className="lh-back">
          {say(words.back)}
        </Link>
      </Section>
    </Page>
  );
}

function List({ cases }: { cases: readonly Dropout[] }) {
  const say = useSay();
  const mayWrite = useMay('dropout.write') !== null;
  const [adding, setAdding] = useState(false);
  const { found, visited, returned } = countsOf(cases);
  const add = mayWrite && <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>;
  const parts = [
    { key: 'open', title: words.open, cases: cases.filter(({ outcome }) => outcome === null) },
    { key: 'settled', title: words.settled, cases: cases.filter(({ outcome }) => outcome !== null) },
  ].filter((part) => part.cases.length > 0);
  return (
    <Page
      title={say(words.title)}
      subtitle={cases.length > 0 && say(words.summary(found, visited, returned))}
      actions={cases.length > 0 && add}
    >
      <p className="lh-note">{say(words.noted)}</p>
      {cases.length === 0 && (
        <Section>
          <Empty title={say(words.empty)} what={say(words.emptyWhat)} action={add} />
        </Section>
      )}
      {parts.map((part) => (
        <Section key={part.key} title={say(part.title)}>
          <ul className="do-list">
            {part.cases.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      ))}
      <SidePanel title={say(words.add)} opened={adding} onClose={() => setAdding(false)}>
        {adding && <CaseForm dropout={null} onSaved={() => setAdding(false)} />}
      </SidePanel>
    </Page>
  );
}

function Row({ one }: { one: Dropout }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const last = lastVisit(one);
  return (
    <li>
      <Link to={`tre-bo-hoc/${one.id}`} className="do-name">
        {one.person}
      </Link>
      <span>
        {[one.school, one.grade && `${say(words.grade)} ${one.grade}`, one.villageName]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="do-quiet">
        {say(words.since(dayText(one.since)))} ·{' '}
        {last ? say(words.visited(dayText(last), one.visits.length)) : say(words.never)}
      </span>
      {one.outcome && (
        <span>
          {say(outcomeWords[one.outcome])} · {dayText(one.outcomeOn)}
        </span>
      )}
      {waitsForVisit(one, today) && <strong className="do-late">{say(words.waits)}</strong>}
    </li>
  );
}
