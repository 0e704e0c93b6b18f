import { Button, FileButton, Group } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { isInForce } from '../criteria-set/dates.ts';
import { listCriteriaSets, type StoredSet } from '../criteria-set/schema.ts';
import { indicatorsOf } from '../criteria-set/set.ts';
import { AddSet } from './add-set.tsx';
import { ImportSet } from './import-set.tsx';
import { CheckedMark } from './mark.tsx';
import './recognition.css';
import { modelWords, words } from './words.ts';

/** The criteria sets of the commune: which were checked against their text, those in force first. */
export default function Sets() {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const writes = useMay('criteria-set.write') !== null;
  const result = useRead(listCriteriaSets);
  const [adding, setAdding] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const sets = result.data ?? [];
  const current = sets.filter((set) => isInForce(set, today));
  const former = sets.filter((set) => !current.includes(set));
  const checked = current.filter(({ verified }) => verified).length;
  return (
    <Page
      title={say(sets.length === 0 ? words.sets : words.sum(checked, current.length))}
      subtitle={say(words.subtitle)}
      actions={
        writes && (
          <Group gap="xs">
            <FileButton accept="application/json,.json" onChange={setFile}>
              {(props) => (
                <Button {...props} variant="default">
                  {say(words.importFile)}
                </Button>
              )}
            </FileButton>
            <Button variant="default" onClick={() => setAdding(true)}>
              {say(words.add)}
            </Button>
          </Group>
        )
      }
    >
      <Loaded result={result}>
        {() => (
          <>
            <Section title={say(words.inForce)}>
              <SetList sets={current} />
            </Section>
            {former.length > 0 && (
              <Section title={say(words.former)}>
                <SetList sets={former} />
              </Section>
            )}
          </>
        )}
      </Loaded>
      {adding && <AddSet taken={sets.map(({ id }) => id)} onClose={() => setAdding(false)} />}
      {file && <ImportSet key={file.name} file={file} sets={sets} onClose={() => setFile(null)} />}
    </Page>
  );
}

function SetList({ sets }: { sets: readonly StoredSet[] }) {
  const say = useSay();
  return (
    <ul className="rc-sets">
      {sets.map((set) => (
        <li key={set.id}>
          <Link to={`tieu-chi/${set.id}`} className="rc-set">
            <b>{set.name}</b>
            <span className="rc-quiet">
              {[
                say(modelWords[set.model]),
                set.basis,
                say(words.counts(set.criteria.length, indicatorsOf(set).length)),
                say(words.version(set.version)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <CheckedMark verified={set.verified} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
