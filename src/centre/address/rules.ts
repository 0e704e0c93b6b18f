/** What an address is good for: phones reach it at all; browsers keep an app from it. */
export interface AddressVerdict {
  readonly reachable: boolean;
  readonly secure: boolean;
}

/** Gives what an address is good for. Only the machine itself reaches its own name. */
export function judgeAddress(url: string): AddressVerdict {
  const { hostname, protocol } = new URL(url);
  return {
    reachable: !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname),
    secure: protocol === 'https:',
  };
}
