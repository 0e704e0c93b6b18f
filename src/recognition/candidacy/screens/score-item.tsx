import { Button, Checkbox, FileButton, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useUpload } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { attachEvidence, type OpenCandidacy, readEvidenceFile, type Score } from '../schema.ts';
import { useFigure } from './result.tsx';
import { Sheets } from './sheets.tsx';
import { type Answer, answerOf, isAnswered, useScores } from './use-scores.ts';
import { words } from './words.ts';

/** Sign and words of whether an indicator has its answer; the shape says it too, not the colour alone. */
export function Light({ score }: { score: Score }) {
  const say = useSay();
  const done = isAnswered(score);
  return (
    <span
      className="cd-light"
      data-light={done ? 'done' : 'unchecked'}
      role="img"
      aria-label={say(done ? words.nothingMissing : words.undecided)}
    >
      {done ? '✓' : '◌'}
    </span>
  );
}

/** One indicator: what the records give with the sheets behind it, what people say beside it with reason and proof. */
export function ScoreItem({ one, score, writes }: { one: OpenCandidacy; score: Score; writes: boolean }) {
  const say = useSay();
  const told = useFigure();
  const [open, setOpen] = useState(false);
  return (
    <li className="cd-score" {...(writes ? {} : { 'data-short': true })}>
      <p>
        <Light score={score} /> <b>{score.code}</b> {score.label}
      </p>
      <div className="cd-figures">
        {score.derived === null ? (
          !isAnswered(score) && <span className="cd-quiet">{say(words.nobodyKnows)}</span>
        ) : score.measure ? (
          <button
            type="button"
            className="cd-chip"
            data-of="derived"
            aria-expanded={open}
            aria-label={`${say(words.derived)}: ${told(score, score.derived)} · ${say(words.openSheets(score.label))}`}
            onClick={() => setOpen(!open)}
          >
            {say(words.derived)}: {told(score, score.derived)}
          </button>
        ) : (
          <span className="cd-chip" data-of="derived">
            {say(words.derived)}: {told(score, score.derived)}
          </span>
        )}
        {score.claim !== null && (
          <span className="cd-chip">
            {say(words.claimed)}: {told(score, score.claim)}
          </span>
        )}
        {score.notApplicable && <span className="cd-chip">{say(words.notApplicable)}</span>}
        {score.reason && <span className="cd-quiet">{score.reason}</span>}
      </div>
      {open && score.measure && <Sheets id={one.id} measure={score.measure} />}
      <Files one={one} score={score} writes={writes} />
      {writes && <ScoreForm key={one.revision} one={one} score={score} />}
    </li>
  );
}

function Files({ one, score, writes }: { one: OpenCandidacy; score: Score; writes: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const upload = useUpload(attachEvidence);
  const add = (file: File | null) =>
    file && upload.mutate({ file, params: { id: one.id, file: newId() }, query: { code: score.code } });
  if (score.files.length === 0 && !writes) return null;
  return (
    <div className="cd-figures">
      {score.files.map(({ id, name }) => (
        <a
          key={id}
          className="cd-chip"
          href={url(readEvidenceFile, { params: { id: one.id, file: id } })}
          target="_blank"
          rel="noreferrer"
        >
          {name}
        </a>
      ))}
      {writes && (
        <FileButton onChange={add} accept="image/*,application/pdf,.docx,.xlsx">
          {(props) => (
            <Button {...props} variant="subtle" loading={upload.isPending}>
              {say(words.addFile)}
            </Button>
          )}
        </FileButton>
      )}
      <ProblemNote problem={upload.error} />
    </div>
  );
}

/** What a person says of an indicator, saved by its own button: it may need a reason first. */
function ScoreForm({ one, score }: { one: OpenCandidacy; score: Score }) {
  const say = useSay();
  const { save, busy, problem } = useScores(one);
  const start = answerOf(score);
  const [answer, setAnswer] = useState<Answer>(start);
  const changed = (Object.keys(start) as (keyof Answer)[]).some((key) => answer[key] !== start[key]);
  const put = (change: Partial<Answer>) => setAnswer({ ...answer, ...change });
  return (
    <Group gap="sm" align="flex-end">
      {score.most === 1 ? (
        <Checkbox
          label={say(words.yes)}
          aria-label={`${score.code}: ${say(words.yes)}`}
          disabled={answer.notApplicable}
          checked={(answer.claim ?? score.derived) === 1}
          onChange={(event) => put({ claim: event.currentTarget.checked ? 1 : 0 })}
        />
      ) : (
        <NumberInput
          w={130}
          label={say(words.figure)}
          aria-label={`${score.code}: ${say(words.figure)}`}
          value={answer.claim ?? ''}
          min={0}
          max={score.most}
          clampBehavior="none"
          decimalSeparator=","
          hideControls
          disabled={answer.notApplicable}
          onChange={(to) => put({ claim: typeof to === 'number' ? to : null })}
        />
      )}
      <TextInput
        label={say(words.reasonShort)}
        aria-label={`${score.code}: ${say(words.reason)}`}
        flex="1 1 220px"
        value={answer.reason ?? ''}
        onChange={(event) => put({ reason: event.currentTarget.value || null })}
      />
      <Checkbox
        label={say(words.notApplicable)}
        aria-label={`${score.code}: ${say(words.notApplicable)}`}
        checked={answer.notApplicable}
        onChange={(event) => put({ notApplicable: event.currentTarget.checked, claim: null })}
      />
      <Button
        variant={changed ? 'filled' : 'default'}
        aria-label={`${score.code}: ${say(words.save)}`}
        disabled={!changed}
        loading={busy}
        onClick={() => void save(score.code, answer).catch(() => undefined)}
      >
        {say(words.save)}
      </Button>
      <ProblemNote problem={problem} />
    </Group>
  );
}
