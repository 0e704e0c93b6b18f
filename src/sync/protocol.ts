/** How a device and the server speak with each other about acts and changes. It grows when an older side would misunderstand. */
export const PROTOCOL = 1;
/** The oldest app that this server still understands. */
export const OLDEST_PROTOCOL = 1;
/** The header in which a device says which protocol it speaks; left out: this one. */
export const PROTOCOL_HEADER = 'x-langhoc-protocol';

/** Gives what is wrong between the two sides, or null. Takes what the header says. */
export function protocolProblem(said: unknown): 'app-too-old' | 'server-too-old' | null {
  const version = said === undefined ? PROTOCOL : Number(said);
  if (version > PROTOCOL) return 'server-too-old';
  return version >= OLDEST_PROTOCOL ? null : 'app-too-old';
}
