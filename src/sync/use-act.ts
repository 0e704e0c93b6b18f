import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { newId } from '#kit/id.ts';
import type { Words } from '#vocabulary/language.ts';
import type { KeptAct } from './act.ts';
import { useRecord, useSender, useUnsent } from './outbox.tsx';

/** One act of a kind, as a screen records it. */
export interface Doing<Item> {
  readonly subject: string;
  /** What a later act of the same subject replaces; left out: the subject as a whole. */
  readonly target?: string;
  readonly params: Readonly<Record<string, string>>;
  readonly item: Item;
  readonly told: KeptAct['told'];
}

/**
 * Gives what keeps acts of a kind on this device and has them sent, those of a subject that wait or were refused, and what could not be
 * kept. `keep` says whether it is on the device: only then it may be shown as done.
 */
export function useAct<Item>(kind: string, subject: string) {
  const record = useRecord();
  const sender = useSender();
  const acts = (useUnsent(subject) ?? []).filter((act) => act.kind === kind) as readonly KeptAct<Item>[];
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [lost, setLost] = useState<{ readonly told: Words; readonly problem: unknown } | null>(null);
  const keep = async ({ target, ...doing }: Doing<Item>): Promise<boolean> => {
    const at = new Date().toISOString();
    const source = phone ? 'phone' : 'office';
    try {
      await record([{ ...doing, id: newId(), kind, at, source, target: target ?? doing.subject }]);
      setLost(null);
      void sender.send();
      return true;
    } catch (problem) {
      setLost({ told: doing.told.what, problem });
      return false;
    }
  };
  return {
    keep,
    lost,
    waiting: acts.filter((act) => act.refused === null),
    refused: acts.filter((act) => act.refused !== null),
  };
}
