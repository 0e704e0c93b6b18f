import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { type Dossier, type Need, putNeed } from '../schema.ts';
import { words } from './words.ts';

/** Something that the dossier lacks. */
interface Missing {
  readonly code: string;
  readonly what: Words;
  readonly giver: Words;
  readonly need: Need | null;
  readonly dueOn: string | null;
}

/** Everything that is missing: wordings, figures and proofs of indicators, village meetings; what is due first stands first. */
export function missingOf({
  lines,
  untyped,
  villagesWithoutMeeting,
  set,
  submitBy,
}: Dossier): readonly Missing[] {
  const own = lines.flatMap((line): readonly Missing[] =>
    line.missing === null
      ? []
      : [
          {
            code: line.code,
            what: { vi: `${line.label}: ${line.missing.vi}`, en: `${line.label}: ${line.missing.en}` },
            giver: line.giver,
            need: line.need,
            dueOn: line.need?.dueOn ?? submitBy,
          },
        ],
  );
  const open =
    set?.criteria.filter(({ indicators }) => indicators.length === 0).map(({ code }) => code) ?? [];
  return [
    ...(untyped > 0
      ? [
          {
            code: open.join(', '),
            what: words.missingText(untyped),
            giver: words.department,
            need: null,
            dueOn: submitBy,
          },
        ]
      : []),
    ...(villagesWithoutMeeting.length > 0
      ? [
          {
            code: '',
            what: words.meetings(villagesWithoutMeeting.length),
            giver: words.heads,
            need: null,
            dueOn: submitBy,
          },
        ]
      : []),
    ...own,
  ].toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

/** What is missing, who gives it and by when; whoever runs recognition names them here. */
export function MissingList({ dossier }: { dossier: Dossier }) {
  const say = useSay();
  const all = missingOf(dossier);
  const writes = useMay('commune-dossier.write') !== null && dossier.sentOn === null;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title={say(words.missing(all.length))} {...(all.length > 0 ? { aside: say(words.byDate) } : {})}>
      <ul className="ds-missing">
        {all.map((one) => (
          <li key={`${one.code} ${one.what.vi}`}>
            <b>{say(one.what)}</b>
            <span className="cd-quiet">{one.code.replaceAll('TC', '')}</span>
            <span>{one.need?.who ?? say(one.giver)}</span>
            <span className="cd-number">{one.dueOn && formatDate(one.dueOn as CivilDate)}</span>
            {writes &&
            one.code &&
            !one.code.includes(',') &&
            dossier.lines.some(({ code }) => code === one.code) ? (
              <Button
                variant="subtle"
                aria-expanded={open === one.code}
                aria-label={say(words.assignOf(one.code))}
                onClick={() => setOpen(open === one.code ? null : one.code)}
              >
                {say(words.assign)}
              </Button>
            ) : (
              <span />
            )}
            {open === one.code && <NeedForm year={dossier.year} one={one} onDone={() => setOpen(null)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NeedForm({ year, one, onDone }: { year: number; one: Missing; onDone: () => void }) {
  const say = useSay();
  const write = useWrite(putNeed);
  const [who, setWho] = useState(one.need?.who ?? '');
  const [note, setNote] = useState(one.need?.note ?? '');
  const [dueOn, setDueOn] = useState(one.need?.dueOn ?? null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate(
      {
        params: { year, code: one.code },
        body: { who: who.trim() || null, dueOn, note: note.trim() || null },
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={submit}>
      <div className="cd-form">
        <TextInput
          label={say(words.who)}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <DayInput label={say(words.dueOn)} value={dueOn} onDay={setDueOn} />
        <TextInput
          label={say(words.note)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={write.isPending}>
            {say(words.save)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(words.cancel)}
          </Button>
        </Group>
      </div>
      <ProblemNote problem={write.error} />
    </form>
  );
}
