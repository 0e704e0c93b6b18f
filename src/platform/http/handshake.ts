/**
 * How an app on a device and the server find out whether they understand each other: every request of the app says which protocol it speaks, every
 * answer which build of the app belongs to the server.
 */

/** How they speak with each other. It grows when an older side would misunderstand. */
export const PROTOCOL = 1;
/** The oldest app that this server still understands. */
export const OLDEST_PROTOCOL = 1;
/** The header in which a device says which protocol it speaks; left out: this one. */
export const PROTOCOL_HEADER = 'x-langhoc-protocol';

/** The header by which an answer says which build of the app belongs to the server, and the name under which the app's page knows its own. */
export const BUILD_HEADER = 'x-langhoc-build';
export const BUILD_META = 'langhoc-build';

/** Gives what is wrong between the two sides, or null. Takes what the header says. */
export function protocolProblem(said: unknown): 'app-too-old' | 'server-too-old' | null {
  const version = said === undefined ? PROTOCOL : Number(said);
  if (version > PROTOCOL) return 'server-too-old';
  return version >= OLDEST_PROTOCOL ? null : 'app-too-old';
}
