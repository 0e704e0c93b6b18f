import { Stack, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import '#kit/records.css';

const words = {
  once: {
    vi: 'Ghi lại mật khẩu này và đưa cho người dùng; phần mềm không hiện lại lần nữa.',
    en: 'Write this password down for the account holder; it will not be shown again.',
  },
  user: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
};

/** A new password, shown this once. */
export function PasswordOnce({ username, password }: { username: string; password: string }) {
  const say = useSay();
  return (
    <Stack gap={4} className="lh-note" role="status">
      <Text>{say(words.once)}</Text>
      <Text>
        {say(words.user)}: <strong>{username}</strong>
      </Text>
      <Text component="div">
        {say(words.password)}: <span className="lh-fresh-password">{password}</span>
      </Text>
    </Stack>
  );
}
