import { TextInput } from '@mantine/core';
import { useSay } from '#kit/words.tsx';

const label = { vi: 'Tên đăng nhập', en: 'User name' };

/** The first field of the door, `username` in its form: where the cursor stands. */
export function UserName() {
  return (
    <TextInput
      name="username"
      label={useSay()(label)}
      autoComplete="username"
      autoCapitalize="none"
      required
      minLength={2}
      maxLength={32}
      autoFocus
    />
  );
}
