import { useSyncExternalStore } from 'react';
import { followNetwork } from '#kit/network.ts';
import { BUILD_META } from '#platform/http/handshake.ts';

/** A version of the app that is not the one on screen: kept on the device and ready, or only at the server. */
type Offered = 'ready' | 'at-server' | null;

const LOOK_EVERY_MS = 30 * 60_000;
const own = document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content ?? null;
let offered: Offered = null;
let waiting: ServiceWorker | null = null;
let asked = false;
const listeners = new Set<() => void>();

function offer(next: Offered): void {
  offered = next;
  for (const listener of listeners) listener();
}

/**
 * Keeps the app on the device, where the browser lets it, and looks for a new version: from time to time, and whenever an answer of the server
 * says that it belongs to another one, older or newer. Nothing changes under a person's hands: the new version is offered.
 */
export function keepApp(): void {
  // Over plain HTTP browsers keep no app.
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registered = import.meta.env.PROD && worker ? register(worker) : Promise.resolve(null);
  followNetwork(({ build }) => {
    if (!own || !build || build === own || offered) return;
    void registered.then((registration) => {
      if (registration) void registration.update().catch(() => {});
      else offer('at-server');
    });
  });
}

async function register(worker: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  // The first look is not made slower by what is fetched for later.
  if (document.readyState !== 'complete')
    await new Promise<void>((done) => window.addEventListener('load', () => done(), { once: true }));
  const had = worker.controller !== null;
  worker.addEventListener('controllerchange', () => {
    // Asked for here: the new version begins. Asked for in another tab: whoever works in this one is not interrupted.
    if (asked) window.location.reload();
    else if (had) offer('at-server');
  });
  try {
    const registration = await worker.register('/app/sw.js', { scope: '/app/', updateViaCache: 'none' });
    const see = () => {
      if (!registration.waiting || !registration.active) return;
      waiting = registration.waiting;
      offer('ready');
    };
    see();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', see),
    );
    setInterval(() => void registration.update().catch(() => {}), LOOK_EVERY_MS);
    return registration;
  } catch {
    return null;
  }
}

/** Done once the app itself is kept on this device; never where the browser keeps none. */
export async function appKept(): Promise<void> {
  if (!('serviceWorker' in navigator)) return new Promise(() => {});
  await navigator.serviceWorker.ready;
}

/** Begins the version that is offered. What waits to be sent stays on the device and is sent by it. */
export function takeVersion(): void {
  asked = true;
  if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
  else window.location.reload();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useOffered = (): Offered => useSyncExternalStore(listen, () => offered);
