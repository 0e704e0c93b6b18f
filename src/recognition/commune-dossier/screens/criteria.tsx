import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { indicatorsOf } from '../../criteria-set/set.ts';
import { figureWords } from '../rules.ts';
import type { Dossier, DossierLine } from '../schema.ts';
import { LightLegend, LightSign } from './light.tsx';
import { words } from './words.ts';

/** The criteria with their indicators: the light of each, its figure, and what is missing. */
export function Criteria({
  dossier,
  chosen,
  onChoose,
}: {
  dossier: Dossier;
  chosen: string | null;
  onChoose: (code: string) => void;
}) {
  const say = useSay();
  const { set, lines, untyped } = dossier;
  if (!set) return null;
  return (
    <Section title={say(words.criteria(set.criteria.length, lines.length + untyped))} aside={<LightLegend />}>
      {set.criteria.map((criterion) => {
        const own = lines.filter((line) => line.criterion === criterion.code);
        const unchecked = own.some(({ light }) => light === 'unchecked');
        return (
          <div key={criterion.code} className="ds-criterion">
            <h3>
              <span className="ds-code">{criterion.code}</span>
              {criterion.label}
            </h3>
            {own.length === 0 && <span className="ds-tag">◌ {say(words.noIndicators)}</span>}
            {unchecked && <span className="ds-tag">◌ {say(words.notChecked)}</span>}
            {own.map((line) => (
              <Line
                key={line.code}
                dossier={dossier}
                line={line}
                on={chosen === line.code}
                onChoose={onChoose}
              />
            ))}
          </div>
        );
      })}
    </Section>
  );
}

function Line({
  dossier,
  line,
  on,
  onChoose,
}: {
  dossier: Dossier;
  line: DossierLine;
  on: boolean;
  onChoose: (code: string) => void;
}) {
  const say = useSay();
  return (
    <button
      type="button"
      className="ds-line"
      data-light={line.light}
      aria-pressed={on}
      onClick={() => onChoose(line.code)}
    >
      <LightSign light={line.light} />
      <span className="ds-code">{line.code.replace(/^TC/, '')}</span>
      <span>{line.label}</span>
      <span className="ds-figure">
        {line.light === 'short' && line.missing ? (
          say(line.missing)
        ) : (
          <FigureOf dossier={dossier} line={line} />
        )}
      </span>
    </button>
  );
}

/** The figure of an indicator, with how many proofs stand behind it. */
export function FigureOf({ dossier, line }: { dossier: Dossier; line: DossierLine }) {
  const say = useSay();
  const one = dossier.set && indicatorsOf(dossier.set).find(({ code }) => code === line.code);
  const value = line.claim ?? line.derived;
  const told = say(figureWords(one ?? { type: 'number', unit: null }, value));
  const proofs = line.files.length > 0 ? ` · ${say(words.evidence(line.files.length))}` : '';
  return <>{`${told}${proofs}`}</>;
}
