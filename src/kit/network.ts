import { useSyncExternalStore } from 'react';

/** What the last request told of the way to the server. */
export interface NetworkState {
  /** False once a request came back without an answer, or the device itself says that it has no network. */
  readonly reached: boolean;
  /** The build of the app that the server has; null until it said so. */
  readonly build: string | null;
}

let state: NetworkState = Object.freeze({ reached: true, build: null });
const listeners = new Set<() => void>();

function become(next: NetworkState): void {
  if (next.reached === state.reached && next.build === state.build) return;
  state = Object.freeze(next);
  for (const listener of listeners) listener();
}

/** Notes that the server answered, and which build of the app it said it has. */
export const answered = (build: string | null): void =>
  become({ reached: true, build: build ?? state.build });

/** Notes that a request came back without an answer. */
export const notAnswered = (): void => become({ ...state, reached: false });

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Calls a listener whenever the state changes; begins to follow what the device says of its network. Gives the function that stops. */
export function followNetwork(listener: (state: NetworkState) => void): () => void {
  const told = () => listener(state);
  const gone = () => notAnswered();
  if (!navigator.onLine) gone();
  window.addEventListener('offline', gone);
  const stop = listen(told);
  return () => {
    window.removeEventListener('offline', gone);
    stop();
  };
}

export const networkState = (): NetworkState => state;
export const useNetworkState = (): NetworkState => useSyncExternalStore(listen, networkState);
