import { Text } from '@mantine/core';
import { useSay } from './words.tsx';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly count: number };

/** Says whether what was typed is safe: "đã lưu 10:42". */
export function Saved({ state }: { state: SaveState }) {
  const say = useSay();
  return (
    <Text span aria-live="polite" className="lh-saved" data-kind={state.kind}>
      {say(told(state))}
    </Text>
  );
}

function told(state: SaveState) {
  if (state.kind === 'saving') return { vi: 'đang lưu ...', en: 'saving ...' };
  if (state.kind === 'unsaved')
    return { vi: `${state.count} thay đổi chưa lưu`, en: `${state.count} changes not saved` };
  if (!state.at) return { vi: 'mọi thay đổi được lưu tự động', en: 'changes are saved by themselves' };
  const time = `${state.at.getHours()}:${String(state.at.getMinutes()).padStart(2, '0')}`;
  return { vi: `đã lưu ${time}`, en: `saved ${time}` };
}
