import { NativeSelect, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommune, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { offerWords } from '#sync/held/screens/offer-words.ts';
import { useKeeping } from '#sync/held/screens/use-held.ts';
import { useUnsent } from '#sync/outbox.tsx';
import { BeforeSignOut } from '#sync/screens/sign-out.tsx';
import { lockDevice, useSetPreference, useSignOut } from './me.ts';

const words = {
  commune: { vi: 'Xã', en: 'Commune' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Nền', en: 'Theme' },
  auto: { vi: 'Theo máy', en: 'Device' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  out: { vi: 'Đăng xuất', en: 'Sign out' },
};

/**
 * Who is signed in and where; switches the commune, the language and the theme. Beside the menu it folds where the screen is low, so that
 * the menu stays whole.
 */
export function PersonMenu({ folds = false }: { folds?: boolean }) {
  const me = useMe();
  const commune = useCommune();
  const tall = useMediaQuery('(min-height: 52em)', true, { getInitialValueInEffect: false });
  const who = (
    <>
      <Text size="sm" fw={600} span={folds}>
        {me.name}
      </Text>
      <Text size="xs" className="lh-person-post" {...(folds ? { span: true, display: 'block' } : {})}>
        {commune.posts.map((post) => post.title).join(', ')}
      </Text>
    </>
  );
  return (
    <Stack gap={6} mt="auto" px={8} className="lh-person">
      {folds && !tall ? (
        <details>
          <summary>{who}</summary>
          <Stack gap={6} pt={6}>
            <Settings />
          </Stack>
        </details>
      ) : (
        <>
          {who}
          <Settings />
        </>
      )}
    </Stack>
  );
}

function Settings() {
  const say = useSay();
  const me = useMe();
  const commune = useCommune();
  const navigate = useNavigate();
  const setPreference = useSetPreference();
  const signOut = useSignOut();
  const keeping = useKeeping();
  const unsent = useUnsent()?.length ?? 0;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <NativeSelect
        aria-label={say(words.commune)}
        value={commune.slug}
        data={me.communes.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(event) => void navigate({ to: '/$slug', params: { slug: event.currentTarget.value } })}
      />
      <SegmentedControl
        size="xs"
        aria-label={say(words.language)}
        value={me.preference.language}
        data={[
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => setPreference.mutate({ ...me.preference, language })}
      />
      <SegmentedControl
        size="xs"
        aria-label={say(words.theme)}
        value={me.preference.theme}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: say(words[value]) }))}
        onChange={(theme) => setPreference.mutate({ ...me.preference, theme })}
      />
      {keeping === 'kept' && <Link to="ma-may">{say(offerWords.change)}</Link>}
      {keeping === 'pin-missing' && <Link to="ma-may">{say(offerWords.offer)}</Link>}
      {keeping === 'kept' && <UnstyledButton onClick={lockDevice}>{say(offerWords.lock)}</UnstyledButton>}
      <UnstyledButton onClick={() => (unsent > 0 ? setAsked(true) : signOut.mutate(me.account))}>
        {say(words.out)}
      </UnstyledButton>
      <ProblemNote problem={signOut.error} />
      {asked && (
        <BeforeSignOut
          onSignOut={() => signOut.mutate(me.account)}
          onLock={keeping === 'kept' ? lockDevice : null}
          onStay={() => setAsked(false)}
        />
      )}
    </>
  );
}
