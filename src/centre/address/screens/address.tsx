import { List, Stack, Text, Title } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useSay } from '#kit/words.tsx';
import { judgeAddress } from '../rules.ts';
import { readAddress } from '../schema.ts';
import './address.css';

const words = {
  title: { vi: 'Mở Làng Học trên điện thoại', en: 'Open Làng Học on a phone' },
  how: {
    vi: 'Mở máy ảnh của điện thoại, đưa vào mã này rồi bấm đường dẫn hiện ra.',
    en: 'Point the camera of the phone at this code and tap the link that appears.',
  },
  code: { vi: 'Mã QR của địa chỉ', en: 'QR code of the address' },
  secure: {
    vi: 'Địa chỉ an toàn (HTTPS): điện thoại giữ được ứng dụng, mở được khi không có mạng.',
    en: 'The address is secure (HTTPS): phones keep the app and open it without network.',
  },
  notSecure: {
    vi: 'Địa chỉ này chưa an toàn (không có HTTPS). Trên điện thoại:',
    en: 'This address is not secure (no HTTPS). On phones:',
  },
  lost: [
    {
      vi: 'không mở được ứng dụng khi mất mạng: ở nhà văn hóa thôn không có sóng thì không mở được danh sách;',
      en: 'the app does not open without network: in a village house without signal no list opens;',
    },
    {
      vi: 'không đặt được ứng dụng ra màn hình chính;',
      en: 'the app cannot be put on the home screen;',
    },
    {
      vi: 'mật khẩu và danh sách đi qua mạng mà không được mã hóa.',
      en: 'passwords and lists travel through the network unencrypted.',
    },
  ],
  keeps: {
    vi: 'Điểm danh đã bấm vẫn được giữ trên máy khi trang đang mở mà mất mạng.',
    en: 'What is tapped while a page is open is still kept on the phone when the network goes.',
  },
  todo: {
    vi: 'Người quản trị máy chủ đặt LANGHOC_TLS_CERT và LANGHOC_TLS_KEY (tệp chứng chỉ và khóa), hoặc LANGHOC_PUBLIC_URL khi có máy chủ HTTPS đứng trước; xem SECURITY.md.',
    en: 'Whoever runs the server sets LANGHOC_TLS_CERT and LANGHOC_TLS_KEY (certificate and key), or LANGHOC_PUBLIC_URL behind an HTTPS server; see SECURITY.md.',
  },
  notReachable: {
    vi: 'Điện thoại chưa vào được: địa chỉ này chỉ mở được trên chính máy này. Người quản trị đặt HOST=0.0.0.0 hoặc LANGHOC_PUBLIC_URL.',
    en: 'Phones cannot reach it: this address opens on this machine alone. Whoever runs the server sets HOST=0.0.0.0 or LANGHOC_PUBLIC_URL.',
  },
};

/** The address as a code for phones, and in plain words what it is not good for. */
export function AddressForPhones() {
  const say = useSay();
  const result = useRead(readAddress);
  return (
    <Loaded result={result}>
      {({ url, qr }) => {
        const { reachable, secure } = judgeAddress(url);
        return (
          <Stack gap="md">
            <Title order={2}>{say(words.title)}</Title>
            {reachable ? (
              <div className="ce-address">
                <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={say(words.code)} />
                <div>
                  <Text>{say(words.how)}</Text>
                  <Text fw={700} className="ce-address-url">
                    {url}
                  </Text>
                </div>
              </div>
            ) : (
              <div className="lh-note">{say(words.notReachable)}</div>
            )}
            {secure ? (
              <Text>{say(words.secure)}</Text>
            ) : (
              <div className="lh-note">
                <Text fw={700}>{say(words.notSecure)}</Text>
                <List>
                  {words.lost.map((one) => (
                    <List.Item key={one.en}>{say(one)}</List.Item>
                  ))}
                </List>
                <Text>{say(words.keeps)}</Text>
                <Text>{say(words.todo)}</Text>
              </div>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
