import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { request } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import { UserName } from './user-name.tsx';

const words = {
  how: {
    vi: 'Xin phó giám đốc hoặc quản trị một mã đặt lại (dùng một lần, trong 24 giờ), rồi tự đặt mật khẩu mới ở đây.',
    en: 'Ask the deputy or the administrator for a reset code (good once, within 24 hours), then set your new password here.',
  },
  code: { vi: 'Mã đặt lại', en: 'Reset code' },
  fresh: { vi: 'Mật khẩu mới', en: 'New password' },
  rule: {
    vi: 'Ít nhất 10 ký tự, khó đoán; ví dụ một câu ngắn chỉ mình biết.',
    en: 'At least 10 characters, hard to guess; a short sentence only you know.',
  },
  set: { vi: 'Đặt mật khẩu mới', en: 'Set the new password' },
  done: {
    vi: 'Đã đặt mật khẩu mới. Mời đăng nhập bằng mật khẩu đó.',
    en: 'Your new password is set. Sign in with it.',
  },
  back: { vi: 'Về trang đăng nhập', en: 'Back to signing in' },
};

/** Sets the own password anew with a code that was handed out; what was typed stays after a mistake. */
export default function ResetForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const reset = useMutation({
    mutationFn: (body: { username: string; code: string; password: string }) =>
      request('POST', '/api/auth/reset', { body }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name));
    reset.mutate({
      username: field('username').trim(),
      code: field('code').trim(),
      password: field('password'),
    });
  };
  if (reset.isSuccess)
    return (
      <Stack gap="md">
        <Text role="status">{say(words.done)}</Text>
        <Button size="md" onClick={onDone}>
          {say(words.back)}
        </Button>
      </Stack>
    );
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{say(words.how)}</Text>
        <UserName />
        <TextInput
          name="code"
          label={say(words.code)}
          autoComplete="one-time-code"
          autoCapitalize="none"
          placeholder="k7mp-3xqf"
          required
          maxLength={40}
        />
        <PasswordInput
          name="password"
          label={say(words.fresh)}
          description={say(words.rule)}
          autoComplete="new-password"
          required
          maxLength={200}
        />
        <ProblemNote problem={reset.error} />
        <Button type="submit" loading={reset.isPending} fullWidth size="md">
          {say(words.set)}
        </Button>
        <Button variant="subtle" size="md" onClick={onDone}>
          {say(words.back)}
        </Button>
      </Stack>
    </form>
  );
}
