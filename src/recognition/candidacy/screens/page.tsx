import { Button } from '@mantine/core';
import { useState } from 'react';
import { WorkflowHistory } from '#approval/screens/history.tsx';
import { WorkflowStages } from '#approval/screens/stages.tsx';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link, useChosen, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { candidacyWorkflow, stateWords } from '../definition.ts';
import { measureOf } from '../measures.ts';
import { modelWords } from '../models.ts';
import { type OpenCandidacy, printCandidacy, readCandidacy } from '../schema.ts';
import { AskOneByOne } from './ask.tsx';
import './candidacy.css';
import { ResultText } from './result.tsx';
import { ScoreItem } from './score-item.tsx';
import { Sheets } from './sheets.tsx';
import { useCandidacySubject } from './subject.ts';
import { CandidacyTurn } from './turn.tsx';
import { isAnswered } from './use-scores.ts';
import { words } from './words.ts';

/** One candidacy: where it stands, what is asked with what the records give and people say, and how it went in other years. */
export default function CandidacyPage() {
  const { id = '' } = useParams();
  return (
    <Loaded result={useRead(readCandidacy, { params: { id } })}>{(one) => <OneCandidacy one={one} />}</Loaded>
  );
}

function OneCandidacy({ one }: { one: OpenCandidacy }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const subject = useCandidacySubject(one);
  const writes = useMay('candidacy.write') !== null && one.state === 'registered';
  const asking = writes && chosen('cham') !== null && one.scores.length > 0;
  const facts = [
    `${say(modelWords[one.model])} ${one.year}`,
    one.code && say(words.household(one.code)),
    one.villageName && one.model !== 'village' && say(words.inVillage(one.villageName)),
    one.nowVillageName && say(words.movedTo(one.nowVillageName)),
  ];
  if (asking)
    return (
      <Page title={one.name} subtitle={facts.filter(Boolean).join(' · ')}>
        <Section>
          <AskOneByOne one={one} onDone={() => choose({ cham: null })} />
        </Section>
      </Page>
    );
  return (
    <Page
      title={one.name}
      subtitle={facts.filter(Boolean).join(' · ')}
      actions={
        writes &&
        one.scores.length > 0 && <Button onClick={() => choose({ cham: 1 })}>{say(words.assessHere)}</Button>
      }
    >
      <div className="cd-page">
        <WorkflowStages {...subject} definition={candidacyWorkflow} />
        <Result one={one} />
        <CandidacyTurn one={one} subject={subject} />
        <Section title={say(words.scores)} aside={one.setName ?? undefined}>
          {one.scores.length === 0 ? (
            <NoSet one={one} />
          ) : (
            <ul className="cd-list">
              {one.scores.map((score) => (
                <ScoreItem key={score.code} one={one} score={score} writes={writes} />
              ))}
            </ul>
          )}
        </Section>
        <Facts one={one} />
        <Paper one={one} />
        {one.history.length > 0 && (
          <Section title={say(words.otherYears)}>
            <ul className="cd-list">
              {one.history.map(({ id, year, state }) => (
                <li key={id} className="cd-row">
                  <Link to={`cong-nhan/${id}`} className="cd-link">
                    {String(year)}
                  </Link>
                  <span>{say(stateWords[state])}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {one.steps.length > 0 && <WorkflowHistory subject={subject} />}
        <TrailButton subject={one.id} />
      </div>
    </Page>
  );
}

/** The verdict as far as it may be announced, what keeps it back, and what is still missing. */
function Result({ one }: { one: OpenCandidacy }) {
  const say = useSay();
  const open = one.scores.filter((score) => !isAnswered(score));
  const reasons = one.reasons.filter(({ vi }) => vi.trim() !== '').slice(0, 5);
  return (
    <div className="cd-result" data-verdict={one.verdict}>
      <b>
        <ResultText one={one} />
      </b>
      <span>
        {say(
          open.length > 0
            ? words.missing(open.length)
            : one.scores.length > 0
              ? words.nothingMissing
              : words.noSet,
        )}
      </span>
      {one.certificate && (
        <span>
          {say(words.certificate(one.certificate.number, one.year))},{' '}
          {say(words.certificateCode(one.certificate.code))}
        </span>
      )}
      {one.validTo && <span>{say(words.validTo(formatDate(one.validTo as CivilDate)))}</span>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.vi}>{say(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NoSet({ one }: { one: OpenCandidacy }) {
  const say = useSay();
  return (
    <>
      <p>{say(words.noSetWhat)}</p>
      <Link to={one.setId ? `tieu-chi/${one.setId}` : 'tieu-chi'} className="cd-link">
        {say(words.toSet)}
      </Link>
    </>
  );
}

/** What the records know of the subject, whether or not an indicator asks for it; each figure opens to its sheets. */
function Facts({ one }: { one: OpenCandidacy }) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const facts = one.facts.flatMap(({ measure, value }) => {
    const known = measureOf(measure);
    return known?.models.includes(one.model) ? [{ ...known, value }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <Section title={say(words.facts)}>
      <ul className="cd-list">
        {facts.map(({ code, name, unit, value }) => (
          <li key={code}>
            <div className="cd-row">
              <span>{say(name)}</span>
              <button
                type="button"
                className="cd-chip"
                aria-expanded={open === code}
                aria-label={`${formatNumber(value)} ${unit} · ${say(words.openSheets(say(name)))}`}
                onClick={() => setOpen(open === code ? null : code)}
              >
                {formatNumber(value)} {unit}
              </button>
            </div>
            {open === code && <Sheets id={one.id} measure={code} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Paper({ one }: { one: OpenCandidacy }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={say(words.paperAssessment)}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? words.hide : words.show)}
        </Button>
      }
    >
      {open && (
        <PaperView
          key={one.revision}
          title={say(words.paperAssessment)}
          url={(form) => url(printCandidacy, { params: { id: one.id }, query: { form } })}
        />
      )}
    </Section>
  );
}
