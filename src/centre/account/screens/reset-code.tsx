import { Button, Stack, Text } from '@mantine/core';
import { useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { giveResetCode } from '../schema.ts';
import '#kit/records.css';

const words = {
  give: { vi: 'Cấp mã đặt lại mật khẩu', en: 'Hand out a reset code' },
  once: {
    vi: 'Đưa mã này cho người giữ tài khoản; mã dùng một lần, trong 24 giờ. Ở trang đăng nhập, bấm “Quên mật khẩu?” rồi nhập mã.',
    en: 'Give this code to the holder; it is good once, within 24 hours, under “Forgotten your password?” where one signs in.',
  },
  user: { vi: 'Tên đăng nhập', en: 'User name' },
  code: { vi: 'Mã', en: 'Code' },
};

/** Hands out a code to the holder of a post who has forgotten the password; shown this once, and only to whoever may hand one out. */
export function ResetCode({ postId }: { postId: string }) {
  const say = useSay();
  const write = useWrite(giveResetCode);
  const may = useMay(giveResetCode.permission.act) !== null;
  if (!may) return null;
  if (write.data)
    return (
      <Stack gap={4} className="lh-note" role="status">
        <Text>{say(words.once)}</Text>
        <Text>
          {say(words.user)}: <strong>{write.data.username}</strong>
        </Text>
        <Text component="div">
          {say(words.code)}: <span className="lh-fresh-password">{write.data.code}</span>
        </Text>
      </Stack>
    );
  return (
    <Stack gap="xs">
      <ProblemNote problem={write.error} />
      <Button
        variant="default"
        loading={write.isPending}
        onClick={() => write.mutate({ params: { post: postId } })}
      >
        {say(words.give)}
      </Button>
    </Stack>
  );
}
