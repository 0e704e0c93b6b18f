import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { type Mail, openMail } from '../platform/mail/mail.ts';

/** A letter as a mail server took it in: to whom, and all of its text, headers too. */
export interface TakenLetter {
  readonly to: readonly string[];
  readonly text: string;
}

/** A real SMTP server, with the way to it; `refuse` lets it turn letters away. Both are gone when the test ends. */
export async function smtpServer(): Promise<{
  readonly mail: Mail;
  readonly taken: readonly TakenLetter[];
  readonly refuse: (refused: boolean) => void;
}> {
  const taken: TakenLetter[] = [];
  let refused = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refused ? new Error('not now') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString();
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.server.address() as AddressInfo;
  const mail = openMail(`smtp://127.0.0.1:${port}?from=ttht%40suoi-lanh.example`);
  onTestFinished(async () => {
    mail.close();
    await new Promise<void>((closed) => {
      server.close(closed);
    });
  });
  return {
    mail,
    taken,
    refuse: (now) => {
      refused = now;
    },
  };
}
