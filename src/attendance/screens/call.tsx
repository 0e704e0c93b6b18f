import {
  Alert,
  Button,
  Checkbox,
  FileButton,
  Group,
  NumberInput,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useRead, useUpload } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { addAttachment } from '../folder/schema.ts';
import { readSheet } from '../mark/schema.ts';
import './attendance.css';
import { CallRow, type SetMark } from './call-row.tsx';
import { ClosePanel } from './close.tsx';
import { type CallGroup, countGroups, mergeUnsent, sift } from './sheet.ts';
import type { WalkInToSend } from './unsent.ts';
import { useUnsent } from './use-unsent.ts';
import { WalkInPanel } from './walk-in.tsx';
import { words } from './words.ts';

/** Điểm danh: who is here? A list for a phone in a village house without network. */
export default function CallScreen() {
  const { session = '' } = useParams();
  const sheet = useRead(readSheet, { params: { session } });
  return <Loaded result={sheet}>{(data) => <Call sheet={data} />}</Loaded>;
}

type Sheet = z.output<typeof readSheet.answer>;

function Call({ sheet: { session, activity, people: known } }: { sheet: Sheet }) {
  const say = useSay();
  const language = useLanguage();
  const mayMark = useMay('mark.write') !== null;
  const phone = useMediaQuery('(max-width: 48em)');
  const [paper, setPaper] = useState(false);
  const { unsent, waiting, add, send, problem, offline } = useUnsent(
    session.id,
    paper ? 'paper' : phone ? 'phone' : 'office',
  );
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState<CallGroup | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [panel, setPanel] = useState<'walk-in' | 'close' | null>(null);
  const [undoable, setUndoable] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState(false);

  const people = useMemo(() => mergeUnsent(known, unsent), [known, unsent]);
  const counts = countGroups(people);
  const shown = sift(people, typed, group);
  const headcount = unsent.headcount === undefined ? session.headcount : unsent.headcount;

  const mark = useCallback<SetMark>(
    (id, state, reason = null) => {
      setAsking(null);
      add({ marks: [{ id: newId(), enrolmentId: id, state, reason, deviceAt: new Date().toISOString() }] });
    },
    [add],
  );
  const markAll = (ids: readonly string[], state: 'present' | 'absent' | 'cleared') => {
    const deviceAt = new Date().toISOString();
    add({ marks: ids.map((id) => ({ id: newId(), enrolmentId: id, state, reason: null, deviceAt })) });
  };
  const uncalled = people.filter((one) => one.state === null).map((one) => one.id);
  const came = (one: WalkInToSend) => {
    add({
      walkIns: [one],
      marks: [
        {
          id: newId(),
          enrolmentId: one.enrolmentId,
          state: 'present',
          reason: null,
          deviceAt: new Date().toISOString(),
        },
      ],
    });
    setPanel(null);
  };

  const day = session.date as CivilDate;
  const when = `${session.from} ${weekdayName(day, language)} ${formatDate(day)}`;
  return (
    <Page
      title={activity.title}
      subtitle={[activity.villageName, session.venueName, when].filter(Boolean).join(' · ')}
    >
      <ProblemNote problem={problem} />
      {activity.reported && <Alert color="yellow">{say(words.reportedNote)}</Alert>}
      {(ended || session.state === 'held') && (
        <Alert color="teal">
          {say(ended ? words.closed : words.heldNote)}{' '}
          <Link to={`lop/${activity.id}`}>{say(words.toClass)}</Link>
        </Alert>
      )}
      <div className="lh-call-head">
        {waiting > 0 ? (
          <div className="lh-unsent" role="status">
            <strong>{say(words.unsent(waiting))}</strong>
            <span>{say(offline || !navigator.onLine ? words.sendsItself : words.sending)}</span>
          </div>
        ) : (
          <Text size="sm" c="dimmed" role="status">
            {say(words.allSent)}
          </Text>
        )}
        <fieldset className="lh-call-counts" aria-label={say(words.callTitle)}>
          {(['present', 'away', 'uncalled'] as const).map((key) => (
            <button
              key={key}
              type="button"
              aria-pressed={group === key}
              onClick={() => setGroup(group === key ? null : key)}
            >
              <span>{say(words[key])}</span>
              <strong>{counts[key]}</strong>
            </button>
          ))}
        </fieldset>
      </div>
      <div className="lh-call-page">
        <TextInput
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {mayMark && uncalled.length > 0 && group !== 'present' && group !== 'away' && (
          <Button
            variant="default"
            onClick={() => {
              markAll(uncalled, 'present');
              setUndoable(uncalled);
            }}
          >
            {say(words.everybodyHere(uncalled.length))}
          </Button>
        )}
        {undoable.length > 0 && (
          <Group justify="space-between" className="lh-note" role="status">
            <Text>{say(words.wasAll(undoable.length))}</Text>
            <Button
              variant="subtle"
              onClick={() => {
                markAll(undoable, 'cleared');
                setUndoable([]);
              }}
            >
              {say(words.undo)}
            </Button>
          </Group>
        )}
        {people.length === 0 ? (
          <Empty title={say(words.noRoster)} what={say(words.noRosterWhat)} />
        ) : (
          <ul className="lh-calls">
            {shown.map((person) => (
              <CallRow
                key={person.id}
                person={person}
                open={asking === person.id}
                onOpen={setAsking}
                onMark={mark}
              />
            ))}
          </ul>
        )}
        {people.length > 0 && shown.length === 0 && <Text c="dimmed">{say(words.nobodyFits)}</Text>}
        {mayMark && (
          <OtherWays
            activityId={activity.id}
            sessionId={session.id}
            headcount={headcount}
            paper={paper}
            onPaper={setPaper}
            onHeadcount={(value) => add({ headcount: value })}
          />
        )}
      </div>
      {mayMark && (
        <div className="lh-call-foot">
          <Button variant="default" onClick={() => setPanel('walk-in')}>
            {say(words.outsider)}
          </Button>
          {session.state !== 'held' && <Button onClick={() => setPanel('close')}>{say(words.close)}</Button>}
        </div>
      )}
      <WalkInPanel
        activityId={activity.id}
        opened={panel === 'walk-in'}
        onClose={() => setPanel(null)}
        onCame={came}
      />
      <ClosePanel
        session={session}
        counts={counts}
        headcount={headcount}
        opened={panel === 'close'}
        onClose={() => setPanel(null)}
        onSend={send}
        onSetAbsent={() => markAll(uncalled, 'absent')}
        onDone={() => {
          setPanel(null);
          setEnded(true);
        }}
      />
    </Page>
  );
}

/** Heads counted without names, and marks typed from a paper list with its photo. */
function OtherWays({
  activityId,
  sessionId,
  headcount,
  paper,
  onPaper,
  onHeadcount,
}: {
  activityId: string;
  sessionId: string;
  headcount: number | null;
  paper: boolean;
  onPaper: (paper: boolean) => void;
  onHeadcount: (value: number | null) => void;
}) {
  const say = useSay();
  const upload = useUpload(addAttachment);
  const [heads, setHeads] = useState<number | string>(headcount ?? '');
  return (
    <details className="lh-card lh-call-more-ways">
      <summary>
        {say(words.more)}
        {headcount !== null && ` · ${say(words.counted(headcount))}`}
      </summary>
      <Stack gap="sm" p="sm">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onHeadcount(typeof heads === 'number' ? heads : null);
          }}
        >
          <Text fw={600}>{say(words.headcount)}</Text>
          <Text size="sm" c="dimmed">
            {say(words.headcountWhat)}
          </Text>
          <Group align="flex-end" mt={6}>
            <NumberInput
              label={say(words.heads)}
              value={heads}
              onChange={setHeads}
              min={0}
              max={100_000}
              hideControls
              w={170}
            />
            <Button type="submit" variant="default">
              {say(words.save)}
            </Button>
          </Group>
        </form>
        <Checkbox
          label={say(words.fromPaper)}
          checked={paper}
          onChange={(event) => onPaper(event.currentTarget.checked)}
        />
        <FileButton
          accept="image/*,application/pdf"
          onChange={async (file) => {
            if (!file) return;
            const photo = await shrunk(file);
            upload.mutate({
              params: { activity: activityId, id: newId() },
              query: { kind: 'attendance', session: sessionId },
              file: photo,
            });
          }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {say(words.addPhoto)}
            </Button>
          )}
        </FileButton>
        {upload.isSuccess && <Text role="status">{say(words.photoAdded)}</Text>}
        <ProblemNote problem={upload.error} />
      </Stack>
    </details>
  );
}
