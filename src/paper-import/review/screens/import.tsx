import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFileUrl, useRead } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import type { Mark } from '#kit/grid/model.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { Saved } from '#kit/saved.tsx';
import { useSay } from '#kit/words.tsx';
import { accountOf } from '../account.ts';
import { namesIn } from '../names.ts';
import { cardsOf, isOpen, pointsOf } from '../points.ts';
import { type Part, partsOf } from '../said.ts';
import { getOriginal, getPaperImport, isBeingRead, type OpenedImport } from '../schema.ts';
import { Accept, Outcome, ThrowAway } from './accept.tsx';
import { Facts } from './facts.tsx';
import { NamesTable } from './names-table.tsx';
import { openParts, Parts } from './parts.tsx';
import { partAt, pathAt, sourceOf } from './places.ts';
import { PointsList } from './points-list.tsx';
import { RecalledNote, Unplaced } from './recalled.tsx';
import { ReadRows } from './rows.tsx';
import { PaperSource } from './source.tsx';
import { Unread } from './unread.tsx';
import { useReview } from './use-review.ts';
import { words } from './words.ts';
import '#plan/screens/plan.css';
import './import.css';

/** A paper that was read from a file: being read, refused, or looked through beside the paper itself. */
export default function PaperImport() {
  const { id = '' } = useParams();
  const result = useRead(getPaperImport, { params: { id } }, { every: 700, while: isBeingRead });
  return (
    <Loaded result={result}>
      {(opened) =>
        isRead(opened) ? (
          <Looked key={opened.id} opened={opened} onTheirs={() => void result.refetch()} />
        ) : (
          <Unread opened={opened} />
        )
      }
    </Loaded>
  );
}

const placesOf = (parts: readonly Part[]) =>
  parts.flatMap(({ blocks }) => blocks.flatMap(({ places }) => places));

type ReadImport = OpenedImport & {
  readonly [Key in 'reading' | 'evidence' | 'document' | 'review' | 'remembered']: NonNullable<
    OpenedImport[Key]
  >;
};
const isRead = (opened: OpenedImport): opened is ReadImport => opened.reading !== null;

function Looked({ opened, onTheirs }: { opened: ReadImport; onTheirs: () => void }) {
  const say = useSay();
  const url = useFileUrl();
  const narrow = useMediaQuery('(max-width: 70em)');
  const hands = useReview(opened, { onTheirs });
  const [path, setPath] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [partKey, setPartKey] = useState<string | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  const acceptance = useRef<HTMLButtonElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const { reading, evidence, document, known, centre, remembered } = opened;
  const { blocks } = evidence;
  const { review } = hands;
  const writable = useMay('paper-import.write') !== null && opened.state !== 'accepted';
  const names = useMemo(() => namesIn(review.corrected, known), [review.corrected, known]);
  const points = useMemo(
    () => pointsOf({ reading, evidence, review, known, centre }),
    [reading, evidence, review, known, centre],
  );
  const open = cardsOf(points.filter((point) => isOpen(point, review)));
  const { told } = hands;
  const unknownParts = useMemo(() => openParts(blocks, told), [blocks, told]);
  const account = useMemo(() => accountOf(blocks, review.corrected), [blocks, review.corrected]);
  // The first part that was not understood is where a person begins, unless they have chosen another.
  const part = partsOf(blocks).find(({ key }) => key === partKey) ?? unknownParts[0] ?? null;
  const marks = useMemo(() => {
    const all = new Map<string, Mark>();
    for (const point of points)
      if (point.path)
        all.set(
          point.path,
          !isOpen(point, review) ? 'kept' : point.severity === 'error' ? 'error' : 'warning',
        );
    return all;
  }, [points, review]);
  // The first point is where a person begins.
  const present = path ?? (part ? null : (open[0]?.path ?? null));
  const marked = useMemo(
    () => (present ? sourceOf(present, review.corrected, evidence, document) : null),
    [present, review.corrected, evidence, document],
  );
  const source = (
    <PaperSource
      id={opened.id}
      name={opened.fileName}
      document={document}
      marked={marked}
      unknown={placesOf(unknownParts)}
      present={path || !part ? [] : placesOf([part])}
      onPlace={(place) => {
        const chosen = pathAt(evidence, place);
        const there = partAt(partsOf(blocks), place);
        flushSync(() => {
          if (there) setPartKey(there.key);
          setPath(chosen);
        });
        // What was read from there comes into sight beside the paper.
        right.current
          ?.querySelector(chosen ? '[data-mark="present"], [data-present]' : '[data-part][data-active]')
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
    />
  );
  // Wherever the keyboard is, but for what is being typed and for a question that is asked.
  useEffect(() => {
    if (!writable) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const elsewhere = target.matches('input, textarea, select') || target.closest('[role="dialog"]');
      if (!(event.ctrlKey || event.metaKey) || elsewhere || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key === 'z') hands.undo();
      else if (key === 'enter') acceptance.current?.click();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  /** What is to be done next has the keyboard: the first point, else the act that makes the plan. */
  const goOn = () =>
    (right.current?.querySelector<HTMLElement>('[data-point]') ?? acceptance.current)?.focus();
  return (
    <Page
      title={say(words.heading(opened.fileName))}
      subtitle={
        <>
          {account.percent !== null && `${say(words.understood(account.percent, unknownParts.length))} · `}
          {say(words.summary(review.corrected, open.length, unknownParts.length === 0))}
          {writable && (
            <>
              {' · '}
              {hands.rereading ? (
                <span role="status">{say(words.rereading)}</span>
              ) : (
                <Saved state={hands.state} />
              )}
            </>
          )}
        </>
      }
      actions={
        <>
          <Button
            component="a"
            variant="default"
            href={url(getOriginal, { params: { id: opened.id } })}
            download
          >
            {say(words.original)}
          </Button>
          {writable && <ThrowAway opened={opened} />}
        </>
      }
    >
      {opened.state === 'accepted' && <Outcome opened={opened} />}
      {opened.state === 'undone' && <Text className="lh-note">{say(words.undone)}</Text>}
      {opened.same.map((one) => (
        <Text key={one.id} className="lh-note">
          {say(words.same(one.fileName, momentText(one.addedAt)))}{' '}
          <Link to={`ke-hoach/tu-giay/${one.id}`}>{say(words.openSame)}</Link>
        </Text>
      ))}
      {account.missing.length > 0 && (
        <Text className="lh-note">
          {say(words.missing(account.missing.map((one) => say(words.missingWhat[one])).join(', ')))}
        </Text>
      )}
      <RecalledNote blocks={blocks} remembered={remembered} hands={hands} writable={writable} />
      <ProblemNote problem={hands.problem} />
      <div className="imp">
        {!narrow && <div className="imp-left">{source}</div>}
        <div className="imp-right" ref={right}>
          {writable && (
            <Group justify="space-between" align="flex-end">
              <Accept
                opened={opened}
                hands={hands}
                parts={unknownParts.length}
                points={open.length}
                button={acceptance}
              />
              <Button variant="default" onClick={hands.undo} disabled={!hands.canUndo}>
                {say(words.undo)}
              </Button>
            </Group>
          )}
          {narrow && (
            <Button variant="default" w="fit-content" onClick={() => setOnPaper(true)}>
              {say(words.showOnPaper)}
            </Button>
          )}
          <Unplaced hands={hands} writable={writable} />
          <Parts
            blocks={blocks}
            paper={document}
            hands={hands}
            active={part}
            writable={writable}
            onActive={(chosen) => {
              setPartKey(chosen.key);
              setPath(null);
            }}
            onDone={() => {
              setPartKey(null);
              goOn();
            }}
          />
          <PointsList
            points={points}
            hands={hands}
            known={known}
            active={active}
            writable={writable}
            done={unknownParts.length === 0}
            onDone={() => acceptance.current?.focus()}
            onActive={(card) => {
              setActive(card.key);
              setPath(card.path);
            }}
            onPath={setPath}
          />
          {review.corrected.activities.length > 0 && (
            <Section title={say(words.lines)}>
              <ReadRows hands={hands} marks={marks} present={present} writable={writable} onPath={setPath} />
            </Section>
          )}
          <NamesTable names={names} hands={hands} known={known} writable={writable} />
          <Facts hands={hands} centre={centre} present={present} writable={writable} onPath={setPath} />
        </div>
      </div>
      <SidePanel title={say(words.original2)} opened={onPaper && !!narrow} onClose={() => setOnPaper(false)}>
        {source}
      </SidePanel>
    </Page>
  );
}
