import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';

/** The code of a screen could not be fetched. */
export class NotLoaded extends Error {}

/**
 * A screen that could not be shown, in both languages: the language of the person may be what failed. What was recorded on the device is
 * not touched by it.
 */
export function Broken({ error }: { error: unknown }) {
  const notLoaded = error instanceof NotLoaded;
  const [vi, en] = notLoaded
    ? [
        'Không có mạng nên chưa tải được trang này. Những gì đã ghi trên máy vẫn còn.',
        'Without network this page could not be loaded. What was recorded on this device is still there.',
      ]
    : [
        'Trang này gặp lỗi. Những gì đã lưu và đã ghi trên máy vẫn còn. Bấm “Tải lại”; nếu vẫn lỗi, báo người quản trị dòng cuối.',
        'This page met an error. What was saved or recorded on this device is still there. Load it again; if it stays, tell the administrator the last line.',
      ];
  return (
    <main id="content" className="lh-page">
      <Paper className="lh-card" p="md" role="alert">
        <Stack gap="sm" align="flex-start">
          <Title order={1}>Không mở được trang này</Title>
          <Text>{vi}</Text>
          <Text lang="en" fw={600}>
            This page could not be opened
          </Text>
          <Text lang="en">{en}</Text>
          <Group>
            {notLoaded && <Button onClick={() => window.history.back()}>Quay lại · Go back</Button>}
            <Button variant={notLoaded ? 'default' : 'filled'} onClick={() => window.location.reload()}>
              Tải lại · Load again
            </Button>
          </Group>
          {!notLoaded && <Text c="dimmed">{String(error)}</Text>}
        </Stack>
      </Paper>
    </main>
  );
}
