import { useSyncExternalStore } from 'react';

/** What Chrome gives a page that may be put on the home screen. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>;
}

const DISMISSED = 'langhoc.no-install';
let prompt: InstallPrompt | null = null;
let version = 0;
const listeners = new Set<() => void>();
const changed = () => {
  version += 1;
  for (const listener of listeners) listener();
};

/** Keeps what the browser offers until the person wants it; by itself it would ask at any moment. */
export function followInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt = event as InstallPrompt;
    changed();
  });
  window.addEventListener('appinstalled', dismissInstall);
}

/** Said once: whoever does not want it is not asked again. */
export function dismissInstall(): void {
  localStorage.setItem(DISMISSED, '1');
  changed();
}

/** Lets the browser ask. It can be asked once only. */
export async function install(): Promise<void> {
  await prompt?.prompt();
  prompt = null;
  dismissInstall();
}

const isApple = () => /iPhone|iPad/.test(navigator.userAgent);

/** How the app comes to the home screen here; null where it is there already, or the person does not want it. */
export type Way = 'prompt' | 'apple' | 'menu' | null;
function way(): Way {
  if (matchMedia('(display-mode: standalone)').matches || localStorage.getItem(DISMISSED)) return null;
  if (prompt) return 'prompt';
  return isApple() ? 'apple' : 'menu';
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export function useInstallWay(): Way {
  useSyncExternalStore(listen, () => version);
  return way();
}
