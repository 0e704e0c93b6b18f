import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { newId } from '#kit/id.ts';
import type { KeptAct, Source } from '#sync/act.ts';
import { type Tap, useRecord, useUnsent } from '#sync/outbox.tsx';
import { discard } from '#sync/store.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Called } from '../mark/schema.ts';
import { CLOSE, type CloseItem, HEADCOUNT, type HeadcountItem, MARK } from './outbox.ts';
import { countGroups, type Listed, type MarkItem, mergeMarks, type WalkInTap } from './sheet.ts';
import { type Recorded, takeBack } from './take-back.ts';
import { stateWords, words } from './words.ts';

/** What was recorded last, and how it is called. */
interface Last extends Recorded {
  readonly told: Words;
}

const ofKind = <Item>(acts: readonly KeptAct[], kind: string) =>
  acts.filter((act) => act.kind === kind) as readonly KeptAct<Item>[];

/**
 * The roll call of a session on this device: the list with what waits, and the acts. Every act is on the device before it shows as done;
 * `lost` says which one could not be kept, and why. Takes the session with the words by which its acts are found, and the server's list.
 */
export function useRoll(
  { id: session, date }: { readonly id: string; readonly date: string },
  about: Words,
  known: readonly Listed[],
) {
  const record = useRecord();
  const acts = useUnsent(session);
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [paper, setPaper] = useState(false);
  const source: Source = paper ? 'paper' : phone ? 'phone' : 'office';
  const [last, setLast] = useState<Last | null>(null);
  const [lastAll, setLastAll] = useState<Last | null>(null);
  const [lost, setLost] = useState<{ readonly told: Words; readonly problem: unknown } | null>(null);
  const lastTaps = useRef(new Map<string, string>());

  const people = useMemo(() => {
    const taps = ofKind<MarkItem>(acts ?? [], MARK).filter((act) => act.refused === null);
    return mergeMarks(
      known,
      taps.map((act) => act.item),
    );
  }, [known, acts]);
  const now = useRef(people);
  now.current = people;

  const keep = useCallback(
    async (taps: readonly Omit<Tap, 'source' | 'subject' | 'params'>[], told: Words): Promise<boolean> => {
      try {
        await record(taps.map((tap) => ({ ...tap, source, subject: session, params: { session } })));
        setLost(null);
        return true;
      } catch (problem) {
        setLost({ told, problem });
        return false;
      }
    },
    [record, source, session],
  );

  const mark = useCallback(
    async (items: readonly MarkItem[], told: Words): Promise<Last | null> => {
      const at = new Date().toISOString();
      const byId = new Map(now.current.map((one) => [one.id, one]));
      const taps = items.map((item) => {
        const name = item.walkIn?.shown.name ?? byId.get(item.enrolmentId)?.name ?? '';
        const what = stateWords(name, item.state, item.reason);
        return {
          id: newId(),
          at,
          kind: MARK,
          target: item.enrolmentId,
          item: { ...item, seenOn: date },
          told: { subject: about, what },
        };
      });
      const only = taps.length === 1 ? taps[0]!.told.what : told;
      if (!(await keep(taps, only))) return null;
      for (const tap of taps) lastTaps.current.set(tap.target, tap.id);
      const recorded: Last = {
        told: only,
        marks: taps.map(({ id, item }) => {
          const before = byId.get(item.enrolmentId);
          return {
            id,
            enrolmentId: item.enrolmentId,
            state: item.state,
            before: { state: before?.state ?? null, reason: before?.reason ?? null },
          };
        }),
      };
      setLast(recorded);
      return recorded;
    },
    [keep, about, date],
  );

  const markOne = useCallback(
    (enrolmentId: string, state: MarkItem['state'], reason: string | null = null) =>
      void mark([{ enrolmentId, state, reason, walkIn: null }], words.undo),
    [mark],
  );
  const markAll = async (all: readonly Called[], state: 'present' | 'absent') => {
    const items = all.map((one) => ({ enrolmentId: one.id, state, reason: null, walkIn: null }));
    const recorded = await mark(items, words.wasAll(all.length, state));
    if (recorded) setLastAll(recorded);
  };
  const markByAbsent = async (absent: ReadonlySet<string>): Promise<boolean> => {
    const items = people
      .filter((one) => absent.has(one.id) || one.state === null)
      .map((one) => ({
        enrolmentId: one.id,
        state: absent.has(one.id) ? ('absent' as const) : ('present' as const),
        reason: null,
        walkIn: null,
      }));
    const recorded = await mark(items, words.wasByAbsent(items.length - absent.size, absent.size));
    if (recorded) setLastAll(recorded);
    return recorded !== null;
  };
  const came = (walkIn: WalkInTap) =>
    void mark([{ enrolmentId: walkIn.enrolmentId, state: 'present', reason: null, walkIn }], words.undo);
  const undo = async (recorded: Last) => {
    const back = takeBack(recorded, now.current, lastTaps.current);
    if (back.length > 0 && !(await mark(back, words.undone(back.length)))) return;
    setLast(null);
    if (recorded === lastAll) setLastAll(null);
  };
  const one = (kind: string, item: unknown, what: Words) =>
    keep(
      [
        {
          id: newId(),
          at: new Date().toISOString(),
          kind,
          target: session,
          item,
          told: { subject: about, what },
        },
      ],
      what,
    );
  const countHeads = (headcount: number | null) =>
    one(HEADCOUNT, { headcount } satisfies HeadcountItem, words.counted(headcount ?? 0));
  const end = (reason: string | null) => one(CLOSE, { reason } satisfies CloseItem, words.closeTitle);

  const headcounts = ofKind<HeadcountItem>(acts ?? [], HEADCOUNT).filter((act) => act.refused === null);
  const ending = ofKind<CloseItem>(acts ?? [], CLOSE).at(-1) ?? null;
  return {
    ready: acts !== undefined,
    people,
    counts: countGroups(people),
    /** How many acts of this session the server does not have yet. */
    waiting: acts?.length ?? 0,
    refused: (acts ?? []).filter((act) => act.refused !== null),
    /** The heads counted here and not sent yet; undefined when nobody counted since. */
    counted: headcounts.at(-1)?.item.headcount,
    /** That the session has ended, as long as the server does not have it. */
    ending,
    /** Goes on with the call: an end that is still on the device is withdrawn. */
    goOn: () => (ending ? discard([ending]) : Promise.resolve()),
    paper,
    setPaper,
    markOne,
    markAll: (all: readonly Called[], state: 'present' | 'absent') => void markAll(all, state),
    /** As a paper list says it: these are absent, all others who were not called are here; one act that is taken back as one. */
    markByAbsent,
    came,
    countHeads,
    end,
    last,
    /** The last act that was of many at once: it can be taken back after others have been corrected by hand. */
    lastAll,
    undo: (recorded: Last) => void undo(recorded),
    lost,
  };
}
export type Roll = ReturnType<typeof useRoll>;
