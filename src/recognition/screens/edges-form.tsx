import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { type CriteriaSet, indicatorsOf, models } from '../criteria-set/set.ts';
import { modelWords, words } from './words.ts';

type Edge = CriteriaSet['edges'][number];

/** What a title rests on, and the word of whoever read it in the text: until then it is our inference. */
export function EdgesForm({ set, onChange }: { set: CriteriaSet; onChange: (set: CriteriaSet) => void }) {
  const say = useSay();
  const { edges } = set;
  const write = (next: readonly Edge[]) => onChange({ ...set, edges: [...next] });
  const free = models.filter((model) => model !== set.model && !edges.some((one) => one.model === model));
  const [first] = free;
  return (
    <fieldset className="rc-fieldset">
      <legend>{say(words.edges)}</legend>
      {edges.map((edge, at) => (
        <div className="rc-line" key={edge.model}>
          <NativeSelect
            label={say(words.edgeOn)}
            value={edge.model}
            data={[edge.model, ...free].map((value) => ({ value, label: say(modelWords[value]) }))}
            onChange={(event) =>
              write(edges.with(at, { ...edge, model: event.currentTarget.value as Edge['model'] }))
            }
          />
          <NativeSelect
            label={say(words.edgeIndicator)}
            value={edge.indicator ?? ''}
            data={[
              { value: '', label: say(words.edgeNoIndicator) },
              ...indicatorsOf(set).map(({ code, label }) => ({
                value: code,
                label: `${code} ${label}`.slice(0, 60),
              })),
            ]}
            onChange={(event) =>
              write(edges.with(at, { ...edge, indicator: event.currentTarget.value || null }))
            }
          />
          <NumberInput
            className="rc-narrow"
            label={say(words.share)}
            value={edge.share ?? ''}
            min={0}
            max={100}
            decimalSeparator=","
            hideControls
            onChange={(to) => write(edges.with(at, { ...edge, share: typeof to === 'number' ? to : null }))}
          />
          <Checkbox
            label={say(words.edgeRead)}
            checked={edge.verified}
            onChange={(event) => write(edges.with(at, { ...edge, verified: event.currentTarget.checked }))}
          />
          <Button
            variant="subtle"
            color="red"
            aria-label={say(words.removeOf(say(modelWords[edge.model])))}
            onClick={() => write(edges.toSpliced(at, 1))}
          >
            {say(words.remove)}
          </Button>
        </div>
      ))}
      {first && (
        <div>
          <Button
            variant="default"
            onClick={() => write([...edges, { model: first, indicator: null, share: null, verified: false }])}
          >
            {say(words.addEdge)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
