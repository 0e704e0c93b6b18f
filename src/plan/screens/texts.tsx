import { Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { RichEditor } from '#kit/editor/editor.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useAutosave } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import type { RichNode } from '#vocabulary/rich.ts';
import { fieldsOf } from '../fields.ts';
import { type PlanSection, putSection } from '../section/schema.ts';
import { type OpenedPlan, type PlanVersion, putRecipients } from '../version/schema.ts';
import { Bases } from './bases.tsx';
import { words } from './words.ts';

const PAUSE_MS = 1000;

/** The words of a plan: legal bases, the narrative parts with live figures, and who it goes to. Each saves by itself. */
export function Texts({ opened, writable }: { opened: OpenedPlan; writable: boolean }) {
  return (
    <Stack>
      <Bases
        version={opened.version.id}
        bases={opened.bases}
        day={opened.plan.periodFrom}
        writable={writable}
      />
      {opened.sections.map((section) => (
        <TextSection key={section.id} opened={opened} section={section} writable={writable} />
      ))}
      <Recipients version={opened.version} writable={writable} />
    </Stack>
  );
}

function TextSection({
  opened,
  section,
  writable,
}: {
  opened: OpenedPlan;
  section: PlanSection;
  writable: boolean;
}) {
  const { mutateAsync } = useWrite(putSection);
  // The revision that the next save stands on; the server's answer moves it.
  const revision = useRef(section.revision);
  const [told, setTold] = useState(section.revision);
  const { id, ...rest } = section;
  const { state, problem, change } = useAutosave(PAUSE_MS, async (content: RichNode) => {
    const saved = await mutateAsync({
      params: { version: opened.version.id, id },
      body: { ...rest, content, revision: revision.current },
    });
    revision.current = saved.revision;
    setTold(saved.revision);
  });
  const outside = section.revision > told;
  useEffect(() => {
    if (!outside || state.kind !== 'saved') return;
    revision.current = section.revision;
    setTold(section.revision);
  }, [outside, section.revision, state.kind]);
  return (
    <Section title={section.title} aside={writable && <Saved state={state} />}>
      <RichEditor
        label={section.title}
        value={section.content}
        version={section.revision}
        fields={fieldsOf(opened)}
        readOnly={!writable}
        onChange={change}
      />
      <ProblemNote problem={problem} />
    </Section>
  );
}

function Recipients({ version, writable }: { version: PlanVersion; writable: boolean }) {
  const say = useSay();
  const { mutateAsync } = useWrite(putRecipients);
  const [text, setText] = useState(() =>
    version.recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)).join('\n'),
  );
  const { state, problem, change } = useAutosave(PAUSE_MS, (said: string) =>
    mutateAsync({ params: { version: version.id }, body: { recipients: recipientsOf(said) } }),
  );
  return (
    <Section title={say(words.recipients)} aside={writable && <Saved state={state} />}>
      <Textarea
        aria-label={say(words.recipients)}
        description={writable ? say(words.recipientsHint) : null}
        autosize
        minRows={3}
        readOnly={!writable}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          change(event.currentTarget.value);
        }}
      />
      <ProblemNote problem={problem} />
    </Section>
  );
}

/** `UBND xã (để báo cáo)`, one a line. */
function recipientsOf(text: string): PlanVersion['recipients'] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\s*-?\s*(.*?)\s*(?:\(([^()]*)\))?\s*;?\s*$/.exec(line);
    return parts?.[1] ? [{ name: parts[1], purpose: parts[2]?.trim() || null }] : [];
  });
}
