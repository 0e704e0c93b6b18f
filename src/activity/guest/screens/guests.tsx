import {
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { listPosts } from '#centre/post/schema.ts';
import { Bar } from '#kit/bar.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { Activity } from '../../class/schema.ts';
import { words } from '../../event/screens/words.ts';
import { useChoices } from '../../screens/choices.ts';
import { countSeats, seatsLeft } from '../rules.ts';
import {
  deleteGuest,
  type Guest,
  type GuestBody,
  inviteGuests,
  listGuests,
  printInvitation,
  putGuest,
} from '../schema.ts';

const blank: GuestBody = {
  name: '',
  post: null,
  unitId: null,
  seats: 1,
  invitationNumber: null,
  answer: null,
  came: null,
  cameSeats: null,
  note: null,
  position: 0,
  revision: 0,
};

/** Who is asked to an event, what they answered, who came; whether the seats are enough; invitations and the sheet to sign. */
export function GuestsPart({ activity }: { activity: Activity }) {
  const result = useRead(listGuests, { params: { activity: activity.id } });
  return <Loaded result={result}>{(guests) => <Guests activity={activity} guests={guests} />}</Loaded>;
}

function Guests({ activity, guests }: { activity: Activity; guests: readonly Guest[] }) {
  const say = useSay();
  const may = useMay('activity.write') !== null;
  const [adding, setAdding] = useState(false);
  const count = countSeats(guests);
  const capacity = activity.sessions.find(({ state }) => state !== 'cancelled')?.capacity ?? null;
  const left = seatsLeft(count, 0, capacity);
  const waiting = guests.filter(({ invitationNumber }) => invitationNumber === null);
  return (
    <Section
      title={say(words.guests)}
      aside={
        may && (
          <Button variant={guests.length === 0 ? 'filled' : 'default'} onClick={() => setAdding(true)}>
            {say(words.addGuests)}
          </Button>
        )
      }
    >
      {guests.length === 0 ? (
        <Text c="dimmed">{say(words.guestsNone)}</Text>
      ) : (
        <Stack gap="sm">
          <Text fw={600} className="lh-number">
            {say(words.seats(count))}
          </Text>
          <Bar label={say(words.yes)} value={count.yes} of={count.invited} />
          {count.came > 0 && (
            <Text size="sm" className="lh-number">
              {say(words.cameLine(count.came, count.invited))}
            </Text>
          )}
          {left !== null && capacity !== null && (
            <Text size="sm" {...(left < 0 ? { className: 'lh-attention' } : { c: 'dimmed' })}>
              {say(words.seatsLeft(left, capacity))}
            </Text>
          )}
          <ul className="ev-list">
            {guests.map((guest) => (
              <GuestRow key={guest.id} guest={guest} may={may} />
            ))}
          </ul>
          <Group gap="sm" align="flex-end">
            {may && waiting.length > 0 && <Issue activityId={activity.id} waiting={waiting} />}
            <Link to={`lop/${activity.id}/giay/sign-in`} className="lh-button">
              {say(words.signIn)}
            </Link>
          </Group>
        </Stack>
      )}
      <SidePanel title={say(words.addGuests)} opened={adding} onClose={() => setAdding(false)}>
        <AddGuests activityId={activity.id} guests={guests} />
      </SidePanel>
    </Section>
  );
}

/** A guest with the answer and whether they came: two taps at the door. */
function GuestRow({ guest, may }: { guest: Guest; may: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const put = useWrite(putGuest);
  const remove = useWrite(deleteGuest);
  const params = { activity: guest.activityId, guest: guest.id };
  const set = (part: Partial<GuestBody>) => put.mutate({ params, body: { ...guest, ...part } });
  return (
    <li className="ev-guest">
      <span>
        <strong>{guest.name}</strong>
        <span className="ev-quiet">
          {[
            guest.post,
            guest.unitName === guest.name ? null : guest.unitName,
            guest.seats > 1 ? say(words.people(guest.seats)) : null,
          ]
            .filter(Boolean)
            .map((text) => ` · ${text}`)}
        </span>
        <span className="ev-note">
          {guest.invitationId ? (
            <a
              href={url(printInvitation, {
                params: { activity: guest.activityId },
                query: { guest: guest.id },
              })}
              target="_blank"
              rel="noreferrer"
            >
              {say(words.invitation(guest.invitationNumber ?? ''))}
            </a>
          ) : (
            <span className="ev-quiet">
              {say(guest.invitationNumber ? words.invitation(guest.invitationNumber) : words.notInvited)}
            </span>
          )}
        </span>
        <ProblemNote problem={put.error ?? remove.error} />
      </span>
      {may ? (
        <span className="ev-answer">
          <SegmentedControl
            aria-label={say(words.answerOf(guest.name))}
            value={guest.answer ?? ''}
            disabled={put.isPending}
            data={[
              { value: 'yes', label: say(words.yes) },
              { value: 'no', label: say(words.no) },
              { value: '', label: say(words.notAnswered) },
            ]}
            onChange={(value) => set({ answer: (value || null) as GuestBody['answer'] })}
          />
          <Button
            variant={guest.came ? 'filled' : 'default'}
            aria-pressed={guest.came === true}
            aria-label={say(words.cameOf(guest.name))}
            loading={put.isPending}
            onClick={() => set({ came: guest.came ? null : true })}
          >
            {say(words.came)}
          </Button>
          {!guest.invitationId && (
            <Button
              variant="subtle"
              color="red"
              aria-label={say(words.delete(guest.name))}
              loading={remove.isPending}
              onClick={() => remove.mutate({ params })}
            >
              ✕
            </Button>
          )}
        </span>
      ) : (
        <span className="ev-quiet">
          {say(guest.came ? words.came : guest.answer ? words[guest.answer] : words.notAnswered)}
        </span>
      )}
    </li>
  );
}

/** One paper for all who wait for it, or one each: numbers are taken from the register. */
function Issue({ activityId, waiting }: { activityId: string; waiting: readonly Guest[] }) {
  const say = useSay();
  const { today } = useMe();
  const invite = useWrite(inviteGuests);
  const [each, setEach] = useState(true);
  const ids = waiting.map(({ id }) => id);
  return (
    <>
      <NativeSelect
        label={say(words.issueHow)}
        value={each ? 'each' : 'one'}
        data={[
          { value: 'each', label: say(words.issueEach) },
          { value: 'one', label: say(words.issueOne) },
        ]}
        onChange={(event) => setEach(event.currentTarget.value === 'each')}
      />
      <Button
        loading={invite.isPending}
        onClick={() =>
          invite.mutate({
            params: { activity: activityId },
            body: {
              issuedOn: today,
              papers: each
                ? ids.map((id) => ({ documentId: newId(), guests: [id] }))
                : [{ documentId: newId(), guests: ids }],
            },
          })
        }
      >
        {say(words.issue(waiting.length))}
      </Button>
      <ProblemNote problem={invite.error} />
    </>
  );
}

/** Several units and holders of posts at once, each a guest; or one guest by name. */
function AddGuests({ activityId, guests }: { activityId: string; guests: readonly Guest[] }) {
  const say = useSay();
  const { units } = useChoices();
  const put = useWrite(putGuest);
  const [chosen, setChosen] = useState<string[]>([]);
  const [one, setOne] = useState(blank);
  const next = Math.max(0, ...guests.map(({ position }) => position)) + 1;
  const free = units.filter(({ value }) => !guests.some(({ unitId }) => unitId === value));
  const add = (body: GuestBody) =>
    put.mutateAsync({ params: { activity: activityId, guest: newId() }, body });
  const { today } = useMe();
  const seesPosts = useMay('post.read') !== null;
  const posts = useRead(listPosts, { query: { on: today } }, { enabled: seesPosts }).data ?? [];
  const holders = posts.map((post) => ({ value: post.id, label: `${post.holder} · ${post.title}` }));
  const addChosen = async () => {
    for (const [at, id] of chosen.entries()) {
      const post = posts.find((one) => one.id === id);
      const guest = post
        ? { name: post.holder, post: post.title, unitId: post.unitId }
        : { name: units.find(({ value }) => value === id)!.label, unitId: id };
      await add({ ...blank, ...guest, position: next + at });
    }
    setChosen([]);
  };
  return (
    <Stack>
      <MultiSelect
        label={say(words.fromUnits)}
        data={[
          { group: say(words.unit), items: free },
          ...(holders.length > 0 ? [{ group: say(words.post), items: holders }] : []),
        ]}
        value={chosen}
        onChange={setChosen}
        searchable
      />
      <Button
        disabled={chosen.length === 0}
        loading={put.isPending}
        onClick={() => void addChosen().catch(() => undefined)}
      >
        {say(words.addUnits(chosen.length))}
      </Button>
      <form
        className="ev-rows"
        onSubmit={(event) => {
          event.preventDefault();
          void add({ ...one, position: next }).then(
            () => setOne(blank),
            () => undefined,
          );
        }}
      >
        <Stack>
          <TextInput
            label={say(words.name)}
            value={one.name}
            onChange={(event) => setOne({ ...one, name: event.currentTarget.value })}
            required
          />
          <TextInput
            label={say(words.post)}
            value={one.post ?? ''}
            onChange={(event) => setOne({ ...one, post: event.currentTarget.value || null })}
          />
          <NativeSelect
            label={say(words.unit)}
            value={one.unitId ?? ''}
            data={[{ value: '', label: '–' }, ...units]}
            onChange={(event) => setOne({ ...one, unitId: event.currentTarget.value || null })}
          />
          <NumberInput
            label={say(words.seatCount)}
            value={one.seats}
            onChange={(value) => setOne({ ...one, seats: typeof value === 'number' ? value : 1 })}
            min={1}
            max={1000}
            allowDecimal={false}
            hideControls
          />
          <ProblemNote problem={put.error} />
          <Button type="submit" loading={put.isPending} disabled={one.name.trim() === ''}>
            {say(words.oneGuest)}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
