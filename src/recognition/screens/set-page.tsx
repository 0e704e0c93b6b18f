import { Button } from '@mantine/core';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { TabParts } from '#centre/screens/tabs.tsx';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useGo, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { exported } from '../criteria-set/exchange.ts';
import { unverifiedWording } from '../criteria-set/gaps.ts';
import { type OpenedSet, readCriteriaSet } from '../criteria-set/schema.ts';
import { indicatorsOf } from '../criteria-set/set.ts';
import { Compare } from './compare.tsx';
import { Confirm } from './confirm.tsx';
import { Content } from './content.tsx';
import { CheckedMark } from './mark.tsx';
import './recognition.css';
import { Trial } from './trial.tsx';
import { words } from './words.ts';

/** One criteria set: what it asks, a trial of it, its versions side by side, and the official text that it was checked against. */
export default function SetPage() {
  const { id = '' } = useParams();
  return (
    <Loaded result={useRead(readCriteriaSet, { params: { id } })}>{(set) => <OneSet set={set} />}</Loaded>
  );
}

function OneSet({ set }: { set: OpenedSet }) {
  const say = useSay();
  const path = `tieu-chi/${set.id}`;
  return (
    <Page
      title={set.name}
      subtitle={[
        set.basis,
        say(words.counts(set.criteria.length, indicatorsOf(set).length)),
        say(words.version(set.version)),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <Button variant="default" onClick={() => saveFile(set)}>
          {say(words.exportFile)}
        </Button>
      }
    >
      <Standing set={set} path={path} />
      <Section>
        <TabParts
          path={path}
          parts={[
            { key: 'noi-dung', label: words.tabs.content, show: () => <Content key={set.id} set={set} /> },
            { key: 'cham-thu', label: words.tabs.trial, show: () => <Trial set={set} /> },
            { key: 'so-sanh', label: words.tabs.compare, show: () => <Compare set={set} /> },
            { key: 'van-ban', label: words.tabs.confirm, show: () => <Confirm set={set} /> },
          ]}
        />
      </Section>
      <TrailButton subject={set.trailId} />
    </Page>
  );
}

/** Whether results by the set are announced; if not, what is wanting, and the way there. */
function Standing({ set, path }: { set: OpenedSet; path: string }) {
  const say = useSay();
  const go = useGo();
  const writes = useMay('criteria-set.write') !== null;
  const { confirmation } = set;
  const unread = unverifiedWording(set);
  if (set.verified)
    return (
      <div className="rc-standing" data-checked>
        <div>
          <CheckedMark verified />{' '}
          {say(
            confirmation
              ? words.confirmedBy(
                  confirmation.by,
                  confirmation.on.split('-').toReversed().join('/'),
                  confirmation.source,
                )
              : words.shippedChecked,
          )}
          {unread.length > 0 && (
            <p className="rc-quiet">
              ◌ {say(words.unread(unread.map(({ code }) => code).join(', ')))} {set.note}
            </p>
          )}
        </div>
      </div>
    );
  return (
    <div className="rc-standing">
      <div>
        <b>{say(words.silent)}</b> {say(set.gaps.length > 0 ? words.silentWhat : words.ready)}
        {set.note && <p className="rc-quiet">{set.note}</p>}
        {set.gaps.length > 0 && (
          <details>
            <summary>{say(words.missing(set.gaps.length))}</summary>
            <ul>
              {set.gaps.slice(0, 12).map((gap) => (
                <li key={gap.vi}>{say(gap)}</li>
              ))}
              {set.gaps.length > 12 && <li>{say(words.andMore(set.gaps.length - 12))}</li>}
            </ul>
          </details>
        )}
      </div>
      {writes && <Button onClick={() => go(path, { muc: 'van-ban' })}>{say(words.doConfirm)}</Button>}
    </div>
  );
}

function saveFile(set: OpenedSet): void {
  const url = URL.createObjectURL(new Blob([exported(set)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${set.id}.json` });
  link.click();
  URL.revokeObjectURL(url);
}
