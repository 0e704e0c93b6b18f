import { Button, Text } from '@mantine/core';
import { useNetworkState } from '#kit/network.ts';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { civilDateIn, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { offerWords } from './offer-words.ts';
import { useFilled, useKeeping, useShownSince } from './use-held.ts';

const words = {
  goOn: {
    vi: 'Không có mạng. Cứ làm tiếp: việc ghi trên máy tự gửi khi có mạng.',
    en: 'No network. Just go on: what is recorded here is sent by itself later.',
  },
  nothing: {
    vi: 'Máy này chưa giữ dữ liệu nào; những phần chưa mở cần mạng.',
    en: 'This device keeps no data; what has not been opened needs the network.',
  },
  keeps: (people: number, classes: number): Words => ({
    vi: `Máy này giữ ${people} người, ${classes} lớp, mở được khi không có mạng.`,
    en: `This device keeps ${people} people, ${classes} classes; they open without network.`,
  }),
  since: (when: string): Words => ({ vi: `Dữ liệu lúc ${when}`, en: `Data of ${when}` }),
};

/** The hour of a moment, with its day when that is not today. */
const whenText = (at: number, now: number): string => {
  const moment = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return civilDateIn(at) === civilDateIn(now) ? hour : `${hour} ${formatDate(civilDateIn(at))}`;
};

/** What the device keeps and of when it is, in words. */
function useKept(at: number | undefined): string {
  const say = useSay();
  const filled = useFilled();
  const keeps = filled ? say(words.keeps(filled.people, filled.classes)) : say(words.nothing);
  const of = at ?? filled?.at;
  return of ? `${keeps} ${say(words.since(whenText(of, Date.now())))}.` : keeps;
}

/** On top of the first screen without network: work goes on, and with what. */
export function OfflineNote() {
  const say = useSay();
  const { reached } = useNetworkState();
  const kept = useKept(useShownSince() ?? undefined);
  if (reached) return null;
  return (
    <div className="lh-note" role="status">
      <strong>{say(words.goOn)}</strong>
      <Text>{kept}</Text>
    </div>
  );
}

/** At the foot of the first screen: what would open without network. Shows nothing where nothing is kept. */
export function HeldNote() {
  const { reached } = useNetworkState();
  const filled = useFilled();
  const kept = useKept(filled?.at);
  return reached && filled ? <Text c="dimmed">{kept}</Text> : null;
}

/** On the first screen of who has no PIN on this device yet: what it is good for. */
export function PinOffer() {
  const say = useSay();
  const go = useGo();
  if (useKeeping() !== 'pin-missing') return null;
  return (
    <div className="lh-note lh-version">
      <div>
        <strong>{say(offerWords.title)}</strong>
        <Text>{say(offerWords.what)}</Text>
      </div>
      <Button onClick={() => go('ma-may')}>{say(offerWords.offer)}</Button>
    </div>
  );
}
