import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useSay } from '#kit/words.tsx';
import { PersonTabs } from '../../personal-data/screens/person-tabs.tsx';
import { Person } from '../../resident/screens/person.tsx';
import { Household, NewHousehold } from './household.tsx';

/** What the panel shows: a person, a household, or a form for a new household or a new person of one. */
export type Shown =
  | { readonly kind: 'person' | 'household' | 'new-person'; readonly id: string }
  | { readonly kind: 'new-household' };

const titles = {
  person: { vi: 'Người dân', en: 'Resident' },
  household: { vi: 'Hộ', en: 'Household' },
  'new-person': { vi: 'Thêm người vào hộ', en: 'Add a person' },
  'new-household': { vi: 'Thêm hộ', en: 'Add a household' },
};

/** A person or a household at the side; one leads to the other. */
export function PeoplePanel({
  shown,
  onShow,
}: {
  shown: Shown | null;
  onShow: (next: Shown | null) => void;
}) {
  const say = useSay();
  return (
    <SidePanel
      title={shown ? say(titles[shown.kind]) : ''}
      opened={shown !== null}
      onClose={() => onShow(null)}
    >
      {shown?.kind === 'person' && (
        <PersonTabs
          key={shown.id}
          id={shown.id}
          onGone={() => onShow(null)}
          record={<Person id={shown.id} onHousehold={(id) => onShow({ kind: 'household', id })} />}
        />
      )}
      {shown?.kind === 'household' && (
        <Household
          key={shown.id}
          id={shown.id}
          onPerson={(id) => onShow({ kind: 'person', id })}
          onNewPerson={() => onShow({ kind: 'new-person', id: shown.id })}
        />
      )}
      {shown?.kind === 'new-person' && (
        <Person id={newId()} newIn={shown.id} onHousehold={(id) => onShow({ kind: 'household', id })} />
      )}
      {shown?.kind === 'new-household' && (
        <NewHousehold onAdded={(id) => onShow({ kind: 'household', id })} />
      )}
    </SidePanel>
  );
}
