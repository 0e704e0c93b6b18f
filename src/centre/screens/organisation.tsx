import { useRead } from '#kit/call.ts';
import { Page, Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { Equipments } from '../equipment/screens/equipments.tsx';
import { Instructors } from '../instructor/screens/instructors.tsx';
import { UnitImport } from '../unit/screens/import.tsx';
import { Units } from '../unit/screens/units.tsx';
import { Venues } from '../venue/screens/venues.tsx';
import { listVillages } from '../village/schema.ts';
import { Villages } from '../village/screens/villages.tsx';
import { TabParts } from './tabs.tsx';

const words = {
  title: { vi: 'Đơn vị và thôn', en: 'Units and villages' },
  what: (villages: number, households: number, people: number) => ({
    vi: `${villages} thôn, ${formatNumber(households)} hộ, ${formatNumber(people)} người`,
    en: `${villages} villages, ${formatNumber(households)} households, ${formatNumber(people)} people`,
  }),
};

/** Where the centre works and with whom: villages, units, venues, equipment, instructors. */
export default function Organisation() {
  const say = useSay();
  const villages = useRead(listVillages).data?.filter(({ validTo }) => validTo === null) ?? [];
  const sum = (of: 'households' | 'residents') => villages.reduce((all, one) => all + one[of], 0);
  return (
    <Page
      title={say(words.title)}
      subtitle={
        villages.length > 0 ? say(words.what(villages.length, sum('households'), sum('residents'))) : null
      }
    >
      <Section>
        <TabParts
          path="to-chuc"
          parts={[
            { key: 'thon', label: { vi: 'Thôn', en: 'Villages' }, show: () => <Villages /> },
            {
              key: 'don-vi',
              label: { vi: 'Đơn vị', en: 'Units' },
              show: () => (
                <>
                  <Units />
                  <UnitImport />
                </>
              ),
            },
            { key: 'dia-diem', label: { vi: 'Địa điểm', en: 'Venues' }, show: () => <Venues /> },
            {
              key: 'tai-san',
              label: { vi: 'Tài sản, thiết bị', en: 'Equipment' },
              show: () => <Equipments />,
            },
            { key: 'nguoi-day', label: { vi: 'Người dạy', en: 'Instructors' }, show: () => <Instructors /> },
          ]}
        />
      </Section>
    </Page>
  );
}
