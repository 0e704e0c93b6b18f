import type { z } from 'zod';
import { listActivities, readActivity } from '#activity/class/schema.ts';
import { listCalendar } from '#activity/session/schema.ts';
import { keyOf } from '#kit/call.ts';
import type { ShownKind } from '#sync/poll.ts';
import { readSheet } from '../mark/schema.ts';
import { readRoster } from '../roster/schema.ts';

type Sheet = z.output<typeof readSheet.answer>;
type State = Sheet['people'][number]['state'];

/** What the screens of a class and of its roll call show of it. */
export const attendanceShown: readonly ShownKind[] = Object.freeze([
  {
    kind: 'marks',
    contracts: [readSheet],
    show: (client, commune, item) => {
      const queryKey = keyOf(readSheet, commune, { params: { session: item.id } });
      const sheet = client.getQueryData<Sheet>(queryKey);
      if (!sheet) return true;
      if (item.gone) return false;
      const { marks } = item.record as {
        marks: readonly { enrolmentId: string; state: State; reason: string | null }[];
      };
      const standing = new Map(marks.map((mark) => [mark.enrolmentId, mark]));
      const known = new Set(sheet.people.map(({ id }) => id));
      // Somebody came who is not on this list yet: it is read again.
      if (marks.some(({ enrolmentId }) => !known.has(enrolmentId))) return false;
      const people = sheet.people.map((one) => {
        const { state, reason } = standing.get(one.id) ?? { state: null, reason: null };
        return one.state === state && one.reason === reason ? one : { ...one, state, reason };
      });
      if (people.some((one, at) => one !== sheet.people[at]))
        client.setQueryData<Sheet>(queryKey, { ...sheet, people });
      return true;
    },
  },
  { kind: 'roster', contracts: [readSheet, readRoster] },
  { kind: 'class', contracts: [readSheet, readActivity, listActivities, listCalendar] },
] satisfies readonly ShownKind[]);
