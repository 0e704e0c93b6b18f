import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { listUnits } from '#centre/unit/schema.ts';
import { useRead } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useSay } from '#kit/words.tsx';
import { memberRoles, memberRoleWords } from '../rules.ts';
import type { Council } from '../schema.ts';
import { ResidentPick } from './resident-pick.tsx';
import { words } from './words.ts';

export type Member = Council['members'][number];

export const blankMember = (): Member => ({
  id: newId(),
  name: '',
  title: '',
  role: 'member',
  present: true,
  residentId: null,
  unitId: null,
});

/** Who sits in the council, who was there, and whose family and unit it is. */
export function Members({
  members,
  onChange,
}: {
  members: readonly Member[];
  onChange: (members: readonly Member[]) => void;
}) {
  const say = useSay();
  const units = useRead(listUnits).data ?? [];
  const put = (at: number, change: Partial<Member>) =>
    onChange(members.with(at, { ...members[at]!, ...change }));
  return (
    <div className="cd-page">
      <p className="cd-quiet">{say(words.linkWhat)}</p>
      <ul className="cd-list">
        {members.map((one, at) => (
          <li key={one.id} className="cd-item">
            <div className="cd-form">
              <TextInput
                label={say(words.memberName)}
                required
                value={one.name}
                onChange={(event) => put(at, { name: event.currentTarget.value })}
              />
              <TextInput
                label={say(words.memberTitle)}
                required
                value={one.title}
                onChange={(event) => put(at, { title: event.currentTarget.value })}
              />
              <NativeSelect
                label={say(words.role)}
                value={one.role}
                onChange={(event) => put(at, { role: event.currentTarget.value as Member['role'] })}
                data={memberRoles.map((value) => ({ value, label: say(memberRoleWords[value]) }))}
              />
              <NativeSelect
                label={say(words.unit)}
                value={one.unitId ?? ''}
                onChange={(event) => put(at, { unitId: event.currentTarget.value || null })}
                data={[
                  { value: '', label: say(words.noUnit) },
                  ...units.map(({ id, shortName }) => ({ value: id, label: shortName })),
                ]}
              />
              <ResidentPick
                name={one.name}
                value={one.residentId}
                onPick={(residentId) => put(at, { residentId })}
              />
              <Checkbox
                label={say(words.present)}
                aria-label={`${one.name}: ${say(words.present)}`}
                checked={one.present}
                onChange={(event) => put(at, { present: event.currentTarget.checked })}
              />
              <Button
                variant="subtle"
                color="red"
                aria-label={`${say(words.remove)} ${one.name}`}
                onClick={() => onChange(members.toSpliced(at, 1))}
              >
                {say(words.remove)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={() => onChange([...members, blankMember()])}>
          {say(words.addMember)}
        </Button>
      </div>
    </div>
  );
}
