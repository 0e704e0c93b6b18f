import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { inspectionWords } from '../inspection/definition.ts';
import { issuesOfSigning } from '../inspection/rules.ts';
import { type Inspection, stepInspection } from '../inspection/schema.ts';
import { SignaturePad } from './signature-pad.tsx';
import { SignerNames, useSigners } from './signer-names.tsx';
import { words } from './words.ts';

interface Mark {
  readonly strokes: string;
  readonly onPaper: boolean;
}
const noMark: Mark = { strokes: '', onPaper: false };

/** The two sign, each with a finger or on the printed paper. The minutes are locked when both have; until then the button says who is missing. */
export function Sign({ one }: { one: Inspection }) {
  const say = useSay();
  const step = useWrite(stepInspection);
  const [named, setNamed] = useState<Inspection['signers'] | readonly { name: string; title: string }[]>(
    one.signers,
  );
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  // One press is one step, however often the network makes it come.
  const [stepId] = useState(newId);
  const signers = useSigners(named).filter(({ name, title }) => name.trim() !== '' && title.trim() !== '');
  const markOf = (at: number): Mark => marks[at] ?? noMark;
  const hasSigned = (at: number): boolean => markOf(at).onPaper || markOf(at).strokes !== '';
  const setMark = (at: number, change: Partial<Mark>) =>
    setMarks(signers.map((_, index) => (index === at ? { ...markOf(at), ...change } : markOf(index))));
  const signed = signers.filter((_, at) => hasSigned(at));
  const missing = signers.filter((_, at) => !hasSigned(at)).map(({ name }) => name);
  const complete = issuesOfSigning(signed).length === 0 && missing.length === 0;
  return (
    <Section title={say(words.signers)}>
      {signers.map(({ name, title }, at) => (
        <div key={`${name} ${title}`} className="in-signer" data-signed={hasSigned(at)}>
          <span>
            <b>{name}</b> · {title}{' '}
            {hasSigned(at) && <span className="in-signed">✓ {say(words.signedNow)}</span>}
          </span>
          {!markOf(at).onPaper && (
            <SignaturePad
              label={`${say(words.finger)}: ${name}`}
              strokes={markOf(at).strokes}
              onStrokes={(strokes) => setMark(at, { strokes })}
            />
          )}
          <Checkbox
            label={say(words.onPaper)}
            checked={markOf(at).onPaper}
            onChange={(event) => setMark(at, { onPaper: event.currentTarget.checked, strokes: '' })}
          />
        </div>
      ))}
      {signers.length < 2 && <SignerNames signers={named} onChange={setNamed} />}
      <ProblemNote problem={step.error} />
      {complete ? (
        <Button
          fullWidth
          mt="sm"
          loading={step.isPending}
          onClick={() =>
            step.mutate({
              params: { id: one.id },
              body: {
                stepId,
                step: 'sign',
                signers: signers.map(({ name, title }, at) => ({
                  name,
                  title,
                  strokes: markOf(at).strokes || null,
                })),
              },
            })
          }
        >
          {say(inspectionWords.acts.sign)}
        </Button>
      ) : (
        <div className="in-locked">
          <b>{say(inspectionWords.acts.sign)}</b>
          <span>{say(signers.length < 2 ? words.twoNeeded : words.missing(missing))}</span>
        </div>
      )}
    </Section>
  );
}
