import { createTransport } from 'nodemailer';

/** A letter to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way out by e-mail. Where none is set up there is no such thing, and no screen promises any. */
export interface Mail {
  /** Hands a letter to the server. Throws when it does not take it. */
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}

/** What an SMTP address says: where, as whom, and from whom letters come. */
interface SmtpAddress {
  readonly url: string;
  readonly from: string;
}

/**
 * Reads `smtps://user:password@host:465?from=ttht%40xa.gov.vn`; without `from` letters come from the user, where that is an address. Throws
 * a RangeError that says what is wrong, without the password.
 */
export function smtpAddress(given: string): SmtpAddress {
  const url = URL.canParse(given) ? new URL(given) : null;
  const wrong = (what: string) => new RangeError(`LANGHOC_SMTP_URL: ${what}`);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw wrong('cần một địa chỉ như smtps://ten:mat-khau@mail.xa.gov.vn:465?from=ttht@xa.gov.vn');
  const from = url.searchParams.get('from') ?? decodeURIComponent(url.username);
  if (!/^[^@\s]+@[^@\s]+$/.test(from)) throw wrong('thêm địa chỉ người gửi: …?from=ttht@xa.gov.vn');
  url.searchParams.delete('from');
  return { url: url.href, from };
}

const SECONDS = 1000;

/** Opens the way out through an SMTP server; nothing is sent before the first letter. */
export function openMail(given: string): Mail {
  const { url, from } = smtpAddress(given);
  // A server that is away must not hold up the transaction of the job for long: the queue tries again.
  const waits = {
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
  };
  const transport = createTransport({ url, ...waits, disableFileAccess: true, disableUrlAccess: true });
  return Object.freeze({
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from: { name: 'Làng Học', address: from }, to, subject, text });
    },
    close: () => transport.close(),
  } satisfies Mail);
}
