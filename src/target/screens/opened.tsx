import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { channelWords } from '#notice/notice/channels.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { indicatorOf } from '../indicator/library.ts';
import { listOwnIndicators } from '../own/schema.ts';
import { isOfDropouts } from '../target/dropouts.ts';
import { untilText } from '../target/rules.ts';
import { putTarget, readEvidence, type Target, type TargetEvidence } from '../target/schema.ts';
import type { TargetParts } from './board.tsx';
import { bodyOf } from './body.ts';
import { ReportForm } from './report-form.tsx';
import { Reports } from './reports.tsx';
import { alarmsOf, Standing, StateMark, TargetBar } from './row.tsx';
import { OtherSheets } from './sheets.tsx';
import { TargetForm } from './target-form.tsx';
import { words } from './words.ts';

/** One target: how it is counted, the sheets behind its figure, what was reported, and the form to report or to change it. */
export function Opened({ target, on, parts }: { target: Target; on: CivilDate; parts: TargetParts }) {
  const say = useSay();
  const writes = useMay('target.write') !== null;
  const reports = useMay('target.report') !== null;
  const [edits, setEdits] = useState(false);
  const evidence = useRead(readEvidence, { params: { id: target.id }, query: { on } });
  if (edits)
    return (
      <>
        <p className="tg-path">
          <button type="button" onClick={() => setEdits(false)}>
            ‹ {say(words.back)}
          </button>
        </p>
        <TargetForm
          planId={target.planId}
          target={target}
          position={target.position}
          onAdded={() => undefined}
        />
      </>
    );
  return (
    <div className="tg-opened">
      <h3>{target.text}</h3>
      <p className="tg-big">
        <StateMark state={target.state} /> <Standing target={target} />
      </p>
      <TargetBar target={target} />
      <p className="tg-quiet">
        {[
          target.measured && say(untilText(target.measured.on)),
          say(words.due(formatDate(target.due as CivilDate))),
          target.unitName ?? say(words.centre),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {target.forecast && <p>{say(target.forecast)}</p>}
      {alarmsOf(target).map((alarm) => (
        <p key={alarm.en} className="lh-note">
          {say(alarm)}
        </p>
      ))}
      <How target={target} writes={writes} />
      <Loaded result={evidence}>
        {(data) => (
          <>
            {isOfDropouts({ code: target.indicator ?? '' }) ? (
              <p className="tg-quiet">{say(words.behindDropouts)}</p>
            ) : (
              indicatorOf(target.indicator)?.from === 'records' && <Sheets evidence={data} parts={parts} />
            )}
            {reports && target.asksReport && <ReportForm target={target} />}
            {data.reports.length > 0 && <Reports target={target} reports={data.reports} />}
          </>
        )}
      </Loaded>
      {writes && (
        <Button variant="default" onClick={() => setEdits(true)}>
          {say(words.edit)}
        </Button>
      )}
    </div>
  );
}

/** The definition of the indicator; while none is chosen, the one that the words propose, to be taken by a person. */
function How({ target, writes }: { target: Target; writes: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const put = useWrite(putTarget);
  const own = (useRead(listOwnIndicators).data ?? []).find(({ id }) => id === target.ownIndicatorId);
  const indicator = indicatorOf(target.indicator ?? target.proposed);
  if (!indicator) return null;
  const { population, populationOf, populationOn } = target;
  return (
    <div className="tg-how">
      <p>
        <b>{say(words.how)}</b> {own ? `${own.name}: ${own.definition}` : indicator.definition[language]}
      </p>
      {population !== null && populationOn !== null && (
        <p className="tg-quiet">
          {`${formatNumber(population)} ${populationOf ?? ''}`.trim()}, {say(untilText(populationOn))}
        </p>
      )}
      {target.indicator === null && (
        <>
          <p className="tg-quiet">
            {indicator.name[language]}: {say(words.notTaken)}
          </p>
          {writes && (
            <Button
              variant="light"
              loading={put.isPending}
              onClick={() =>
                put.mutate({
                  params: { id: target.id },
                  body: { ...bodyOf(target), indicator: indicator.code },
                })
              }
            >
              {say(words.take)}
            </Button>
          )}
          <ProblemNote problem={put.error} />
        </>
      )}
    </div>
  );
}

/** The classes behind a figure from records; each opens to its sessions and marks. */
function Sheets({ evidence, parts }: { evidence: TargetEvidence; parts: TargetParts }) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const { target, classes, notices } = evidence;
  const { measured } = target;
  const money = target.indicator === 'money';
  const period = { from: evidence.from as CivilDate, to: evidence.to as CivilDate };
  const told = (gives: number) => (money ? formatDong(gives) : formatNumber(gives));
  if (evidence.sheets.length > 0) return <OtherSheets sheets={evidence.sheets} />;
  if (target.indicator === 'notices') return <SentNotices notices={notices} />;
  return (
    <section>
      <h4>{say(money ? words.behindMoney : words.behind)}</h4>
      {measured && measured.marked !== null && measured.counted > 0 && (
        <p className="tg-quiet">
          {say(words.parts(formatNumber(measured.marked), formatNumber(measured.counted)))}
        </p>
      )}
      {measured && measured.marked === null && measured.counted > 0 && (
        <p className="lh-note">{say(words.heads(formatNumber(measured.counted)))}</p>
      )}
      {classes.length === 0 && <p>{say(words.noSheets)}</p>}
      <ul className="tg-sheets">
        {classes.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-expanded={open === one.id}
              disabled={parts.sessions === null}
              onClick={() => setOpen(open === one.id ? null : one.id)}
            >
              <span>
                <ProgrammeTag code={one.programme} /> <b>{one.title}</b>
                <small>
                  {[
                    formatDate(one.day as CivilDate),
                    say(money ? words.vouchers(one.sessions) : words.sessions(one.sessions)),
                    one.headsOnly && !money && say(words.headsOnly),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              <strong>{told(one.gives)}</strong>
            </button>
            {open === one.id && parts.sessions?.(one.id, period)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The notices behind a figure, each with a way to it. */
function SentNotices({ notices }: Pick<TargetEvidence, 'notices'>) {
  const say = useSay();
  return (
    <section>
      <h4>{say(words.behindNotices)}</h4>
      {notices.length === 0 && <p>{say(words.noNotices)}</p>}
      <ul className="tg-notices">
        {notices.map((one) => (
          <li key={one.id}>
            <Link to={`thong-bao/${one.id}`}>{one.title}</Link>
            <small>
              {formatDate(one.on as CivilDate)} · {say(channelWords[one.channel])}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
