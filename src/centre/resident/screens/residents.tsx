import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { z } from 'zod';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { type ListColumn, OpenTable } from '#kit/open-table.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useChosen, useGo, useSearch } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { PeoplePanel, type Shown } from '../../household/screens/panel.tsx';
import { listVillages } from '../../village/schema.ts';
import { listResidents, type ResidentRow, sheetOfResidents } from '../schema.ts';
import { povertyWords, sexWords } from './words.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Người dân', en: 'Residents' },
  count: (n: number) => ({ vi: `${formatNumber(n)} người`, en: `${formatNumber(n)} people` }),
  search: { vi: 'Tìm theo tên hoặc mã hộ', en: 'Name or household' },
  hint: { vi: 'gõ không dấu cũng được', en: 'marks may be left out' },
  village: { vi: 'Thôn', en: 'Village' },
  all: { vi: 'Cả xã', en: 'All' },
  which: { vi: 'Diện', en: 'Which' },
  here: { vi: 'Đang ở xã', en: 'Living here' },
  left: { vi: 'Đã chuyển đi', en: 'Moved away' },
  name: { vi: 'Họ tên', en: 'Name' },
  born: { vi: 'Năm sinh', en: 'Born' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  household: { vi: 'Hộ', en: 'Household' },
  head: { vi: 'chủ hộ', en: 'head' },
  away: { vi: 'đi làm xa', en: 'works far away' },
  none: { vi: 'Không tìm thấy ai', en: 'No one found' },
  noneWhat: { vi: 'Bớt chữ trong ô tìm, hoặc chọn Cả xã.', en: 'Search for less, or in all villages.' },
  empty: { vi: 'Chưa có người dân nào', en: 'No residents yet' },
  emptyWhat: {
    vi: 'Dán danh sách hộ và nhân khẩu từ Excel: mỗi dòng một người, có cột thôn, mã hộ, họ tên, năm sinh, giới tính.',
    en: 'Paste households and people from Excel: one person a row with village, household, name, year of birth, sex.',
  },
  paste: { vi: 'Nhập từ Excel', en: 'From Excel' },
  addHousehold: { vi: 'Thêm hộ', en: 'Add a household' },
  sheet: { vi: 'Tải Excel', en: 'Excel file' },
  dropouts: { vi: 'Trẻ bỏ học', en: 'Dropouts' },
  privacy: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  next: { vi: 'Trang sau', en: 'Next page' },
  back: { vi: 'Trang trước', en: 'Page before' },
};

/** The register of residents: found by name without marks, by village, by poverty; a village head sees the own village. */
export default function Residents() {
  const say = useSay();
  const go = useGo();
  const fileUrl = useFileUrl();
  const reach = useMay('resident.read');
  const mayWrite = useMay('resident.write') !== null;
  const mayDropouts = useMay('dropout.read') !== null;
  const mayPrivacy = useMay('personal-data.read') !== null;
  const { nguoi } = useSearch();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  // A typed name stays out of the address: it is of a person.
  const [chosen, choose] = useChosen();
  const villageId = chosen('thon') ?? '';
  const setVillageId = (id: string) => choose({ thon: id });
  const which = chosen('ai') ?? '';
  const setWhich = (who: string) => choose({ ai: who });
  const [pages, setPages] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Shown | null>(
    typeof nguoi === 'string' ? { kind: 'person', id: nguoi } : null,
  );
  const filters = filtersOf(search, villageId, which);
  const after = pages.at(-1);
  const result = useRead(listResidents, { query: { ...filters, ...(after ? { after } : {}) } });
  const villages = useRead(listVillages).data ?? [];
  const anew = (set: (to: string) => void) => (to: string) => {
    set(to);
    setPages([]);
  };
  const unfiltered = Object.keys(filters).length === 0;
  return (
    <Page
      title={say(words.title)}
      subtitle={result.data && say(words.count(result.data.total))}
      actions={
        <>
          <Button
            component="a"
            variant="default"
            href={fileUrl(sheetOfResidents, { query: filters })}
            download
          >
            {say(words.sheet)}
          </Button>
          {mayDropouts && (
            <Button variant="default" onClick={() => go('tre-bo-hoc')}>
              {say(words.dropouts)}
            </Button>
          )}
          {mayPrivacy && (
            <Button variant="default" onClick={() => go('du-lieu-ca-nhan')}>
              {say(words.privacy)}
            </Button>
          )}
          {mayWrite && (
            <>
              <Button variant="default" onClick={() => setShown({ kind: 'new-household' })}>
                {say(words.addHousehold)}
              </Button>
              <Button onClick={() => go('nguoi-dan/dan-excel')}>{say(words.paste)}</Button>
            </>
          )}
        </>
      }
    >
      <Section>
        <Stack gap="sm">
          <div className="lh-filters">
            <TextInput
              type="search"
              label={say(words.search)}
              placeholder={say(words.hint)}
              value={typed}
              onChange={(event) => anew(setTyped)(event.currentTarget.value)}
            />
            {reach === 'all' && (
              <NativeSelect
                label={say(words.village)}
                value={villageId}
                data={[
                  { value: '', label: say(words.all) },
                  ...villages.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(event) => anew(setVillageId)(event.currentTarget.value)}
              />
            )}
            <NativeSelect
              label={say(words.which)}
              value={which}
              data={[
                { value: '', label: say(words.here) },
                { value: 'poor', label: say(povertyWords.poor) },
                { value: 'near-poor', label: say(povertyWords['near-poor']) },
                { value: 'left', label: say(words.left) },
              ]}
              onChange={(event) => anew(setWhich)(event.currentTarget.value)}
            />
          </div>
          <Loaded result={result}>
            {({ residents, next }) => (
              <>
                {residents.length === 0 ? (
                  <Empty
                    title={say(unfiltered ? words.empty : words.none)}
                    what={say(unfiltered ? words.emptyWhat : words.noneWhat)}
                    action={
                      unfiltered &&
                      mayWrite && (
                        <Link to="nguoi-dan/dan-excel" className="lh-back">
                          {say(words.paste)}
                        </Link>
                      )
                    }
                  />
                ) : (
                  <OpenTable
                    columns={columnsFor(say)}
                    rows={residents}
                    onOpen={({ id }) => setShown({ kind: 'person', id })}
                  />
                )}
                <Group justify="space-between">
                  {pages.length > 0 ? (
                    <Button variant="default" onClick={() => setPages(pages.slice(0, -1))}>
                      {say(words.back)}
                    </Button>
                  ) : (
                    <span />
                  )}
                  {next && (
                    <Button variant="default" onClick={() => setPages([...pages, next])}>
                      {say(words.next)}
                    </Button>
                  )}
                </Group>
              </>
            )}
          </Loaded>
        </Stack>
      </Section>
      <PeoplePanel shown={shown} onShow={setShown} />
    </Page>
  );
}

type Filters = z.input<typeof sheetOfResidents.query>;

function filtersOf(search: string, villageId: string, which: string): Filters {
  const filters: Filters = {};
  if (search) filters.search = search;
  if (villageId) filters.villageId = villageId;
  if (which === 'poor' || which === 'near-poor') filters.poverty = which;
  if (which === 'left') filters.left = 'true';
  return filters;
}

/** The columns of the list in a person's language. */
const columnsFor = (say: (words: Words) => string): readonly ListColumn<ResidentRow>[] => [
  { label: words.name, show: (one) => one.name },
  { label: words.born, numeric: true, show: (one) => one.birthYear },
  { label: words.sex, wide: true, show: (one) => say(sexWords[one.sex]) },
  { label: words.village, show: (one) => one.villageName },
  {
    label: words.household,
    wide: true,
    show: (one) => (
      <>
        {one.householdCode}
        {one.head && (
          <Text span c="dimmed">
            {' '}
            · {say(words.head)}
          </Text>
        )}
      </>
    ),
  },
  {
    label: words.which,
    wide: true,
    show: (one) =>
      [one.poverty && say(povertyWords[one.poverty]), one.away && say(words.away)].filter(Boolean).join(', '),
  },
];
