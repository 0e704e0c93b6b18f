import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useShown, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useSaving } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { inspectionWords } from '../inspection/definition.ts';
import { progressOf } from '../inspection/rules.ts';
import { type Inspection, putInspection, readInspection, stepInspection } from '../inspection/schema.ts';
import { AddItem } from './add-item.tsx';
import { bodyOf, type Draft, draftOf } from './body.ts';
import { ItemCard } from './item-card.tsx';
import { MendForm } from './mend-form.tsx';
import { SignerNames } from './signer-names.tsx';
import { words } from './words.ts';

/** A moment after the last change. */
const PAUSE = 700;

/** The inspection while it is filled: one item open at a time, saved by itself; going on waits until each item has its verdict. */
export function Fill({ one }: { one: Inspection }) {
  const say = useSay();
  const { today } = useMe();
  const write = useWrite(putInspection, { readAgain: false });
  const step = useWrite(stepInspection);
  const show = useShown(readInspection);
  const [draft, setDraft] = useState<Draft>(() => draftOf(one));
  const waiting = useRef<Draft | null>(null);
  const revision = useRef(one.revision);
  const [open, setOpen] = useState<string | null>(
    () => one.items.find(({ verdict }) => verdict === null)?.id ?? null,
  );
  const saving = useSaving<Draft>(PAUSE, {
    pending: () => waiting.current && { value: waiting.current, count: 1 },
    send: async (value) => {
      const saved = await write.mutateAsync({
        params: { id: one.id },
        body: bodyOf(value, revision.current),
      });
      revision.current = saved.revision;
      if (waiting.current === value) waiting.current = null;
      show({ params: { id: one.id } }, () => saved);
    },
  });
  const change = (set: Partial<Draft>) => {
    const next = { ...draft, ...set };
    setDraft(next);
    waiting.current = next;
    saving.touch();
  };
  const setItem = (id: string, set: Partial<Draft['items'][number]>) =>
    change({ items: draft.items.map((item) => (item.id === id ? { ...item, ...set } : item)) });
  const { done, all } = progressOf(draft.items.map(({ verdict = null }) => ({ verdict })));
  const next = draft.items.find(({ id, verdict }) => id !== open && !verdict);
  const addMend = (text: string) =>
    change({
      followUps: [
        ...draft.followUps,
        { id: newId(), text, unitId: null, dueOn: addDays(today as CivilDate, 30) },
      ],
    });
  const redraw = async () => {
    if (!(await saving.settle())) return;
    const { items: _, ...rest } = bodyOf(draft, revision.current);
    const saved = await write.mutateAsync({ params: { id: one.id }, body: rest });
    revision.current = saved.revision;
    setDraft(draftOf(saved));
    show({ params: { id: one.id } }, () => saved);
  };
  const goOn = async () => {
    if (await saving.settle()) step.mutate({ params: { id: one.id }, body: { step: 'fill' } });
  };
  return (
    <>
      <div className="in-progress" role="status">
        <strong>{say(words.done(done, all))}</strong>
        <Saved state={saving.state} />
        <span className="in-track" aria-hidden="true">
          <span style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
        </span>
      </div>
      <ProblemNote problem={saving.problem} />
      {draft.items.length === 0 && <Empty title={say(words.noItems)} what={say(words.noItemsWhat)} />}
      <ul className="in-cards">
        {draft.items.map((entry) => {
          const id = entry.id ?? '';
          const known = one.items.find((item) => item.id === id);
          return (
            <ItemCard
              key={id}
              item={known ?? null}
              entry={entry}
              open={open === id}
              onOpen={() => setOpen(open === id ? null : id)}
              onChange={(set) => setItem(id, set)}
              next={
                next ? { text: (next.text ?? '').slice(0, 40), onOpen: () => setOpen(next.id ?? null) } : null
              }
              onMend={() => addMend(words.mendOf(entry.text ?? ''))}
              onRemove={() => change({ items: draft.items.filter((item) => item.id !== id) })}
            />
          );
        })}
      </ul>
      <AddItem
        onAdd={(item) => {
          change({ items: [...draft.items, item] });
          setOpen(item.id);
        }}
      />
      <Button variant="subtle" onClick={() => void redraw().catch(() => undefined)}>
        {say(words.redraw)}
      </Button>
      <Section title={say(words.followUpCount(draft.followUps.length))}>
        <MendForm
          rows={draft.followUps}
          onChange={(followUps) => change({ followUps })}
          onAdd={() => addMend('')}
        />
      </Section>
      <Section title={say(words.conclusion)}>
        <div className="in-fields">
          <TextInput
            label={say(words.place)}
            value={draft.place ?? ''}
            maxLength={300}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <DayInput label={say(words.on)} value={draft.on} required onDay={(on) => on && change({ on })} />
        </div>
        <Textarea
          mt="sm"
          label={say(words.conclusion)}
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.conclusion ?? ''}
          onChange={(event) => change({ conclusion: event.currentTarget.value })}
        />
        <SignerNames signers={draft.signers} onChange={(signers) => change({ signers })} />
      </Section>
      <ProblemNote problem={step.error ?? write.error} />
      {done < all || all === 0 ? (
        <div className="in-locked">
          <b>{say(inspectionWords.acts.fill)}</b>
          <span>{say(all === 0 ? words.noItems : words.locked(all - done))}</span>
        </div>
      ) : (
        <Button loading={step.isPending} onClick={() => void goOn()}>
          {say(inspectionWords.acts.fill)}
        </Button>
      )}
    </>
  );
}
