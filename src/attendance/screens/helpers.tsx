import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { type HelperLink, listHelpers, makeHelper, revokeHelper } from '../helper/schema.ts';
import { helperWords as words } from './helper-words.ts';

/** 128 bits as an address carries them. */
function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Asks somebody without an account to call this session: a link of one day, told once, revocable. */
export default function Helpers({ session, title }: { session: string; title: string }) {
  const say = useSay();
  const { slug } = useCommune();
  const result = useRead(listHelpers, { params: { session } });
  const make = useWrite(makeHelper);
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const ask = () => {
    const code = newCode();
    const asked = name.trim();
    make.mutate(
      { params: { session, id: newId() }, body: { name: asked, code } },
      {
        onSuccess: () => {
          setMade({ name: asked, link: `${window.location.origin}/xa/${slug}/giup/${code}` });
          setName('');
        },
      },
    );
  };
  return (
    <Stack gap="sm">
      <Text>{say(words.what)}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Stack gap="xs">
          <TextInput
            label={say(words.who)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
          />
          <Button type="submit" variant="default" loading={make.isPending} disabled={name.trim().length < 2}>
            {say(words.make)}
          </Button>
        </Stack>
      </form>
      <ProblemNote problem={make.error} />
      {made && <Made {...made} title={title} />}
      <Loaded result={result}>
        {(links) => links.map((link) => <Link key={link.id} session={session} link={link} />)}
      </Loaded>
    </Stack>
  );
}

/** The link, shown to who made it and to nobody again. */
function Made({ name, link, title }: { name: string; link: string; title: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const text = say(words.message(name, title, link));
  return (
    <div className="lh-note" role="status">
      <strong>{say(words.send(name))}</strong>
      <Text className="lh-helper-link">{link}</Text>
      <Group gap="xs">
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setCopied(true);
          }}
        >
          {say(copied ? words.copied : words.copy)}
        </Button>
        {'share' in navigator && (
          <Button variant="default" onClick={() => void navigator.share({ text }).catch(() => {})}>
            {say(words.share)}
          </Button>
        )}
      </Group>
    </div>
  );
}

function Link({ session, link }: { session: string; link: HelperLink }) {
  const say = useSay();
  const revoke = useWrite(revokeHelper);
  const day = formatDate(link.validOn as CivilDate);
  return (
    <Group justify="space-between" gap="xs">
      <Text>
        <strong>{link.name}</strong> · {say(link.revokedOn ? words.revoked : words.validOn(day))}
      </Text>
      {!link.revokedOn && (
        <Button
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate({ params: { session, id: link.id } })}
        >
          {say(words.revoke)}
        </Button>
      )}
      <ProblemNote problem={revoke.error} />
    </Group>
  );
}
