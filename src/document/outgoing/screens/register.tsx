import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFileUrl, useRead } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { type ListColumn, OpenTable } from '#kit/open-table.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useChosen, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { numberAndSymbol } from '#paper/model.ts';
import { words as petitionWords } from '../../petition/screens/words.ts';
import { typeAndSubject } from '../rules.ts';
import { listDocuments, printRegister, type RegisteredDocument } from '../schema.ts';
import { TakeNumber } from './take-number.tsx';
import '#kit/records.css';

const words = {
  title: { vi: 'Văn bản đi', en: 'Outgoing papers' },
  what: (n: number, year: number) => ({
    vi: n === 0 ? `Năm ${year} chưa phát hành văn bản nào` : `Năm ${year}: ${n} văn bản`,
    en: `${year}: ${n} papers issued`,
  }),
  year: { vi: 'Năm', en: 'Year' },
  search: { vi: 'Tìm theo số, trích yếu, nơi nhận', en: 'Number, subject, recipient' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  day: { vi: 'Ngày', en: 'Day' },
  subject: { vi: 'Tên loại và trích yếu', en: 'Kind and subject' },
  signer: { vi: 'Người ký', en: 'Signer' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  sent: { vi: 'Ngày chuyển', en: 'Sent' },
  take: { vi: 'Lấy số cho văn bản khác', en: 'Register an external document' },
  print: { vi: 'In sổ', en: 'Print the register' },
  sheet: { vi: 'Tải Excel', en: 'Excel file' },
  empty: { vi: 'Sổ năm này còn trống', en: 'No documents this year' },
  emptyWhat: {
    vi: 'Kế hoạch, thông báo, giấy mời, báo cáo được ghi vào đây khi phát hành, mỗi văn bản một số. Văn bản soạn ở nơi khác thì lấy số ở đây.',
    en: 'Plans, notices, invitations and reports are registered here when issued, each with its number.',
  },
  none: { vi: 'Không tìm thấy văn bản nào', en: 'Nothing found' },
  noneWhat: {
    vi: 'Bớt chữ trong ô tìm, hoặc chọn năm khác.',
    en: 'Use fewer words, or choose another year.',
  },
  older: { vi: 'Số nhỏ hơn', en: 'Lower numbers' },
  newest: { vi: 'Về số mới nhất', en: 'Back to the newest' },
};

const columns: readonly ListColumn<RegisteredDocument>[] = [
  { label: words.number, oneLine: true, show: (row) => numberAndSymbol(row.number, row.symbol) },
  { label: words.day, wide: true, show: (row) => dayText(row.issuedOn) },
  { label: words.subject, show: (row) => typeAndSubject(row.type, row.subject) },
  { label: words.signer, wide: true, show: (row) => row.signer ?? '—' },
  {
    label: words.recipients,
    wide: true,
    show: (row) => <Text size="sm">{row.recipients || '—'}</Text>,
  },
  { label: words.sent, wide: true, show: (row) => dayText(row.sentOn) },
];

/** The outgoing register of a year: found without marks, printed in its ten columns. */
export default function Register() {
  const say = useSay();
  const go = useGo();
  const fileUrl = useFileUrl();
  const { today } = useMe();
  const mayWrite = useMay('document.write') !== null;
  const mayPetition = useMay('petition.read') !== null;
  const thisYear = Number(today.slice(0, 4));
  const [inAddress, choose] = useChosen();
  const chosen = Number(inAddress('nam')) || null;
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [before, setBefore] = useState<number | null>(null);
  const [taking, setTaking] = useState(false);
  const years = useRead(listDocuments, { query: { year: thisYear, limit: 1 } }).data?.years ?? [];
  // A finished centre opens at its last year with papers.
  const year = chosen ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear));
  const result = useRead(listDocuments, {
    query: { year, ...(search ? { search } : {}), ...(before === null ? {} : { before }) },
  });
  const offered = [...new Set([thisYear, ...years])].sort((a, b) => b - a);
  return (
    <Page
      title={say(words.title)}
      subtitle={result.data && say(words.what(result.data.total, year))}
      actions={
        <>
          <Button
            component="a"
            variant="default"
            href={fileUrl(printRegister, { query: { year, form: 'xlsx' } })}
            download
          >
            {say(words.sheet)}
          </Button>
          {mayPetition && (
            <Button variant="default" onClick={() => go('kien-nghi')}>
              {say(petitionWords.title)}
            </Button>
          )}
          <Button variant="default" onClick={() => go('van-ban/so', { nam: year })}>
            {say(words.print)}
          </Button>
          {mayWrite && <Button onClick={() => setTaking(true)}>{say(words.take)}</Button>}
        </>
      }
    >
      <Section>
        <Stack gap="sm">
          <div className="lh-filters">
            <TextInput
              type="search"
              label={say(words.search)}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setBefore(null);
              }}
            />
            <NativeSelect
              label={say(words.year)}
              value={String(year)}
              data={offered.map(String)}
              onChange={(event) => {
                choose({ nam: event.currentTarget.value });
                setBefore(null);
              }}
            />
          </div>
          <Loaded result={result}>
            {({ documents, next }) => (
              <>
                {documents.length === 0 ? (
                  <Empty
                    title={say(search ? words.none : words.empty)}
                    what={say(search ? words.noneWhat : words.emptyWhat)}
                  />
                ) : (
                  <OpenTable columns={columns} rows={documents} onOpen={({ id }) => go(`van-ban/${id}`)} />
                )}
                <Group justify="space-between">
                  {before !== null ? (
                    <Button variant="default" onClick={() => setBefore(null)}>
                      {say(words.newest)}
                    </Button>
                  ) : (
                    <span />
                  )}
                  {next !== null && (
                    <Button variant="default" onClick={() => setBefore(next)}>
                      {say(words.older)}
                    </Button>
                  )}
                </Group>
              </>
            )}
          </Loaded>
        </Stack>
      </Section>
      <SidePanel title={say(words.take)} opened={taking} onClose={() => setTaking(false)}>
        {taking && <TakeNumber onTaken={(id) => go(`van-ban/${id}`)} />}
      </SidePanel>
    </Page>
  );
}
