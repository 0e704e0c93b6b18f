import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { includesFolded } from '#vocabulary/text.ts';
import { type legalBasis, listLegalBases } from '../schema.ts';
import '#kit/records.css';

type Basis = z.output<typeof legalBasis>;
const words = {
  title: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
  what: {
    vi: 'Các văn bản mà kế hoạch, báo cáo hay viện dẫn: còn hiệu lực hay đã bị thay thế vào một ngày.',
    en: 'What plans and reports usually cite: in force or replaced on a day.',
  },
  search: { vi: 'Tìm theo số, cơ quan, nội dung', en: 'Number, issuer, subject' },
  on: { vi: 'Vào ngày', en: 'On' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  subject: { vi: 'Nội dung', en: 'Subject' },
  date: { vi: 'Ban hành', en: 'Issued' },
  state: { vi: 'Hiệu lực', en: 'Standing' },
  inForce: { vi: 'Còn hiệu lực', en: 'In force' },
  ended: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  notYet: { vi: 'Chưa có hiệu lực', en: 'Not in force yet' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
  replaced: (by: string) => ({ vi: `thay bằng ${by}`, en: `replaced by ${by}` }),
  unverified: { vi: 'chưa kiểm chứng', en: 'not verified' },
  unverifiedWhat: {
    vi: 'Mục ghi "chưa kiểm chứng" lấy từ tài liệu gián tiếp: đối chiếu với bản công bố trước khi viện dẫn.',
    en: 'What is "not verified" comes from secondary sources: check the published text before citing it.',
  },
  none: { vi: 'Không tìm thấy văn bản nào', en: 'Nothing found' },
  noneWhat: {
    vi: 'Danh mục chỉ có các văn bản thường dùng; văn bản khác ghi thẳng vào phần căn cứ của kế hoạch.',
    en: 'Only the usual ones are here; others are written in the plan itself.',
  },
};

/** The usual legal bases as they stand on a day. */
export default function Bases() {
  const say = useSay();
  const { today } = useMe();
  const [on, setOn] = useState(today as CivilDate);
  const [search, setSearch] = useState('');
  const result = useRead(listLegalBases, { query: { on } });
  return (
    <Page title={say(words.title)} subtitle={say(words.what)}>
      <Section>
        <Stack gap="sm">
          <div className="lh-filters">
            <TextInput
              type="search"
              label={say(words.search)}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <DayInput label={say(words.on)} value={on} onDay={(day) => day && setOn(day)} required />
          </div>
          <Text size="sm" c="dimmed">
            {say(words.unverifiedWhat)}
          </Text>
          <Loaded result={result}>
            {(bases) => {
              const found = bases.filter((basis) => includesFolded(wordsOf(basis), search));
              return found.length === 0 ? (
                <Empty title={say(words.none)} what={say(words.noneWhat)} />
              ) : (
                <Rows bases={found} on={on} />
              );
            }}
          </Loaded>
        </Stack>
      </Section>
    </Page>
  );
}

const wordsOf = ({ number, type, issuer, subject }: Basis) => [number, type, issuer, subject].join(' ');

function Rows({ bases, on }: { bases: readonly Basis[]; on: string }) {
  const say = useSay();
  return (
    <table className="lh-table lh-cards">
      <thead>
        <tr>
          <th scope="col">{say(words.number)}</th>
          <th scope="col" className="lh-wide">
            {say(words.date)}
          </th>
          <th scope="col">{say(words.subject)}</th>
          <th scope="col" className="lh-wide">
            {say(words.state)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bases.map((basis) => (
          <tr key={basis.number}>
            <td>
              {basis.type} <span className="lh-nowrap">{basis.number}</span>
            </td>
            <td className="lh-wide">{partialDay(basis.date)}</td>
            <td>
              {basis.subject}
              <Text size="sm" c="dimmed">
                {basis.issuer}
              </Text>
              <div className="lh-narrow">
                <Standing basis={basis} on={on} />
              </div>
            </td>
            <td className="lh-wide">
              <Standing basis={basis} on={on} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ basis, on }: { basis: Basis; on: string }) {
  const say = useSay();
  const early = basis.inForceFrom !== null && on < basis.inForceFrom;
  const state =
    basis.inForce === null
      ? words.unknown
      : basis.inForce
        ? words.inForce
        : early
          ? words.notYet
          : words.ended;
  return (
    <>
      <Text fw={600} c={basis.inForce === false ? 'var(--lh-overdue)' : 'var(--lh-ink)'}>
        {basis.inForce === true && '✓ '}
        {say(state)}
      </Text>
      {basis.inForce !== true && !early && basis.replacedBy && (
        <Text size="sm">{say(words.replaced(basis.replacedBy))}</Text>
      )}
      {!basis.verified && (
        <Text size="sm" fs="italic">
          {say(words.unverified)}
        </Text>
      )}
    </>
  );
}

/** `2024-01-10` → 10/01/2024, `2016-11` → 11/2016, `2017` as it is. */
const partialDay = (day: string | null): string => day?.split('-').reverse().join('/') ?? '—';
