import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune, useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useChosen, useGo } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { models, modelWords } from '../../candidacy/models.ts';
import { putCandidacy } from '../../candidacy/schema.ts';
import '../../candidacy/screens/candidacy.css';
import { Legend, TitleBar } from '../../candidacy/screens/title-bar.tsx';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear, YearSelect } from '../../candidacy/screens/year-select.tsx';
import { sumOf } from '../../candidacy/sums.ts';
import { nationalTarget } from '../../criteria-set/national-targets.ts';
import { countLights } from '../rules.ts';
import {
  type Dossier,
  type DossierPaper,
  papers,
  printDossier,
  readDossier,
  sendDossier,
} from '../schema.ts';
import { Criteria } from './criteria.tsx';
import './dossier.css';
import { MissingList } from './missing.tsx';
import { WhatIf } from './what-if.tsx';
import { Whence } from './whence.tsx';
import { paperWords, words } from './words.ts';

/** The commune's dossier of a year: what is there, what is missing and from whom, where each figure comes from, and its papers. */
export default function DossierScreen() {
  const year = useYear();
  return (
    <Loaded result={useRead(readDossier, { params: { year } })}>
      {(dossier) =>
        dossier.candidacyId ? <Whole key={year} dossier={dossier} /> : <NotOpen dossier={dossier} />
      }
    </Loaded>
  );
}

function NotOpen({ dossier: { year, communeName } }: { dossier: Dossier }) {
  const say = useSay();
  const commune = useCommune();
  const writes = useMay('candidacy.write') === 'all';
  const write = useWrite(putCandidacy);
  const open = () =>
    write.mutate({
      params: { id: newId() },
      body: { model: 'commune', subject: commune.id, year, revision: 0 },
    });
  return (
    <Page title={say(words.none(year))} subtitle={say(words.of(communeName, year))}>
      <div className="cd-filters">
        <YearSelect />
      </div>
      <Section>
        <Empty
          title={say(words.none(year))}
          what={say(words.noneWhat)}
          action={
            writes && (
              <Button loading={write.isPending} onClick={open}>
                {say(words.open(year))}
              </Button>
            )
          }
        />
        <ProblemNote problem={write.error} />
      </Section>
    </Page>
  );
}

function Whole({ dossier }: { dossier: Dossier }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const code = chosen('chi-tieu');
  const counts = countLights(dossier.lines);
  const line = dossier.lines.find((one) => one.code === code) ?? null;
  return (
    <Page
      title={say(words.title(counts.done, counts.short))}
      subtitle={<Subtitle dossier={dossier} />}
      actions={<Send dossier={dossier} />}
    >
      <div className="cd-filters">
        <YearSelect />
      </div>
      <Silent dossier={dossier} unchecked={counts.unchecked} />
      <div className="ds-columns">
        <div>
          <Criteria
            dossier={dossier}
            chosen={code}
            onChoose={(next) => choose({ 'chi-tieu': next === code ? null : next })}
          />
        </div>
        <div>
          <Whence key={code} dossier={dossier} line={line} />
          <ByModel dossier={dossier} />
        </div>
      </div>
      <MissingList dossier={dossier} />
      <Families dossier={dossier} />
      <WhatIf dossier={dossier} />
      <Papers dossier={dossier} />
    </Page>
  );
}

function Subtitle({ dossier: { communeName, year, submitBy, sentOn } }: { dossier: Dossier }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  return (
    <>
      {[
        say(words.of(communeName, year)),
        formatDate(today),
        sentOn
          ? say(words.sentOn(formatDate(sentOn as CivilDate)))
          : submitBy &&
            say(words.daysLeft(daysBetween(today, submitBy as CivilDate), formatDate(submitBy as CivilDate))),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

/** Says why no result is announced, and leads to where that is mended. */
function Silent({ dossier: { set, untyped, verdict }, unchecked }: { dossier: Dossier; unchecked: number }) {
  const say = useSay();
  const go = useGo();
  const reads = useMay('criteria-set.read') !== null;
  if (verdict !== 'not-announced' || !set) return null;
  return (
    <div className="ds-silent">
      <div>
        ◌ <b>{say(words.silent)}</b> {say(words.silentWhat(untyped, unchecked))}
      </div>
      {reads && <Button onClick={() => go(`tieu-chi/${set.id}`)}>{say(words.toSet)}</Button>}
    </div>
  );
}

function ByModel({ dossier: { board, year } }: { dossier: Dossier }) {
  const say = useSay();
  const target = nationalTarget('family', year);
  return (
    <Section title={say(words.byModel)}>
      <Legend markYear={target?.year ?? null} />
      {models
        .filter((model) => model !== 'commune')
        .map((model) => {
          const sum = sumOf(board.filter((one) => one.model === model));
          return (
            <div key={model}>
              <div className="cd-head">
                <span>{say(modelWords[model])}</span>
                <span className="cd-number">
                  {say(shared.figures(sum.recognised, sum.registered, sum.total))}
                </span>
              </div>
              <TitleBar
                {...sum}
                {...(sum.total === null ? {} : { mark: nationalTarget(model, year)?.percent })}
              />
            </div>
          );
        })}
      <p className="cd-quiet">{say(shared.markNote(target?.confidence ?? 'H'))}</p>
    </Section>
  );
}

function Families({ dossier: { board, year, villagesWithoutMeeting } }: { dossier: Dossier }) {
  const say = useSay();
  const target = nationalTarget('family', year);
  const share = (one: (typeof board)[number]) => one.recognised / Math.max(1, one.total ?? 1);
  const own = board
    .filter((one) => one.model === 'family' && one.villageId !== null)
    .toSorted((a, b) => share(a) - share(b));
  if (own.length === 0) return null;
  return (
    <Section title={say(words.families)} aside={say(shared.lowestFirst)}>
      <ul className="cd-villages">
        {own.map((one) => (
          <li key={one.villageId}>
            <span>
              {one.villageName} {villagesWithoutMeeting.includes(one.villageName ?? '') && '⚠'}
            </span>
            <TitleBar {...one} mark={target?.percent} />
            <span className="cd-number">
              {formatNumber(one.recognised)} / {formatNumber(one.total ?? 0)}
            </span>
          </li>
        ))}
      </ul>
      {villagesWithoutMeeting.length > 0 && (
        <p className="cd-quiet">⚠ {say(words.meetings(villagesWithoutMeeting.length))}</p>
      )}
    </Section>
  );
}

function Send({ dossier: { year, state, candidacyId } }: { dossier: Dossier }) {
  const say = useSay();
  const writes = useMay('commune-dossier.write') !== null;
  const write = useWrite(sendDossier);
  const [asking, setAsking] = useState(false);
  if (!writes || !candidacyId) return null;
  if (state === 'registered')
    return (
      <Link to={`cong-nhan/${candidacyId}`} className="cd-link">
        {say(words.fill)}
      </Link>
    );
  if (state !== 'self-assessed') return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say(words.send)}</Button>
      {asking && (
        <Sure
          title={say(words.send)}
          what={say(words.sendWhat)}
          act={say(words.send)}
          busy={write.isPending}
          problem={write.error}
          onAct={() => write.mutate({ params: { year } }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Papers({ dossier }: { dossier: Dossier }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState<DossierPaper | null>(null);
  const { year } = dossier;
  return (
    <Section title={say(words.papers)}>
      <Group gap="xs" mb="sm">
        {papers.map((paper) => (
          <Button
            key={paper}
            variant="default"
            aria-expanded={open === paper}
            onClick={() => setOpen(open === paper ? null : paper)}
          >
            {say(paperWords[paper])}
          </Button>
        ))}
      </Group>
      {open && (
        <PaperView
          key={open}
          title={say(paperWords[open])}
          url={(form) => url(printDossier, { params: { year, paper: open }, query: { form } })}
        />
      )}
    </Section>
  );
}
