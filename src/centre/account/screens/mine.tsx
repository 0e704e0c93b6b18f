import { Button, Group, NativeSelect, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { momentText } from '#kit/day.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { request } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import type { Me, sessionList } from '#platform/signin/schema.ts';

const words = {
  preference: { vi: 'Màn hình của tôi', en: 'My screens' },
  address: { vi: 'Phần mềm gọi tôi là', en: 'How I am addressed' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Nền', en: 'Theme' },
  auto: { vi: 'Theo máy', en: 'As the device' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  mayTitle: { vi: 'Tôi được làm gì', en: 'What I may do' },
  password: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  old: { vi: 'Mật khẩu hiện nay', en: 'Present password' },
  fresh: { vi: 'Mật khẩu mới', en: 'New password' },
  rule: {
    vi: 'Ít nhất 10 ký tự, khó đoán; ví dụ một câu ngắn chỉ mình biết. Không phải đổi định kỳ.',
    en: 'At least 10 characters, hard to guess; a short sentence only you know. It never expires.',
  },
  change: { vi: 'Đổi mật khẩu', en: 'Edit' },
  changed: {
    vi: 'Đã đổi mật khẩu; các máy khác phải đăng nhập lại.',
    en: 'Changed; other devices sign in again.',
  },
  sessions: { vi: 'Các máy đang đăng nhập', en: 'Where I am signed in' },
  here: { vi: 'máy này', en: 'this device' },
  end: { vi: 'Đăng xuất máy này', en: 'Sign it out' },
  since: (at: string) => ({ vi: `từ ${at}`, en: `since ${at}` }),
  unknown: { vi: 'máy không rõ', en: 'an unknown device' },
};
const forms = ['', 'anh', 'chị', 'thầy', 'cô', 'đồng chí'];

/** The own settings: form of address, language, theme, password, and where one is signed in. */
export function Mine() {
  return (
    <Stack gap="md">
      <Preference />
      <Password />
      <Sessions />
      <What />
    </Stack>
  );
}

function Preference() {
  const say = useSay();
  const { preference } = useMe();
  const client = useQueryClient();
  const set = useMutation({
    mutationFn: (body: Me['preference']) => request('PUT', '/api/me/preference', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
  const change = (part: Partial<Me['preference']>) => set.mutate({ ...preference, ...part });
  return (
    <Section title={say(words.preference)}>
      <Group align="flex-end">
        <NativeSelect
          label={say(words.address)}
          value={preference.addressForm}
          data={forms.map((form) => ({ value: form, label: form || '—' }))}
          onChange={(event) => change({ addressForm: event.currentTarget.value })}
        />
        <NativeSelect
          label={say(words.language)}
          value={preference.language}
          data={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(event) => change({ language: event.currentTarget.value as 'vi' | 'en' })}
        />
        <NativeSelect
          label={say(words.theme)}
          value={preference.theme}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: say(words[value]) }))}
          onChange={(event) => change({ theme: event.currentTarget.value as Me['preference']['theme'] })}
        />
      </Group>
      <ProblemNote problem={set.error} />
    </Section>
  );
}

function Password() {
  const say = useSay();
  const client = useQueryClient();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const change = useMutation({
    mutationFn: () => request('POST', '/api/auth/password', { body: { old, fresh } }),
    onSuccess: () => {
      setOld('');
      setFresh('');
      return client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Section title={say(words.password)}>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <PasswordInput
            label={say(words.old)}
            value={old}
            onChange={(event) => setOld(event.currentTarget.value)}
            autoComplete="current-password"
            required
          />
          <PasswordInput
            label={say(words.fresh)}
            description={say(words.rule)}
            value={fresh}
            onChange={(event) => setFresh(event.currentTarget.value)}
            autoComplete="new-password"
            required
            minLength={10}
          />
          <ProblemNote problem={change.error} />
          {change.isSuccess && <Text role="status">{say(words.changed)}</Text>}
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {say(words.change)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Sessions() {
  const say = useSay();
  const client = useQueryClient();
  const result = useQuery({
    queryKey: ['sessions'],
    queryFn: () => request<z.output<typeof sessionList>>('GET', '/api/auth/sessions'),
  });
  const end = useMutation({
    mutationFn: (id: string) => request('DELETE', `/api/auth/sessions/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <Section title={say(words.sessions)}>
      <Loaded result={result}>
        {(sessions) => (
          <Stack gap="xs">
            {sessions.map((session) => (
              <Group key={session.id} justify="space-between">
                <div>
                  <Text>{deviceOf(session.device) ?? say(words.unknown)}</Text>
                  <Text size="sm" c="dimmed">
                    {[session.address, say(words.since(momentText(session.since)))]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                {session.current ? (
                  <Text fw={600}>{say(words.here)}</Text>
                ) : (
                  <Button variant="default" loading={end.isPending} onClick={() => end.mutate(session.id)}>
                    {say(words.end)}
                  </Button>
                )}
              </Group>
            ))}
          </Stack>
        )}
      </Loaded>
      <ProblemNote problem={end.error} />
    </Section>
  );
}

function What() {
  const say = useSay();
  const { may, posts } = useCommune();
  return (
    <Section title={say(words.mayTitle)} aside={posts.map(({ title }) => title).join(', ')}>
      <details>
        <summary>{say({ vi: `${may.length} việc`, en: `${may.length} acts` })}</summary>
        <ul>
          {may.map((sentence) => (
            <li key={sentence.act}>{say(sentence)}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** 'Mozilla/5.0 (Windows NT …) … Firefox/140' → 'Firefox, Windows'; null when it says neither. */
function deviceOf(agent: string | null): string | null {
  if (!agent) return null;
  const browser = /(Edg|Firefox|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  return [browser, system].filter(Boolean).join(', ') || null;
}
