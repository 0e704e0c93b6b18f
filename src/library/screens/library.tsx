import { TabParts } from '#centre/screens/tabs.tsx';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { listTitles } from '../title/schema.ts';
import { TitleImport } from './import.tsx';
import { Loans, Readings, Titles } from './lists.tsx';

const words = {
  title: { vi: 'Thư viện', en: 'Library' },
  what: (titles: number, copies: number, lent: number) => ({
    vi: `${formatNumber(titles)} đầu sách, ${formatNumber(copies)} bản, ${formatNumber(lent)} bản đang cho mượn`,
    en: `${titles} titles, ${copies} copies, ${lent} lent`,
  }),
  titles: { vi: 'Sách, tài liệu', en: 'Titles' },
  loans: { vi: 'Mượn, trả', en: 'Loans' },
  readings: { vi: 'Lượt đọc', en: 'Readers' },
  import: { vi: 'Nhập từ Excel', en: 'From Excel' },
};

/** The commune's books: titles, who has borrowed one, how many come to read, and a list from Excel. */
export default function Library() {
  const say = useSay();
  const writes = useMay('library.write') !== null;
  const titles = (useRead(listTitles).data ?? []).filter(({ active }) => active);
  const sum = (of: 'copies' | 'lent') => titles.reduce((all, one) => all + one[of], 0);
  return (
    <Page
      title={say(words.title)}
      subtitle={titles.length > 0 && say(words.what(titles.length, sum('copies'), sum('lent')))}
    >
      <Section>
        <TabParts
          path="thu-vien"
          parts={[
            { key: 'sach', label: words.titles, show: () => <Titles /> },
            ...(writes ? [{ key: 'muon', label: words.loans, show: () => <Loans /> }] : []),
            { key: 'luot-doc', label: words.readings, show: () => <Readings /> },
            ...(writes ? [{ key: 'nhap', label: words.import, show: () => <TitleImport /> }] : []),
          ]}
        />
      </Section>
    </Page>
  );
}
