import { Button, Group, Text } from '@mantine/core';
import { Empty } from '#kit/empty.tsx';
import { useMay } from '#kit/me.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { OpenedSet } from '../criteria-set/schema.ts';
import { askedOf } from '../criteria-set/told.ts';
import { Editor } from './editor.tsx';
import { engineWords, modelWords, ruleWords, words } from './words.ts';

/** What a set asks; whoever may write it opens the form from here. */
export function Content({ set }: { set: OpenedSet }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const writes = useMay('criteria-set.write') !== null;
  const fixed = set.usedOn !== null || set.confirmation !== null;
  if (writes && chosen('sua') !== null) return <Editor set={set} onDone={() => choose({ sua: null })} />;
  const rule = set.notApplicableRule;
  return (
    <div className="rc-content">
      {writes && (
        <Group gap="sm">
          <Button variant="default" onClick={() => choose({ sua: 1 })}>
            {say(fixed ? words.editNew(set.version + 1) : words.edit)}
          </Button>
          {fixed && <Text className="rc-quiet">{say(words.editNewWhat)}</Text>}
        </Group>
      )}
      <dl className="rc-facts">
        <dt>{say(words.model)}</dt>
        <dd>{say(modelWords[set.model])}</dd>
        <dt>{say(words.engine)}</dt>
        <dd>{say(engineWords[set.engine])}</dd>
        <dt>{say(words.rule)}</dt>
        <dd>{say(rule ? ruleWords[rule] : words.ruleNone)}</dd>
        {set.recogniser && (
          <>
            <dt>{say(words.recogniser)}</dt>
            <dd>{set.recogniser}</dd>
          </>
        )}
        {set.edges.length > 0 && (
          <>
            <dt>{say(words.edges)}</dt>
            <dd>
              {set.edges.map(({ model, indicator, share, verified }) => (
                <div key={model}>
                  {say(modelWords[model])}
                  {indicator && ` · ${indicator}`}
                  {share !== null && ` (${say(words.edge(String(share)))})`}
                  {!verified && <span className="rc-quiet"> · {say(words.inferred)}</span>}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {set.criteria.length === 0 && <Empty title={say(words.noCriteria)} what={say(words.noCriteriaWhat)} />}
      {set.criteria.map((criterion) => (
        <section key={criterion.code}>
          <h3 className="rc-criterion">
            <span className="rc-code">{criterion.code}</span> {criterion.label}
          </h3>
          {criterion.indicators.length === 0 && <p className="rc-quiet">◌ {say(words.noIndicators)}</p>}
          <ul className="rc-indicators">
            {criterion.indicators.map((one) => (
              <li key={one.code}>
                <span className="rc-mark" data-checked={one.verified} aria-hidden>
                  {one.verified ? '✓' : '◌'}
                </span>
                <span className="rc-code">{one.code}</span>
                <span className="rc-label">{one.label}</span>
                <span className="rc-quiet rc-asked">{say(askedOf(set, one))}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
