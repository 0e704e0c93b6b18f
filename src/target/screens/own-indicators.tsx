import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Records } from '#kit/records.tsx';
import { Link } from '#kit/route.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { listOwnIndicators, type OwnIndicator, ownBases, putOwnIndicator } from '../own/schema.ts';
import { baseWords } from '../own/words.ts';
import { ownWords as words } from './own-words.ts';

/** The indicators that the commune defined itself, to be used in the targets of any year. */
export default function OwnIndicators() {
  const say = useSay();
  const records = useRecords(listOwnIndicators, putOwnIndicator);
  const whole = useMay('target.read') === 'all';
  return (
    <Page title={say(words.title)} subtitle={whole && <Link to="chi-tieu">{say(words.back)}</Link>}>
      <Section>
        <Records<OwnIndicator>
          {...records}
          words={{ add: words.add, one: words.one, empty: words.empty, what: words.what }}
          blank={() => ({
            name: '',
            unit: null,
            base: 'reported-count' as const,
            definition: '',
            source: null,
            active: true,
          })}
          columns={[
            { label: words.name, show: (row) => row.name },
            { label: words.definition, wide: true, show: (row) => row.definition },
            { label: words.base, show: (row) => say(baseWords[row.base]) },
            { label: words.active, wide: true, show: (row) => (row.active ? '✓' : '–') },
          ]}
          fields={[
            { name: 'name', label: words.name, kind: 'text', required: true },
            {
              name: 'definition',
              label: words.definition,
              kind: 'text',
              required: true,
              hint: words.definitionHint,
            },
            {
              name: 'base',
              label: words.base,
              kind: 'choice',
              required: true,
              hint: words.baseHint,
              choices: ownBases.map((value) => ({ value, label: say(baseWords[value]) })),
            },
            { name: 'unit', label: words.unit, kind: 'text' },
            { name: 'source', label: words.source, kind: 'text' },
            { name: 'active', label: words.active, kind: 'yes' },
          ]}
        />
      </Section>
    </Page>
  );
}
