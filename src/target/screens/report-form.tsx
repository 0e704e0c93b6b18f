import { Button, Checkbox, FileButton, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUpload, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { attachTargetEvidence, reportTarget, type Target } from '../target/schema.ts';
import { words } from './words.ts';

const blank = {
  value: null as number | null,
  part: null as number | null,
  whole: null as number | null,
  met: false,
  evidence: '',
  note: '',
};

/** A figure with its day and what shows it: three questions and a photo. What was typed stays when it is refused. */
export function ReportForm({ target }: { target: Target }) {
  const say = useSay();
  const { today } = useMe();
  const report = useWrite(reportTarget);
  const attach = useUpload(attachTargetEvidence);
  const [said, setInput] = useState({ ...blank, whole: target.population });
  const [on, setOn] = useState<string>(today);
  const [file, setFile] = useState<File | null>(null);
  // One form is one report, however often its button is pressed.
  const [id, setId] = useState(newId);
  const set = (change: Partial<typeof blank>) => setInput({ ...said, ...change });
  const busy = report.isPending || attach.isPending;
  const yesNo = target.value === null;
  const share = !yesNo && target.unit === '%';
  const send = async () => {
    const { met, evidence, note, ...figures } = said;
    const body = {
      id,
      on,
      ...figures,
      met: yesNo ? met : null,
      evidence: evidence.trim() || null,
      note: note.trim() || null,
    };
    await report.mutateAsync({ params: { id: target.id }, body });
    if (file) await attach.mutateAsync({ params: { report: id, file: newId() }, file });
    setInput({ ...blank, whole: target.population });
    setFile(null);
    setId(newId());
  };
  const number = (label: string, key: 'value' | 'part' | 'whole') => (
    <NumberInput
      label={label}
      value={said[key] ?? ''}
      min={0}
      thousandSeparator="."
      decimalSeparator=","
      hideControls
      onChange={(to) => set({ [key]: typeof to === 'number' ? to : null })}
    />
  );
  return (
    <section>
      <h4>{say(words.report)}</h4>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send().catch(() => undefined);
        }}
      >
        {/* What is typed while a report is on its way would be lost with it. */}
        <Stack gap="sm" component="fieldset" className="tg-fields" {...(busy ? { disabled: true } : {})}>
          <Group grow align="flex-start">
            {yesNo && (
              <Checkbox
                label={say(words.met)}
                checked={said.met}
                onChange={(event) => set({ met: event.currentTarget.checked })}
              />
            )}
            {!yesNo && !share && number(say(words.figure(target.unit)), 'value')}
            {share && number(say(words.part), 'part')}
            {share && number(say(words.whole), 'whole')}
          </Group>
          <DayInput label={say(words.asOf)} value={on} required onDay={(day) => day && setOn(day)} />
          <TextInput
            label={say(words.evidence)}
            description={say(words.evidenceHint)}
            value={said.evidence}
            onChange={(event) => set({ evidence: event.currentTarget.value })}
          />
          <FileButton onChange={setFile} accept="image/*,application/pdf,.docx,.xlsx,.doc">
            {(props) => (
              <Button {...props} variant="default">
                {file ? file.name : say(words.photo)}
              </Button>
            )}
          </FileButton>
          <TextInput
            label={say(words.note)}
            value={said.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <p className="tg-quiet">{say(words.without)}</p>
          <ProblemNote problem={report.error ?? attach.error} />
          <Button type="submit" loading={busy}>
            {say(words.send)}
          </Button>
        </Stack>
      </form>
    </section>
  );
}
