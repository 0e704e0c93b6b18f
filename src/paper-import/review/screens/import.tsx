import { Button, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
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
import { namesIn } from '../names.ts';
import { isOpen, pointsOf } from '../points.ts';
import { getOriginal, getPaperImport, type OpenedImport, readAgain } from '../schema.ts';
import { Accept, Outcome, ThrowAway } from './accept.tsx';
import { Facts } from './facts.tsx';
import { NamesTable } from './names-table.tsx';
import { pathAt, sourceOf } from './places.ts';
import { PointsList } from './points-list.tsx';
import { ReadRows } from './rows.tsx';
import { PaperSource } from './source.tsx';
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
      {(opened) => (isRead(opened) ? <Looked key={opened.id} opened={opened} /> : <Unread opened={opened} />)}
    </Loaded>
  );
}

const isBeingRead = (opened: OpenedImport): boolean => opened.progress !== null;

type ReadImport = OpenedImport & {
  readonly [Key in 'reading' | 'evidence' | 'document' | 'review']: NonNullable<OpenedImport[Key]>;
};
const isRead = (opened: OpenedImport): opened is ReadImport => opened.reading !== null;

function Unread({ opened }: { opened: OpenedImport }) {
  const say = useSay();
  const again = useWrite(readAgain);
  const may = useMay('paper-import.write') !== null;
  const { progress } = opened;
  return (
    <Page title={say(words.heading(opened.fileName))} actions={may && <ThrowAway opened={opened} />}>
      <Section>
        <Stack align="flex-start" role="status">
          {progress ? (
            <>
              <Group gap="sm">
                <Loader size="sm" />
                <Text fw={600}>
                  {say(
                    progress.state === 'waiting' ? words.waiting : words.running(progress.done, progress.of),
                  )}
                </Text>
              </Group>
              {progress.of > 0 && (
                <Progress
                  w="100%"
                  value={(progress.done / progress.of) * 100}
                  aria-label={say(words.running(progress.done, progress.of))}
                />
              )}
              <Text c="dimmed">{say(words.runningHint)}</Text>
            </>
          ) : (
            <>
              <Text fw={600}>{say(opened.refusal ?? words.cutOff)}</Text>
              <Group gap="xs">
                {may && (
                  <Button
                    loading={again.isPending}
                    onClick={() => again.mutate({ params: { id: opened.id } })}
                  >
                    {say(words.again)}
                  </Button>
                )}
                <Link to="ke-hoach/tu-giay" className="plan-open">
                  {say(words.choose)}
                </Link>
              </Group>
            </>
          )}
          <ProblemNote problem={again.error} />
        </Stack>
      </Section>
    </Page>
  );
}

function Looked({ opened }: { opened: ReadImport }) {
  const say = useSay();
  const url = useFileUrl();
  const narrow = useMediaQuery('(max-width: 70em)');
  const hands = useReview(opened);
  const [path, setPath] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  const right = useRef<HTMLDivElement>(null);
  const { reading, evidence, document, known, centre } = opened;
  const { review } = hands;
  const writable = useMay('paper-import.write') !== null && opened.state !== 'accepted';
  const names = useMemo(() => namesIn(review.corrected, known), [review.corrected, known]);
  const points = useMemo(
    () => pointsOf({ reading, evidence, review, known, centre }),
    [reading, evidence, review, known, centre],
  );
  const open = points.filter((point) => isOpen(point, review));
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
  const present = path ?? open[0]?.path ?? null;
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
      onPlace={(place) => {
        const chosen = pathAt(evidence, place);
        if (!chosen) return;
        flushSync(() => setPath(chosen));
        // What was read from there comes into sight beside the paper.
        right.current
          ?.querySelector('[data-mark="present"], [data-present]')
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).matches('input, textarea, select');
    if (
      !(event.ctrlKey || event.metaKey) ||
      event.key.toLowerCase() !== 'z' ||
      typing ||
      event.defaultPrevented
    )
      return;
    event.preventDefault();
    hands.undo();
  };
  return (
    <Page
      title={say(words.heading(opened.fileName))}
      subtitle={
        <>
          {say(words.summary(reading, open.length))}
          {writable && (
            <>
              {' · '}
              <Saved state={hands.state} />
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
      <ProblemNote problem={hands.problem} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only takes Ctrl Z, wherever the keyboard is */}
      <div className="imp" onKeyDown={writable ? onKeyDown : undefined}>
        {!narrow && <div className="imp-left">{source}</div>}
        <div className="imp-right" ref={right}>
          {writable && (
            <Group justify="space-between" align="flex-end">
              <Accept opened={opened} hands={hands} open={open.length} />
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
          <PointsList
            points={points}
            hands={hands}
            known={known}
            active={active}
            writable={writable}
            onActive={(point) => {
              setActive(point.key);
              setPath(point.path);
            }}
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
