import { newId } from '#kit/id.ts';
import { endLease, takeLease } from './store.ts';

const NAME = 'langhoc-outbox';
const me = newId();

/** Longer than one request may take: a tab that died holds up the others no longer than this. */
export const LEASE_MS = 40_000;

/**
 * Runs work while no other tab of this device does the same; gives null when another one is at it. Browsers lend locks only to pages that
 * came over HTTPS; over plain HTTP, as within an office, a lease in the device's store does instead. `goOn` renews it.
 */
export async function oneAtATime<T>(work: (goOn: () => Promise<boolean>) => Promise<T>): Promise<T | null> {
  if (navigator.locks)
    return navigator.locks.request(NAME, { ifAvailable: true }, (lock) =>
      lock ? work(async () => true) : null,
    );
  const goOn = () => takeLease(NAME, me, LEASE_MS);
  if (!(await goOn())) return null;
  try {
    return await work(goOn);
  } finally {
    await endLease(NAME, me);
  }
}
