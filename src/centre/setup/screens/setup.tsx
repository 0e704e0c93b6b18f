import { Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { CallFailed, request } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import type { Place } from '#place/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { communeNamed } from '../rules.ts';
import type { SetupBody } from '../schema.ts';
import { CommuneField } from './commune-field.tsx';

const words = {
  title: { vi: 'Thiết lập Làng Học', en: 'Set up Làng Học' },
  what: {
    vi: 'Máy chủ này chưa có dữ liệu. Khai báo xã và người dùng đầu tiên; các phần khác bổ sung sau.',
    en: 'This server is empty. Name the commune and the first person; the rest can follow.',
  },
  commune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
  communeHint: { vi: 'Ví dụ: xã Nà Phặc', en: 'For instance: xã Nà Phặc' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  centre: { vi: 'Tên trung tâm', en: 'Name of the centre' },
  centreHint: { vi: 'In ở đầu mọi văn bản.', en: 'Printed on top of every paper.' },
  name: { vi: 'Họ tên của bạn', en: 'Your name' },
  nameHint: {
    vi: 'Bạn là phó giám đốc kiêm quản trị; giao chức vụ cho người khác trong Cài đặt.',
    en: 'You will be deputy director and administrator; posts are given under Settings.',
  },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  usernameHint: {
    vi: 'Chữ không dấu, số, dấu chấm; 2–32 ký tự.',
    en: 'Letters without marks, digits, dots; 2–32.',
  },
  password: { vi: 'Mật khẩu', en: 'Password' },
  rule: {
    vi: 'Ít nhất 10 ký tự, khó đoán; ví dụ một câu ngắn chỉ mình bạn biết.',
    en: 'At least 10 characters, hard to guess; a short sentence only you know.',
  },
  start: { vi: 'Bắt đầu', en: 'Start' },
};
type Field = Exclude<keyof SetupBody, 'placeId'>;
const blank = {
  communeName: '',
  placeId: null as string | null,
  province: '',
  centreName: '',
  name: '',
  username: '',
  password: '',
};

/** The first page of an empty system: the commune, its centre, the first account; then that person is signed in. */
export default function SetUp() {
  const say = useSay();
  const client = useQueryClient();
  const [value, setValue] = useState(blank);
  const setup = useMutation({
    mutationFn: async () => {
      const { username, password } = value;
      await request('POST', '/api/setup', { body: value });
      await request('POST', '/api/auth/sign-in/username', { body: { username, password } });
    },
    onSuccess: () => client.resetQueries(),
  });
  const places = setup.error instanceof CallFailed ? setup.error.problem.where : [];
  const field = (name: Field) => {
    const place = places.find(({ path }) => path === `body.${name}`);
    return {
      name,
      value: value[name],
      required: true,
      error: place && say(place),
      onChange: (event: { currentTarget: { value: string } }) => {
        const typed = event.currentTarget.value;
        setValue((before) => ({ ...before, [name]: typed, ...followers(before, name, typed) }));
      },
    };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setup.mutate();
  };
  return (
    <Paper className="lh-card" p="xl">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={1}>{say(words.title)}</Title>
          <Text c="dimmed">{say(words.what)}</Text>
          <CommuneField
            name="communeName"
            value={value.communeName}
            error={field('communeName').error}
            label={say(words.commune)}
            description={say(words.communeHint)}
            onType={(typed) =>
              setValue((before) => ({
                ...before,
                communeName: typed,
                placeId: null,
                ...followers(before, 'communeName', typed),
              }))
            }
            onChoose={(place) => setValue((before) => chosen(before, place))}
          />
          <TextInput {...field('province')} label={say(words.province)} />
          <TextInput {...field('centreName')} label={say(words.centre)} description={say(words.centreHint)} />
          <TextInput
            {...field('name')}
            label={say(words.name)}
            description={say(words.nameHint)}
            autoComplete="name"
          />
          <TextInput
            {...field('username')}
            label={say(words.username)}
            description={say(words.usernameHint)}
            autoComplete="username"
            autoCapitalize="none"
            minLength={2}
            maxLength={32}
          />
          <PasswordInput
            {...field('password')}
            label={say(words.password)}
            description={say(words.rule)}
            autoComplete="new-password"
            minLength={10}
          />
          <ProblemNote problem={places.length > 0 ? null : setup.error} />
          <Button type="submit" size="md" loading={setup.isPending}>
            {say(words.start)}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

const usualCentre = (commune: string) => (commune ? `Trung tâm học tập cộng đồng ${commune}` : '');
const usualName = (name: string) =>
  fold(name)
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 32);

/** A place of the map fills in what is printed: 'xã Tân Hương', and its province without the kind. */
function chosen(before: typeof blank, { id, name, aboveName }: Place): typeof blank {
  const { kind, name: bare } = communeNamed(name);
  const communeName = `${kind} ${bare}`;
  const province = aboveName?.replace(/^(tỉnh|thành phố)\s+/iu, '') ?? before.province;
  return { ...before, ...followers(before, 'communeName', communeName), communeName, province, placeId: id };
}

/** The centre's usual name follows the commune's, the user name the person's, until they are typed apart. */
function followers(before: typeof blank, name: Field, typed: string): Partial<typeof blank> {
  if (name === 'communeName' && before.centreName === usualCentre(before.communeName))
    return { centreName: usualCentre(typed) };
  if (name === 'name' && before.username === usualName(before.name)) return { username: usualName(typed) };
  return {};
}
