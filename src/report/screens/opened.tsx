import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, civilDateIn, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Period } from '#vocabulary/period.ts';
import type { GroupBy } from '../figures/rules.ts';
import {
  type OpenClass,
  type OpenSession,
  openClassSessions,
  openFigure,
  openSessionMarks,
} from '../figures/schema.ts';
import { attendanceText } from '../report/rules.ts';
import { Marks } from './marks.tsx';
import './report.css';
import { figureOf, isDistinct, type What, whatNames } from './what.ts';
import { sourceNames, words } from './words.ts';

/** A number that was clicked: which figure of which group. */
export interface Asked {
  readonly by: GroupBy;
  readonly key: string | null;
  readonly name: string;
  readonly what: What;
  readonly value: number;
}

/** What figures count: a period, and the plan whose classes alone they are of. */
export interface CountedOf extends Period {
  readonly plan?: string;
}

/** What a number is made of: its classes, their sessions, and who was marked. */
export function Opened({
  asked,
  of,
  frozen,
  onClose,
}: {
  asked: Asked | null;
  of: CountedOf;
  frozen: boolean;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <SidePanel
      opened={asked !== null}
      onClose={onClose}
      title={asked ? `${formatNumber(asked.value)} ${say(whatNames[asked.what]).toLocaleLowerCase()}` : ''}
    >
      {asked && <Classes key={`${asked.by} ${asked.key} ${asked.what}`} asked={asked} of={of} />}
      {frozen && <p className="rp-quiet">{say(words.nowRecords)}</p>}
    </SidePanel>
  );
}

function Classes({ asked, of }: { asked: Asked; of: CountedOf }) {
  const say = useSay();
  const [open, setOpen] = useState<OpenClass | null>(null);
  const classes = useRead(openFigure, {
    query: { ...of, by: asked.by, ...(asked.key === null ? {} : { key: asked.key }) },
  });
  if (open)
    return (
      <OneClass one={open} asked={asked} period={{ from: of.from, to: of.to }} onBack={() => setOpen(null)} />
    );
  return (
    <>
      <p className="rp-path">{asked.name}</p>
      <Loaded result={classes}>
        {(all) => {
          const rows = all.filter(
            (one) => asked.what === 'classes' || (figureOf(one.counts, asked.what) ?? 0) > 0,
          );
          const sum = rows.reduce((total, one) => total + (figureOf(one.counts, asked.what) ?? 0), 0);
          return (
            <>
              {rows.length === 0 && <p>{say(words.nothing)}</p>}
              <ul className="rp-opened">
                {rows.map((one) => (
                  <li key={one.id}>
                    <button type="button" onClick={() => setOpen(one)}>
                      <span>
                        <ProgrammeTag code={one.programme} /> <b>{one.title}</b>
                        <small>{aboutClass(one, say)}</small>
                      </span>
                      <strong>
                        {formatNumber(
                          asked.what === 'classes'
                            ? (figureOf(one.counts, 'attendances') ?? 0)
                            : (figureOf(one.counts, asked.what) ?? 0),
                        )}
                      </strong>
                    </button>
                  </li>
                ))}
              </ul>
              {isDistinct(asked.what) && sum !== asked.value && (
                <p className="rp-quiet">{say(words.sumMore(formatNumber(sum), formatNumber(asked.value)))}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function aboutClass(one: OpenClass, say: ReturnType<typeof useSay>): string {
  const how =
    one.sources.length > 0
      ? one.sources.map((source) => say(sourceNames[source] ?? { vi: source, en: source })).join(', ')
      : say(words.headcountOnly);
  return [formatDate(one.day as CivilDate), one.venue ?? one.village, how].filter(Boolean).join(' · ');
}

function OneClass({
  one,
  asked,
  period,
  onBack,
}: {
  one: OpenClass;
  asked: Asked;
  period: Period;
  onBack: () => void;
}) {
  const say = useSay();
  return (
    <>
      <p className="rp-path">
        <button type="button" onClick={onBack}>
          ‹ {asked.name}
        </button>
      </p>
      <h3 className="rp-class">{one.title}</h3>
      <p className="rp-quiet">
        {attendanceText(one.counts)}
        {isDistinct(asked.what) &&
          ` · ${formatNumber(figureOf(one.counts, asked.what) ?? 0)} ${say(whatNames[asked.what]).toLocaleLowerCase()}`}
      </p>
      <ClassSessions id={one.id} period={period} what={asked.what} />
    </>
  );
}

/** The sessions of a class behind a figure, each opening to who was marked. */
export function ClassSessions({ id, period, what }: { id: string; period: Period; what: What }) {
  const say = useSay();
  const names = useMay('figures.people') !== null;
  const sessions = useRead(openClassSessions, { params: { id }, query: period });
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Loaded result={sessions}>
        {(all) => (
          <ul className="rp-opened">
            {all.map((session) => (
              <li key={session.id}>
                <button
                  type="button"
                  disabled={!names || isHeadsOnly(session)}
                  aria-expanded={open === session.id}
                  onClick={() => setOpen(open === session.id ? null : session.id)}
                >
                  <span>
                    <b>{formatDate(civilDateIn(Date.parse(session.startsAt)))}</b>
                    <small>{aboutSession(session, say)}</small>
                  </span>
                  <strong>
                    {formatNumber(isHeadsOnly(session) ? (session.headcount ?? 0) : session.present)}
                  </strong>
                </button>
                {open === session.id && <SessionMarks id={session.id} what={what} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {!names && <p className="rp-quiet">{say(words.notNames)}</p>}
      {names && (
        <Link to={`lop/${id}`}>
          <Button component="span" variant="default">
            {say(words.openClass)}
          </Button>
        </Link>
      )}
    </>
  );
}

const isHeadsOnly = (session: OpenSession): boolean =>
  session.present + session.excused + session.absent === 0 && session.headcount !== null;

function aboutSession(session: OpenSession, say: ReturnType<typeof useSay>): string {
  if (isHeadsOnly(session)) return [session.venue, say(words.headcountOnly)].filter(Boolean).join(' · ');
  return [
    session.venue,
    say({ vi: `${session.present} có mặt`, en: `${session.present} present` }),
    session.excused > 0 && say({ vi: `${session.excused} vắng có lý do`, en: `${session.excused} excused` }),
    session.absent > 0 && say({ vi: `${session.absent} vắng`, en: `${session.absent} absent` }),
    session.headcount !== null && say({ vi: `đếm ${session.headcount}`, en: `${session.headcount} heads` }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function SessionMarks({ id, what }: { id: string; what: What }) {
  const marks = useRead(openSessionMarks, { params: { id } });
  return <Loaded result={marks}>{(all) => <Marks marks={all} what={what} />}</Loaded>;
}
