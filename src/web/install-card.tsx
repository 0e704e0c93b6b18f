import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSay } from '#kit/words.tsx';
import { useKeeping } from '#sync/held/screens/use-held.ts';
import { dismissInstall, install, useInstallWay } from './install.ts';

const words = {
  title: { vi: 'Để Làng Học trên màn hình chính', en: 'Làng Học on the home screen' },
  prompt: {
    vi: 'Bấm một cái là mở, không phải gõ địa chỉ; nơi không có mạng cũng mở được.',
    en: 'One press opens it, no address to type; without a network too.',
  },
  apple: {
    vi: 'Bấm nút Chia sẻ (hình vuông có mũi tên) ở cuối màn hình, rồi bấm “Thêm vào MH chính”.',
    en: 'Press Share (the square with an arrow), then “Add to Home Screen”.',
  },
  menu: {
    vi: 'Bấm nút ba chấm ở góc trình duyệt, rồi bấm “Thêm vào màn hình chính”.',
    en: "Press the three dots in the browser's corner, then “Add to Home screen”.",
  },
  add: { vi: 'Thêm vào màn hình chính', en: 'Add to the home screen' },
  no: { vi: 'Thôi', en: 'No, thanks' },
  done: { vi: 'Đã hiểu', en: 'I see' },
};

/** On the first screen of a phone that keeps the app: how it comes to the home screen, once, in the way of this browser. */
export default function InstallCard() {
  const say = useSay();
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const way = useInstallWay();
  // One thing after the other: the PIN comes first.
  const keeping = useKeeping();
  if (!phone || !way || keeping !== 'kept') return null;
  return (
    <div className="lh-note lh-version" role="status">
      <div>
        <strong>{say(words.title)}</strong>
        <Text>{say(words[way])}</Text>
      </div>
      <Group gap="xs">
        {way === 'prompt' && <Button onClick={() => void install()}>{say(words.add)}</Button>}
        <Button variant="default" onClick={dismissInstall}>
          {say(way === 'prompt' ? words.no : words.done)}
        </Button>
      </Group>
    </div>
  );
}
