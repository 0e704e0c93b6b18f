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
import { useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { effectText } from '../inspection/paper.ts';
import { type Inspection, printMinutes, readInspection } from '../inspection/schema.ts';
import { Fill } from './fill.tsx';
import { FollowUps } from './follow-ups.tsx';
import { ItemCard } from './item-card.tsx';
import './inspection.css';
import { RemoveInspection } from './remove.tsx';
import { Sign } from './sign.tsx';
import { useInspectionSubject } from './subject.ts';
import { Turn } from './turn.tsx';
import { words } from './words.ts';

/** One inspection, made for the phone: what is looked at, what has to be mended, who signs, and the minutes as they are printed. */
export default function InspectionPage() {
  const { id = '' } = useParams();
  const result = useRead(readInspection, { params: { id } });
  return <Loaded result={result}>{(one) => <OneInspection one={one} />}</Loaded>;
}

function OneInspection({ one }: { one: Inspection }) {
  const say = useSay();
  const url = useFileUrl();
  const writes = useMay('inspection.write') !== null;
  const subject = useInspectionSubject(one);
  const [preview, setPreview] = useState(false);
  const filling = one.state === 'drafted' && writes;
  return (
    <Page
      title={say(words.ofPeriod(one.period))}
      subtitle={[one.planTitle ?? say(words.allPlans), say(words.day(one.on)), one.number]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className="in-page">
        <WorkflowStages {...subject} />
        {filling ? (
          // What was typed is the screen's own until the inspection goes on or is opened again.
          <Fill key={one.id} one={one} />
        ) : (
          <>
            <Turn subject={subject} />
            {one.state === 'filled' && writes && <Sign one={one} />}
            <Seen one={one} />
          </>
        )}
        <Section
          title={say(words.minutes)}
          aside={
            <Button variant="default" onClick={() => setPreview(!preview)} aria-expanded={preview}>
              {say(preview ? words.hide : words.preview)}
            </Button>
          }
        >
          {preview && (
            <PaperView
              key={one.revision}
              title={say(words.minutes)}
              url={(form) => url(printMinutes, { params: { id: one.id }, query: { form } })}
            />
          )}
        </Section>
        {one.steps.length > 0 && <WorkflowHistory subject={subject} />}
        <TrailButton subject={one.id} />
        {filling && <RemoveInspection one={one} />}
      </div>
    </Page>
  );
}

/** What stands in it, to be read. */
function Seen({ one }: { one: Inspection }) {
  const say = useSay();
  return (
    <>
      <Section title={say(words.followUpCount(one.followUps.length))}>
        {one.followUps.length === 0 && <p className="in-quiet">{say(words.nothingToMend)}</p>}
        <FollowUps all={one.followUps} state={one.state} />
      </Section>
      {one.signers.some(({ signed }) => signed) && (
        <Section title={say(words.signers)}>
          <ul className="in-followups">
            {one.signers.map(({ name, title, strokes }) => (
              <li key={name} className="in-row">
                <span>
                  <b>{name}</b> · {title}{' '}
                  <span className="in-signed">✓ {say(strokes ? words.signedNow : words.onPaper)}</span>
                </span>
                {strokes && (
                  <svg className="in-strokes" viewBox="0 0 300 100" role="img" aria-label={name}>
                    <path d={strokes} />
                  </svg>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {one.effect.asked > 0 && (
        <Section title={say(words.effectTitle)}>
          <p>{effectText(one.effect)}</p>
        </Section>
      )}
      {one.conclusion && (
        <Section title={say(words.conclusion)}>
          <p>{one.conclusion}</p>
        </Section>
      )}
      <ul className="in-cards">
        {one.items.map((item) => (
          <ItemCard key={item.id} item={item} entry={item} />
        ))}
      </ul>
    </>
  );
}
