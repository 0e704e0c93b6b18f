import { keep } from '#sync/store.ts';
import { HEADCOUNT, MARK } from './outbox.ts';
import type { MarkItem, WalkInTap } from './sheet.ts';

const PREFIX = 'langhoc.unsent.';

/** What version 0.1 kept of a session under `langhoc.unsent.COMMUNE.SESSION`. */
interface Old {
  readonly marks: readonly {
    readonly id: string;
    readonly enrolmentId: string;
    readonly state: MarkItem['state'];
    readonly reason?: string | null;
    readonly deviceAt?: string | null;
  }[];
  readonly walkIns: readonly WalkInTap[];
  readonly headcount?: number | null;
}

/**
 * Carries over the marks that version 0.1 kept in the browser. It wrote down neither whose they were nor where they were taken: they go to
 * the account that opens the app first, which is the one that would have sent them, as taken on a phone.
 */
export async function carryOverMarks(account: string): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of keys) {
    const [commune = '', session = ''] = key.slice(PREFIX.length).split('.');
    const old = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Old>;
    const common = { account, commune, source: 'phone', subject: session, params: { session } } as const;
    const subject = { vi: 'Điểm danh', en: 'Roll call' };
    const walkIns = new Map(old.walkIns?.map((one) => [one.enrolmentId, one]));
    const marks = (old.marks ?? []).map(({ id, enrolmentId, state, reason, deviceAt }) => {
      const walkIn = walkIns.get(enrolmentId) ?? null;
      const name = walkIn?.shown.name ?? 'Một người trong danh sách';
      const told = { subject, what: { vi: name, en: walkIn?.shown.name ?? 'Somebody on the roster' } };
      const item: MarkItem = { enrolmentId, state, reason: reason ?? null, walkIn };
      return {
        ...common,
        id,
        at: deviceAt ?? new Date().toISOString(),
        kind: MARK,
        target: enrolmentId,
        item,
        told,
      };
    });
    const heads =
      old.headcount === undefined
        ? []
        : [
            {
              ...common,
              // Derived from the session, so that a second try keeps it once.
              id: `${session}-headcount`,
              at: new Date().toISOString(),
              kind: HEADCOUNT,
              target: session,
              item: { headcount: old.headcount },
              told: {
                subject,
                what: { vi: `Đếm: ${old.headcount ?? 0} người`, en: `Counted: ${old.headcount ?? 0}` },
              },
            },
          ];
    await keep([...marks, ...heads]);
    localStorage.removeItem(key);
  }
}
