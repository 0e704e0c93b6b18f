import { Button, Drawer, useMantineColorScheme } from '@mantine/core';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { MeProvider } from '#kit/me.tsx';
import { useNetworkState } from '#kit/network.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useHere } from '#kit/route.tsx';
import { LanguageProvider, useSay } from '#kit/words.tsx';
import { OutboxProvider } from '#sync/outbox.tsx';
import { UnsentBadge } from '#sync/screens/waiting.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Brand } from './brand.tsx';
import { Door, InstallCard } from './later.tsx';
import { NoPost } from './later-no-post.tsx';
import { isDoor, useWho } from './me.ts';
import { Menu } from './menu.tsx';
import { NetworkSign, useWayBack } from './network-sign.tsx';
import { NotHeld } from './not-held.tsx';
import { NotHere } from './not-here.tsx';
import { Palette, PaletteButton } from './palette.tsx';
import { PersonMenu } from './person-menu.tsx';
import { screens } from './screens.ts';
import { SessionEnded } from './session-ended.tsx';
import { VersionCard } from './version-card.tsx';

/** What the rooms have to do with sending and showing: fetched after the first look. */
const ofRooms = () => import('./outbox.ts');

/** The frame of every screen: menu at the side (behind a button on a phone), the person's own settings, the commune. */
export function Shell() {
  const who = useWho();
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { setColorScheme } = useMantineColorScheme();
  const preference = who.data?.preference;
  useEffect(() => {
    if (!preference) return;
    setColorScheme(preference.theme);
    document.documentElement.lang = preference.language;
  }, [preference, setColorScheme]);
  // At this address: whoever signs in here stands where the link led.
  if (isDoor(who)) return <Door />;
  // What was read of the person stays while a reading fails: work on the device goes on.
  if (!who.data && who.isError) return <ProblemNote problem={who.error} />;
  if (!who.data) return null;
  const commune = who.data.communes.find((one) => one.slug === slug);
  if (who.data.communes.length === 0) return <NoPost me={who.data} />;
  if (!commune) return <NotHere />;
  return (
    <LanguageProvider language={who.data.preference.language}>
      <MeProvider me={who.data} commune={commune} key={`${who.data.account} ${commune.id}`}>
        <OutboxProvider load={ofRooms}>
          <Frame />
        </OutboxProvider>
      </MeProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { reached } = useNetworkState();
  useWayBack();
  const { pathname } = useLocation();
  const home = pathname.replace(/\/$/, '') === useHere()('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever another screen opens
  useEffect(() => setOpen(false), [pathname]);
  return (
    <div className="lh-shell">
      <a className="lh-skip" href="#content">
        {say({ vi: 'Đến nội dung', en: 'To the content' })}
      </a>
      <header className="lh-top">
        {reached ? <Brand /> : <NetworkSign />}
        <UnsentBadge />
        <Button variant="white" onClick={() => setOpen(true)}>
          {say({ vi: 'Danh mục', en: 'Menu' })}
        </Button>
      </header>
      <nav className="lh-side" aria-label={say({ vi: 'Danh mục', en: 'Menu' })}>
        <div className="lh-side-top">
          <Brand />
          <PaletteButton />
        </div>
        {!reached && <NetworkSign />}
        <UnsentBadge />
        <Menu />
        <PersonMenu folds />
      </nav>
      <Palette />
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        title="Làng Học"
        className="lh-menu"
        closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
      >
        <Menu />
        <PersonMenu />
      </Drawer>
      <div className="lh-main">
        <SessionEnded />
        {home && <VersionCard />}
        {home && <InstallCard />}
        <Outlet />
        {!home && <NotHeld />}
      </div>
      <BottomBar screens={screens} />
    </div>
  );
}
