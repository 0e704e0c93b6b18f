import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { fold } from '#vocabulary/text.ts';
import { createAccount } from '../schema.ts';
import { PasswordOnce } from './password-once.tsx';

const words = {
  name: { vi: 'Tên đăng nhập', en: 'User name' },
  hint: { vi: 'Chữ không dấu, số, dấu chấm; 2–32 ký tự.', en: 'Letters without marks, digits, dots; 2–32.' },
  make: { vi: 'Tạo tài khoản', en: 'Make the account' },
};

/**
 * Makes an account for the holder of a post that has none; the name proposed is that of the holder without marks. The password stays in
 * sight also when the post is read again and has its account by then.
 */
export function NewAccount({ postId, holder, has }: { postId: string; holder: string; has: boolean }) {
  const say = useSay();
  const [username, setUsername] = useState(
    fold(holder)
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 32),
  );
  const write = useWrite(createAccount);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ body: { username: username.trim(), postId } });
  };
  if (write.data) return <PasswordOnce {...write.data} />;
  if (has) return null;
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <TextInput
          label={say(words.name)}
          description={say(words.hint)}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          required
          minLength={2}
          maxLength={32}
          autoCapitalize="none"
        />
        <ProblemNote problem={write.error} />
        <Button type="submit" variant="default" loading={write.isPending}>
          {say(words.make)}
        </Button>
      </Stack>
    </form>
  );
}
