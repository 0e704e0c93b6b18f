import { Button, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useSetupNeeded } from '#centre/setup/screens/needed.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { Me } from '#platform/signin/schema.ts';
import { UnsentAtDoor } from '#sync/screens/waiting.tsx';
import { NoPost } from './later-no-post.tsx';
import { isDoor, useSignIn, useWho } from './me.ts';
import { UserName } from './user-name.tsx';

const words = {
  title: { vi: 'Làng Học', en: 'Làng Học' },
  what: { vi: 'Trung tâm học tập cộng đồng', en: 'Community learning centre' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  enter: { vi: 'Đăng nhập', en: 'Sign in' },
  forgotten: { vi: 'Quên mật khẩu?', en: 'Forgotten your password?' },
};

// Rarely needed.
const Reset = lazy(() => import('./reset-form.tsx'));
// In houses of samples alone.
const SampleHouse = lazy(() => import('./sample-house.tsx'));
// Needed once in a server's life.
const SetUp = lazy(() => import('#centre/setup/screens/setup.tsx'));

/** The door: signs in, then leads to the first of the person's communes. */
export function Door() {
  const say = useSay();
  const who = useWho();
  const empty = useSetupNeeded(who.isError);
  useEffect(() => {
    document.title = 'Đăng nhập · Làng Học';
  }, []);
  const first = isDoor(who) ? undefined : who.data?.communes[0];
  if (first) return <Navigate to="/$slug" params={{ slug: first.slug }} replace />;
  if (who.data && !isDoor(who)) return <NoPost me={who.data} />;
  if (who.isPending || (who.isError && empty === null)) return null;
  if (empty)
    return (
      <main className="lh-door">
        <Suspense>
          <SetUp />
        </Suspense>
      </main>
    );
  return (
    <main className="lh-door">
      <Paper className="lh-card" p="xl">
        <Stack gap="md">
          <div>
            <Title order={1}>{say(words.title)}</Title>
            <Text c="dimmed">{say(words.what)}</Text>
          </div>
          <UnsentAtDoor />
          <Entrance />
        </Stack>
      </Paper>
      <Suspense>
        <SampleHouse />
      </Suspense>
    </main>
  );
}

/** The way in: by password, or by the code that somebody of the centre handed out. */
function Entrance() {
  const say = useSay();
  const [forgotten, setForgotten] = useState(false);
  if (forgotten)
    return (
      <Suspense>
        <Reset onDone={() => setForgotten(false)} />
      </Suspense>
    );
  return (
    <Stack gap="xs">
      <SignInForm />
      <Button variant="subtle" size="md" onClick={() => setForgotten(true)}>
        {say(words.forgotten)}
      </Button>
    </Stack>
  );
}

/** User name and password; what was typed stays after a mistake. `onDone` is waited for before the app goes on. */
export function SignInForm({ onDone }: { onDone?: (me: Me) => Promise<void> }) {
  const say = useSay();
  const signIn = useSignIn(onDone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ username: String(form.get('username')).trim(), password: String(form.get('password')) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <UserName />
        <PasswordInput name="password" label={say(words.password)} autoComplete="current-password" required />
        <ProblemNote problem={signIn.error} />
        <Button type="submit" loading={signIn.isPending} fullWidth size="md">
          {say(words.enter)}
        </Button>
      </Stack>
    </form>
  );
}
