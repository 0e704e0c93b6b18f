import type { QueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { keyOf } from '#kit/call.ts';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { addMarks, closeSession, MOST_MARKS, putHeadcount, readSheet } from '../mark/schema.ts';
import { countGroups, type MarkItem, mergeMarks } from './sheet.ts';
import { words } from './words.ts';

export const MARK = 'mark';
export const HEADCOUNT = 'headcount';
export const CLOSE = 'session.close';

export interface HeadcountItem {
  readonly headcount: number | null;
}
export interface CloseItem {
  readonly reason: string | null;
}
type Sheet = z.output<typeof readSheet.answer>;
interface Of {
  readonly commune: string;
  readonly subject: string;
}
const sheetKey = ({ commune, subject }: Of) => keyOf(readSheet, commune, { params: { session: subject } });

/** Changes the sheet that a screen of this tab has read; a reading on its way would bring back what stood before. */
async function onSheet(
  client: QueryClient,
  of: Of,
  change: (sheet: Sheet) => Sheet,
): Promise<Sheet | undefined> {
  const queryKey = sheetKey(of);
  if (!client.getQueryData(queryKey)) {
    await client.invalidateQueries({ queryKey });
    return undefined;
  }
  await client.cancelQueries({ queryKey });
  return client.setQueryData<Sheet>(queryKey, (sheet) => sheet && change(sheet));
}

/** Other screens read it again when they are opened, not now. */
const stale = (client: QueryClient, { commune }: Of) =>
  client.invalidateQueries({ queryKey: [commune], refetchType: 'none' });

const marks = outboxKind<MarkItem, typeof addMarks>({
  name: MARK,
  contract: addMarks,
  most: MOST_MARKS,
  body: (acts) => ({
    source: acts[0]!.source,
    seenOn: acts[0]!.item.seenOn ?? null,
    walkIns: acts.flatMap(({ item: { walkIn } }) => {
      if (!walkIn) return [];
      const { shown: _, ...sent } = walkIn;
      return [sent];
    }),
    marks: acts.map(({ id, at, item: { enrolmentId, state, reason } }) => ({
      id,
      enrolmentId,
      state,
      reason,
      deviceAt: at,
    })),
  }),
  arrived: async (client, acts, answer) => {
    const of = acts[0]!;
    const items = acts.map((act) => act.item);
    const sheet = await onSheet(client, of, (before) => ({
      ...before,
      people: mergeMarks(before.people, items),
    }));
    await stale(client, of);
    if (!sheet) return;
    const counts = countGroups(sheet.people);
    // Somebody else calls the same session, or the server found a walk-in on the roster: then the list is read once more.
    if (
      counts.present !== answer.present ||
      counts.present + counts.away !== answer.called ||
      items.some((item) => item.walkIn)
    )
      void client.invalidateQueries({ queryKey: sheetKey(of) });
  },
});

const headcount = outboxKind<HeadcountItem, typeof putHeadcount>({
  name: HEADCOUNT,
  contract: putHeadcount,
  most: 1,
  body: ([act]) => ({ headcount: act!.item.headcount, source: act!.source }),
  arrived: async (client, [act], session) => {
    await onSheet(client, act!, (sheet) => ({ ...sheet, session }));
    await stale(client, act!);
  },
});

const close = outboxKind<CloseItem, typeof closeSession>({
  name: CLOSE,
  contract: closeSession,
  most: 1,
  body: ([act]) => ({ reason: act!.item.reason, revision: null }),
  arrived: async (client, [act], session) => {
    await onSheet(client, act!, (sheet) => ({ ...sheet, session }));
    void client.invalidateQueries({ queryKey: [act!.commune] });
  },
  mend: { label: words.whyOdd, with: (_item, typed) => ({ reason: typed }) },
});

/** What a device keeps of roll calls until the server has it. */
export const attendanceOutbox: readonly OutboxKind[] = Object.freeze([marks, headcount, close]);
