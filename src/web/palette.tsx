import { Modal, VisuallyHidden } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useRead } from '#kit/call.ts';
import { useCommune, useMay } from '#kit/me.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { find } from '#today/find/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { screens } from './screens.ts';

const words = {
  placeholder: {
    vi: 'Tìm người, lớp, giấy tờ, việc cần làm (không cần gõ dấu)',
    en: 'Find people, classes, papers, acts (no marks needed)',
  },
  nothing: { vi: 'Không tìm thấy. Thử ít chữ hơn.', en: 'Nothing found. Try fewer words.' },
  acts: { vi: 'Đi tới', en: 'Go to' },
  open: { vi: 'Tìm', en: 'Find' },
};

/** The button that opens the palette; Ctrl K (or ⌘ K) does the same. */
export function PaletteButton() {
  const say = useSay();
  if (!useMay('today.read')) return null;
  return (
    <button type="button" className="lh-find" onClick={spotlight.open}>
      {say(words.open)} <kbd>Ctrl K</kbd>
    </button>
  );
}

/** Finds anything without marks and goes there. */
export function Palette() {
  const say = useSay();
  const go = useGo();
  const { may } = useCommune();
  const allowed = useMay('today.read') !== null;
  const [question, setQuestion] = useState('');
  const asked = useDeferredValue(question.trim());
  const found = useRead(find, { query: { q: asked } }, { enabled: allowed && asked.length > 0 });
  const leave = (to: string) => {
    spotlight.close();
    go(to);
  };
  const acts = screens.filter(
    (screen) =>
      screen.nav &&
      (!screen.act || may.some(({ act }) => act === screen.act)) &&
      fold(`${screen.title.vi} ${screen.title.en}`).includes(fold(question)),
  );
  const groups = asked ? (found.data ?? []) : [];
  const list = useRef<HTMLDivElement>(null);
  // Enter takes the first until an arrow chooses another, also of what came after the last letter was typed.
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[data-selected]');
    if (!chosen) list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  });
  return (
    <Spotlight.Root
      query={question}
      onQueryChange={setQuestion}
      shortcut={['mod + K']}
      scrollable
      maxHeight={480}
    >
      <VisuallyHidden>
        <Modal.Title>{say(words.open)}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search placeholder={say(words.placeholder)} aria-label={say(words.placeholder)} />
      <Spotlight.ActionsList ref={list}>
        {acts.length > 0 && (
          <Spotlight.ActionsGroup label={say(words.acts)}>
            {acts.map((screen) => (
              <Spotlight.Action
                key={screen.path}
                label={say(screen.title)}
                onClick={() => leave(screen.path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map(({ name, things }) => (
          <Spotlight.ActionsGroup key={name.en} label={say(name)}>
            {things.map((thing) => (
              <Spotlight.Action
                key={thing.id}
                label={thing.title}
                description={thing.detail}
                onClick={() => leave(thing.to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {acts.length + groups.length === 0 && !found.isFetching && (
          <Spotlight.Empty>{say(words.nothing)}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
