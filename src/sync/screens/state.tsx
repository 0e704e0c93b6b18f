import { useNetwork } from '@mantine/hooks';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { useSenderState } from '../outbox.tsx';
import type { SenderState } from '../sender.ts';
import { words } from './words.ts';

/** Gives what to say of the sending while something waits. */
function told({ sending, stopped }: SenderState, online: boolean): Words {
  if (!online || stopped?.code === 'offline') return words.whenOnline;
  if (stopped?.code === 'not-signed-in') return words.signedOut;
  if (stopped?.code === 'other-account') return words.otherAccount;
  if (sending) return words.sending;
  return stopped ? words.trouble : words.soon;
}

/** Says where the sending stands, in words that say what to do. */
export function SendingState() {
  const say = useSay();
  const { online } = useNetwork();
  return <span>{say(told(useSenderState(), online))}</span>;
}
