import { Alert, Button, Stack, Text } from '@mantine/core';

/**
 * A screen that could not be shown, in both languages: the language of the person may be what failed. What was recorded on the device is
 * not touched by it.
 */
export function Broken({ error }: { error: unknown }) {
  const notLoaded = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  const [vi, en] = notLoaded
    ? [
        'Chưa tải được trang này, thường vì mất mạng. Khi có mạng, bấm “Tải lại”.',
        'This page could not be loaded, mostly for want of network. Load it again when the network is back.',
      ]
    : [
        'Trang này gặp lỗi. Những gì đã lưu và đã ghi trên máy vẫn còn. Bấm “Tải lại”; nếu vẫn lỗi, báo người quản trị dòng dưới đây.',
        'This page met an error. What was saved or recorded on this device is still there. Load it again; if it stays, tell the administrator the line below.',
      ];
  return (
    <main id="content" className="lh-page">
      <Alert color="red" role="alert" title="Không mở được trang này · This page could not be opened">
        <Stack gap="sm" align="flex-start">
          <Text>{vi}</Text>
          <Text lang="en">{en}</Text>
          {!notLoaded && <Text c="dimmed">{String(error)}</Text>}
          <Button onClick={() => window.location.reload()}>Tải lại · Load again</Button>
          <a href="/app/" className="lh-button">
            Về trang Hôm nay · Go to Today
          </a>
        </Stack>
      </Alert>
    </main>
  );
}
