import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SampleHouse } from '#centre/setup/schema.ts';
import { request } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';

const words = {
  sample: { vi: 'DỮ LIỆU MẪU', en: 'SAMPLE DATA' },
  centres: { vi: 'Các xã mẫu', en: 'Sample communes' },
  accounts: { vi: 'Tài khoản, chung cho cả các xã', en: 'Accounts, the same in all of them' },
  how: {
    vi: 'Mỗi tài khoản làm việc ở mọi xã mẫu; đăng nhập xong thì đổi xã trong trình đơn tên người. Mật khẩu hiện trên máy chủ khi nạp mẫu.',
    en: 'Each account acts in every sample commune; once signed in, change the commune in the menu of your name. The server showed the password when it loaded the sample.',
  },
};

/** At the door of a house that holds nothing but samples: which communes there are, what each shows, and who can sign in. */
export default function SampleHouseCard() {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['sample'],
    queryFn: () => request<SampleHouse>('GET', '/api/sample'),
  });
  if (!data || data.centres.length === 0) return null;
  return (
    <section className="lh-card lh-sample-house">
      <span className="lh-sample">{say(words.sample)}</span>
      <Told
        title={say(words.centres)}
        rows={data.centres.map(({ slug, name, ...shows }) => [slug, name, say(shows)])}
      />
      <Told
        title={say(words.accounts)}
        rows={data.accounts.map(({ username, title }) => [username, username, title])}
      />
      <Text c="dimmed">{say(words.how)}</Text>
    </section>
  );
}

/** Rows of a name and what it stands for: [key, name, what]. */
function Told({ title, rows }: { readonly title: string; readonly rows: readonly (readonly string[])[] }) {
  return (
    <Table fz="md" verticalSpacing={4} captionSide="top">
      <Table.Caption className="lh-sample-title">{title}</Table.Caption>
      <Table.Tbody>
        {rows.map(([key, name, what]) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{what}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
