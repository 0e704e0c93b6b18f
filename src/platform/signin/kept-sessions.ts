/** What the cookie of a session is called here, and how it is set. */
export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
  readonly maxAge: number;
}

/** The raw values of a request's cookies by name. */
function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    return at < 1 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
  });
  return new Map(pairs);
}

const written = ({ secure, maxAge }: SessionCookie, name: string, value: string): string =>
  [
    `${name}=${value}`,
    `Max-Age=${value === '' ? 0 : maxAge}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** The cookie in which a browser keeps the session of an account while somebody else's is at turn. */
const keptName = ({ name }: SessionCookie, account: string): string => `${name}.${account}`;

/**
 * Several people share one phone: one session is at turn, those of the others are kept beside it in the same browser. Gives the cookies that
 * keep the session at turn, which is an account's.
 */
export function keeping(cookie: SessionCookie, header: string | undefined, account: string): string[] {
  const value = cookiesOf(header).get(cookie.name);
  return value ? [written(cookie, keptName(cookie, account), value)] : [];
}

/** Gives a request's cookies as they would be with an account's kept session at turn, and that session's cookie; null where none is kept. */
export function keptOf(
  cookie: SessionCookie,
  header: string | undefined,
  account: string,
): { readonly header: string; readonly value: string } | null {
  const value = cookiesOf(header).get(keptName(cookie, account));
  return value ? { header: `${cookie.name}=${value}`, value } : null;
}

/** Gives the cookies that put a kept session at turn. */
export const atTurn = (cookie: SessionCookie, account: string, value: string): string[] => [
  written(cookie, cookie.name, value),
  ...forgetting(cookie, account),
];

/** Gives the cookie that forgets the kept session of an account. */
export const forgetting = (cookie: SessionCookie, account: string): string[] => [
  written(cookie, keptName(cookie, account), ''),
];
