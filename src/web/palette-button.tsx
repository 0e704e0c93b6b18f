import { spotlight } from '@mantine/spotlight';
import { useMay } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';

/** The button that opens the palette; Ctrl K (or ⌘ K) does the same. */
export function PaletteButton() {
  const say = useSay();
  if (!useMay('today.read')) return null;
  return (
    <button type="button" className="lh-find" onClick={spotlight.open}>
      {say({ vi: 'Tìm', en: 'Find' })} <kbd>Ctrl K</kbd>
    </button>
  );
}
