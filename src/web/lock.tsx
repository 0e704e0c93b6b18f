import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { actAs, request } from '#kit/request.ts';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import type { Me } from '#platform/signin/schema.ts';
import { putBefore } from '#sync/held/keeper.ts';
import { triesLeft } from '#sync/held/pin.ts';
import { Keypad } from '#sync/held/screens/keypad.tsx';
import { calledBy, words } from '#sync/held/screens/words.ts';
import { lockVault, type Vault, vaultOf, vaults } from '#sync/held/store.ts';
import { tryPin } from '#sync/held/vault.ts';
import { makeSender } from '#sync/sender.ts';
import { countOf } from '#sync/store.ts';
import { SignInForm } from './later-form.tsx';
import { leaveDevice } from './me.ts';

type Known = Vault & { readonly unsent: number };
const knownHere = async (): Promise<readonly Known[]> =>
  Promise.all((await vaults()).map(async (one) => ({ ...one, unsent: await countOf(one.account) })));

/** Who has the phone? Each opens their own part with their PIN; what waits to be sent goes on its way meanwhile. */
export default function Lock({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  const here = useLiveQuery(knownHere, []);
  const [chosen, setChosen] = useState<string | null>(() => localStorage.getItem(LAST));
  const [way, setWay] = useState<'pin' | 'forgot' | 'else'>('pin');
  useSendingBehind(here);
  useEffect(() => {
    document.title = 'Làng Học';
  }, []);
  if (!here) return null;
  // The last of them has left: the door stands here.
  if (here.length === 0) {
    onOpen();
    return null;
  }
  const who = here.find(({ account }) => account === chosen) ?? here[0]!;
  const choose = (account: string) => {
    setChosen(account);
    setWay('pin');
  };
  return (
    <main className="sy-lock">
      <header>
        <h1>{say(words.whoTitle)}</h1>
        <p>{say(here.length > 1 ? words.whoWhat : words.oneWhat)}</p>
      </header>
      <div>
        <People here={here} chosen={who.account} onChoose={choose} />
        {way === 'pin' && who.packed && (
          <PinOf key={who.account} who={who} onOpen={onOpen} onForgot={() => setWay('forgot')} />
        )}
        {way === 'pin' && !who.packed && (
          <ByPassword title={say(words.lockedTitle)} what={say(words.locked)} onOpen={onOpen} />
        )}
        {way !== 'pin' && (
          <ByPassword
            title={say(way === 'forgot' ? words.signIn : words.someoneElse)}
            what={say(way === 'forgot' ? words.forgotWhat : words.elseWhat)}
            onOpen={onOpen}
          />
        )}
        <p className="sy-lock-note">{say(words.own)}</p>
        <div className="sy-ways">
          {way === 'pin' ? (
            <button type="button" className="sy-quiet" onClick={() => setWay('else')}>
              {say(words.someoneElse)}
            </button>
          ) : (
            <button type="button" className="sy-quiet" onClick={() => setWay('pin')}>
              {say(words.backToPin)}
            </button>
          )}
          <LeaveButton who={who} />
        </div>
      </div>
    </main>
  );
}

/** Who opened this phone last: most often it is they again. */
const LAST = 'langhoc.last';

function People({
  here,
  chosen,
  onChoose,
}: {
  here: readonly Known[];
  chosen: string;
  onChoose: (account: string) => void;
}) {
  const say = useSay();
  return (
    <ul className="sy-who">
      {here.map(({ account, name, title, unsent }) => (
        <li key={account}>
          <button type="button" aria-pressed={account === chosen} onClick={() => onChoose(account)}>
            <span className="sy-face" aria-hidden="true">
              {name.split(' ').at(-1)?.[0]}
            </span>
            <span>
              <strong>{name}</strong>
              <small>{[title, unsent > 0 && say(words.unsent(unsent))].filter(Boolean).join(' · ')}</small>
            </span>
            <span aria-hidden="true">{account === chosen && here.length > 1 ? '✓' : ''}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function PinOf({ who, onOpen, onForgot }: { who: Vault; onOpen: () => void; onForgot: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const label = say(words.press(calledBy(who.addressForm, who.name), who.addressForm));
  const open = async (pin: string) => {
    setBusy(true);
    const tried = await tryPin(who.account, pin);
    if (tried.state === 'open') {
      putBefore(client, tried);
      actAs(who.account);
      localStorage.setItem(LAST, who.account);
      onOpen();
      return;
    }
    setBusy(false);
  };
  return (
    <>
      <h2>{label}</h2>
      <p className="sy-lock-alert" role="alert">
        {!busy && who.wrong > 0 && say(words.wrong(triesLeft(who.wrong)))}
      </p>
      <Keypad
        label={label}
        busy={busy}
        onPin={(pin) => void open(pin)}
        aside={
          <button type="button" data-quiet onClick={onForgot}>
            {say(words.forgot)}
          </button>
        }
      />
    </>
  );
}

/** The way in with the password, which needs the network. Whoever had a PIN here chooses a new one. */
function ByPassword({ title, what, onOpen }: { title: string; what: string; onOpen: () => void }) {
  const taken = async (me: Me) => {
    localStorage.setItem(LAST, me.account);
    const slug = me.communes[0]?.slug;
    if (await vaultOf(me.account)) {
      await lockVault(me.account);
      if (slug) window.history.replaceState(null, '', `/app/${slug}/ma-may`);
    }
    onOpen();
  };
  return (
    <>
      <h2>{title}</h2>
      <Text>{what}</Text>
      <SignInForm onDone={taken} />
    </>
  );
}

function LeaveButton({ who }: { who: Known }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    await leaveDevice(who.account);
    setBusy(false);
    setAsked(false);
  };
  return (
    <>
      <button type="button" className="sy-quiet" onClick={() => setAsked(true)}>
        {say(words.leave)}
      </button>
      {asked && (
        <Sure
          danger
          busy={busy}
          problem={null}
          title={say(words.leaveTitle(who.name))}
          what={say(words.leaveWhat(who.unsent))}
          act={say(words.leave)}
          onAct={() => void leave()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** Sends what waits here without anybody's PIN, each person's under their own session, as long as this browser keeps it. */
function useSendingBehind(here: readonly Known[] | undefined): void {
  const client = useQueryClient();
  const waiting = (here ?? []).filter(({ unsent }) => unsent > 0).map(({ account }) => account);
  const accounts = waiting.sort().join(' ');
  useEffect(() => {
    if (accounts === '') return;
    const sendAll = async () => {
      for (const account of accounts.split(' '))
        await request('POST', '/api/auth/turn', { body: { account } })
          .then(() => {
            actAs(account);
            return makeSender(account, async () => (await import('./outbox.ts')).kinds, client).send();
          })
          // Without their session it waits for them.
          .catch(() => {});
    };
    const now = () => void sendAll();
    now();
    window.addEventListener('online', now);
    return () => window.removeEventListener('online', now);
  }, [accounts, client]);
}
