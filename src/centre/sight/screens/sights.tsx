import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useSay } from '#kit/words.tsx';
import { roleWords } from '../../post/screens/words.ts';
import { restricted, restrictedWords } from '../rules.ts';
import { listSights, type Sight } from '../schema.ts';

const words = {
  table: { vi: 'Ai được xem gì', en: 'Who sees what' },
  kind: { vi: 'Loại dữ liệu hạn chế', en: 'Restricted facts' },
  who: { vi: 'Người được xem', en: 'Who may see' },
  rule: {
    vi: 'Ngoài bảng này máy chủ từ chối, kể cả người quản trị. Mỗi lần xem đều ghi xuống dưới.',
    en: 'Everybody else is refused, the administrator too. Each sight is noted below.',
  },
  log: { vi: 'Ai đã xem', en: 'Who has looked' },
  all: { vi: 'Mọi loại', en: 'All kinds' },
  at: { vi: 'Lúc', en: 'When' },
  actor: { vi: 'Người xem', en: 'Who' },
  what: { vi: 'Xem gì', en: 'What' },
  subject: { vi: 'Của ai', en: 'Of whom' },
  unknown: { vi: 'không còn tên', en: 'no name any more' },
  none: { vi: 'Chưa ai xem dữ liệu hạn chế', en: 'Nobody has looked yet' },
  noneWhat: {
    vi: 'Khi có người mở dân tộc, lấy bản sao dữ liệu hay xem trẻ bỏ học, lần xem ấy hiện ở đây.',
    en: 'When somebody opens a restricted fact, it stands here.',
  },
  own: { vi: 'đơn vị mình', en: 'own unit' },
};

/** Who may see which restricted facts, and who has. */
export function Sights() {
  const say = useSay();
  const [what, setWhat] = useState('');
  const result = useRead(listSights, { query: what ? { what } : {} });
  return (
    <Stack gap="lg">
      <section>
        <h2>{say(words.table)}</h2>
        <Text c="dimmed" mb="xs">
          {say(words.rule)}
        </Text>
        <WhoSeesWhat />
      </section>
      <section>
        <h2>{say(words.log)}</h2>
        <NativeSelect
          label={say(words.kind)}
          maw={420}
          mb="sm"
          value={what}
          data={[
            { value: '', label: say(words.all) },
            ...Object.keys(restricted).map((value) => ({ value, label: say(restrictedWords(value)) })),
          ]}
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
        <Loaded result={result}>
          {(sights) =>
            sights.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} />
            ) : (
              <SightTable sights={sights} />
            )
          }
        </Loaded>
      </section>
    </Stack>
  );
}

function WhoSeesWhat() {
  const say = useSay();
  const names = (grants: Readonly<Record<string, string>>) =>
    Object.entries(grants)
      .map(([role, reach]) => {
        const name = say(roleWords[role as keyof typeof roleWords]);
        return reach === 'all' ? name : `${name} (${say(words.own)})`;
      })
      .join(', ');
  return (
    <table className="lh-table">
      <thead>
        <tr>
          <th scope="col">{say(words.kind)}</th>
          <th scope="col">{say(words.who)}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(restricted).map(([key, { grants }]) => (
          <tr key={key}>
            <th scope="row">{say(restrictedWords(key))}</th>
            <td>{names(grants)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SightTable({ sights }: { sights: readonly Sight[] }) {
  const say = useSay();
  return (
    <div className="lh-scroll">
      <table className="lh-table">
        <thead>
          <tr>
            <th scope="col">{say(words.at)}</th>
            <th scope="col">{say(words.actor)}</th>
            <th scope="col">{say(words.what)}</th>
            <th scope="col">{say(words.subject)}</th>
          </tr>
        </thead>
        <tbody>
          {sights.map((one) => (
            <tr key={one.id}>
              <td>{momentText(one.at)}</td>
              <td>{one.actor}</td>
              <td>{say(restrictedWords(one.what))}</td>
              <td>{one.subject ?? say(words.unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
