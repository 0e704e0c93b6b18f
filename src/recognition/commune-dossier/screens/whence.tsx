import { type ReactNode, useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { stateWords } from '../../candidacy/definition.ts';
import { type Model, modelWords } from '../../candidacy/models.ts';
import { type Candidacy, listCandidacies, readEvidence } from '../../candidacy/schema.ts';
import { Sheets } from '../../candidacy/screens/sheets.tsx';
import type { Dossier, DossierLine } from '../schema.ts';
import { FigureOf } from './criteria.tsx';
import { words } from './words.ts';

/** Where the figure of an indicator comes from: through villages, households and people down to one person's class. */
export function Whence({ dossier, line }: { dossier: Dossier; line: DossierLine | null }) {
  const say = useSay();
  const reads = useMay('candidacy.read') !== null;
  if (!line)
    return <Section title={say(words.whence)}>{<p className="cd-quiet">{say(words.chooseOne)}</p>}</Section>;
  const { candidacyId } = dossier;
  return (
    <Section title={say(words.whence)}>
      <Level at={1} title={`${line.code} ${line.label}`} figure={<FigureOf dossier={dossier} line={line} />}>
        {line.reason && <p className="cd-quiet">{line.reason}</p>}
        {line.missing && <p className="cd-note">{say(line.missing)}</p>}
        {line.opens ? (
          <Villages dossier={dossier} model={line.opens} />
        ) : line.measure && candidacyId && reads ? (
          <Sheets id={candidacyId} measure={line.measure} />
        ) : (
          <p className="cd-quiet">{say(words.noMeasure)}</p>
        )}
      </Level>
      {candidacyId && reads && (
        <Link to={`cong-nhan/${candidacyId}`} className="cd-link">
          {say(words.fill)}
        </Link>
      )}
    </Section>
  );
}

/** A step of the way down, numbered as it is pressed. */
function Level({
  at,
  title,
  figure,
  children,
}: {
  at: number;
  title: string;
  figure?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="ds-level">
      <div className="ds-step">
        <b data-at={at}>{title}</b>
        <span className="cd-number">{figure}</span>
      </div>
      {children}
    </div>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
}

function Choices({ choices, onChoose }: { choices: readonly Choice[]; onChoose: (id: string) => void }) {
  return (
    <ul className="ds-choices">
      {choices.map(({ id, name, figure }) => (
        <li key={id}>
          <button type="button" className="ds-choice" onClick={() => onChoose(id)}>
            {name} <span className="ds-figure">{figure}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The villages of a title; one is opened to whom it counts. */
function Villages({ dossier, model }: { dossier: Dossier; model: Model }) {
  const say = useSay();
  const reads = useMay('candidacy.read') === 'all';
  const [open, setOpen] = useState<string | null>(null);
  const villages = dossier.board.filter((one) => one.model === model && one.villageId !== null);
  const figureOf = (one: (typeof villages)[number]) =>
    one.total === null
      ? say(words.recognised(one.recognised))
      : `${formatNumber(one.recognised)} / ${formatNumber(one.total)}`;
  const chosen = villages.find(({ villageId }) => villageId === open);
  if (!chosen || !reads)
    return (
      <Choices
        choices={villages.map((one) => ({
          id: one.villageId!,
          name: one.villageName ?? '',
          figure: figureOf(one),
        }))}
        onChoose={setOpen}
      />
    );
  return (
    <Level at={2} title={chosen.villageName ?? ''} figure={figureOf(chosen)}>
      <Candidates year={dossier.year} model={model} villageId={chosen.villageId!} />
    </Level>
  );
}

const recognisedFirst = (a: Candidacy, b: Candidacy): number =>
  Number(b.state === 'recognised') - Number(a.state === 'recognised');

function Candidates({ year, model, villageId }: { year: number; model: Model; villageId: string }) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const result = useRead(listCandidacies, { query: { year, model, villageId } });
  return (
    <Loaded result={result}>
      {(rows) => {
        const chosen = rows.find(({ id }) => id === open);
        if (!chosen)
          return (
            <Choices
              choices={rows.toSorted(recognisedFirst).map(({ id, name, code, state }) => ({
                id,
                name: code ? `${name} · hộ ${code}` : name,
                figure: say(stateWords[state]),
              }))}
              onChoose={setOpen}
            />
          );
        return (
          <Level
            at={3}
            title={chosen.name}
            figure={`${say(modelWords[model])} · ${say(stateWords[chosen.state])}`}
          >
            {model === 'family' ? <Citizens id={chosen.id} /> : <Classes id={chosen.id} />}
          </Level>
        );
      }}
    </Loaded>
  );
}

/** The learning citizens of a household; where there are none, the classes that its people were at. */
function Citizens({ id }: { id: string }) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const result = useRead(readEvidence, { params: { id, measure: 'learning-citizens' } });
  return (
    <Loaded result={result}>
      {(titles) => {
        const citizens = titles.flatMap(({ to, who, what }) =>
          to ? [{ id: to.replace('cong-nhan/', ''), name: who ?? what }] : [],
        );
        const chosen = citizens.find((one) => one.id === open);
        if (chosen)
          return (
            <Level at={4} title={chosen.name} figure={say(modelWords.citizen)}>
              <Classes id={chosen.id} />
            </Level>
          );
        return (
          <>
            {citizens.length === 0 ? (
              <>
                <p className="cd-quiet">{say(words.noTitles)}</p>
                <Classes id={id} />
              </>
            ) : (
              <Choices
                choices={citizens.map((one) => ({ ...one, figure: say(modelWords.citizen) }))}
                onChoose={setOpen}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** The classes that somebody was at, each a way to its own sheets. */
function Classes({ id }: { id: string }) {
  const say = useSay();
  const result = useRead(readEvidence, { params: { id, measure: 'learners' } });
  return (
    <Loaded result={result}>
      {(sheets) =>
        sheets.length === 0 ? (
          <p className="cd-quiet">{say(words.classes)}: 0</p>
        ) : (
          <ul className="ds-choices" aria-label={say(words.classes)}>
            {sheets.map(({ what, who, day, to }) => (
              <li key={`${to} ${who}`}>
                <Link to={to ?? ''} className="ds-choice">
                  {what}{' '}
                  <span className="ds-figure">
                    {[who, day && formatDate(day as CivilDate)].filter(Boolean).join(' · ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
