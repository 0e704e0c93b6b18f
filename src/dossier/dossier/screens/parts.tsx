import { dayText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import { useSay } from '#kit/words.tsx';
import { type DossierPart, putDossierPart } from '../schema.ts';
import { stateWords } from '../words.ts';
import { useOwn } from './use-own.ts';
import { words } from './words.ts';

/** The stages and contents of a dossier, in their order. */
export function Parts({ dossierId, parts }: { dossierId: string; parts: readonly DossierPart[] }) {
  const say = useSay();
  const { today } = useMe();
  const records = useOwn(dossierId, putDossierPart, ({ parts: own }) => own);
  const stateOf = ({ doneOn, dueOn, active }: DossierPart) => {
    if (!active) return say(stateWords.ended);
    if (doneOn) return `✓ ${dayText(doneOn)}`;
    if (!dueOn) return '';
    return dueOn < today ? `${say(stateWords.late)} (${dayText(dueOn)})` : dayText(dueOn);
  };
  return (
    <Records<DossierPart>
      {...records}
      words={{ add: words.addPart, one: words.part, empty: words.noParts, what: words.noPartsWhat }}
      blank={() => ({
        dossierId,
        position: Math.max(-1, ...parts.map(({ position }) => position)) + 1,
        name: '',
        actor: null,
        dueOn: null,
        doneOn: null,
        evidence: null,
        active: true,
      })}
      columns={[
        { label: words.part, show: (row) => row.name },
        { label: words.actor, wide: true, show: (row) => row.actor ?? '' },
        { label: words.state, show: stateOf },
        { label: words.evidence, wide: true, show: (row) => row.evidence ?? '' },
      ]}
      fields={[
        { name: 'name', label: words.part, kind: 'text', required: true },
        { name: 'actor', label: words.actor, kind: 'text' },
        { name: 'dueOn', label: words.dueOn, kind: 'day' },
        { name: 'doneOn', label: words.doneOn, kind: 'day' },
        { name: 'evidence', label: words.evidence, kind: 'text' },
        { name: 'position', label: words.position, kind: 'number' },
        { name: 'active', label: words.active, kind: 'yes' },
      ]}
    />
  );
}
