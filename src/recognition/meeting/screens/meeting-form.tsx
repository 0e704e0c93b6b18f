import { Button, Checkbox, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { modelWords } from '../../candidacy/models.ts';
import type { Candidacy } from '../../candidacy/schema.ts';
import { MoreButton, SHOWN } from '../../candidacy/screens/more.tsx';
import { putMeeting } from '../schema.ts';
import { words } from './words.ts';

/** What is said of one candidate while the minutes are typed. */
interface Said {
  readonly agreed: boolean;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly reason: string;
}
const agreedOn: Said = { agreed: true, votesFor: null, votesAgainst: null, reason: '' };

/** The minutes of one village meeting: all who wait are on it, agreed on unless somebody says otherwise. */
export function MeetingForm({
  year,
  waiting,
  onDone,
}: {
  year: number;
  waiting: readonly Candidacy[];
  onDone: () => void;
}) {
  const say = useSay();
  const today = useMe().today;
  const write = useWrite(putMeeting);
  const villages = [...new Map(waiting.map(({ villageId, villageName }) => [villageId, villageName]))];
  const [id] = useState(newId);
  const [villageId, setVillage] = useState(villages[0]?.[0] ?? '');
  const [head, setHead] = useState({ heldOn: today, place: '', chair: '', secretary: '', opinions: '' });
  const [present, setPresent] = useState<number | null>(null);
  const [invited, setInvited] = useState<number | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const [counts, setCounts] = useState(false);
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const own = waiting.filter((one) => one.villageId === villageId);
  const of = (one: Candidacy): Said => said[one.id] ?? agreedOn;
  const put = (one: Candidacy, change: Partial<Said>) =>
    setSaid({ ...said, [one.id]: { ...of(one), ...change } });
  const ready = head.chair.trim() !== '' && present !== null && own.length > 0;
  const text = (key: 'place' | 'chair' | 'secretary') => (
    <TextInput
      label={say(words[key])}
      required={key === 'chair'}
      value={head[key]}
      onChange={(event) => setHead({ ...head, [key]: event.currentTarget.value })}
    />
  );
  const send = () =>
    write.mutate(
      {
        params: { id },
        body: {
          villageId: villageId ?? '',
          year,
          heldOn: head.heldOn,
          place: head.place.trim() || null,
          chair: head.chair.trim(),
          secretary: head.secretary.trim() || null,
          opinions: head.opinions.trim() || null,
          present: present ?? 0,
          invited,
          items: own.map((one) => {
            const { reason, ...rest } = of(one);
            return { candidacyId: one.id, ...rest, reason: rest.agreed ? null : reason.trim() || null };
          }),
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Stack gap="md">
      <div className="cd-form">
        <NativeSelect
          label={say(words.village)}
          value={villageId ?? ''}
          onChange={(event) => setVillage(event.currentTarget.value)}
          data={villages.map(([value, label]) => ({ value: value ?? '', label: label ?? '' }))}
        />
        <DayInput
          label={say(words.heldOn)}
          value={head.heldOn}
          required
          onDay={(day) => day && setHead({ ...head, heldOn: day })}
        />
        {text('place')}
        {text('chair')}
        {text('secretary')}
        <Count label={say(words.present)} value={present} onValue={setPresent} required />
        <Count label={say(words.invited)} value={invited} onValue={setInvited} />
      </div>
      <Checkbox
        label={say(words.withVotes)}
        checked={counts}
        onChange={(event) => setCounts(event.currentTarget.checked)}
      />
      {own.length === 0 && <p className="cd-quiet">{say(words.nobody)}</p>}
      <ul className="cd-list">
        {own.slice(0, shown).map((one) => {
          const name = [one.name, one.code && `hộ ${one.code}`].filter(Boolean).join(' · ');
          const { agreed, votesFor, votesAgainst, reason } = of(one);
          return (
            <li key={one.id} className="cd-item">
              <span>
                <b>{name}</b> <span className="cd-quiet">{say(modelWords[one.model])}</span>
              </span>
              <Checkbox
                label={say(words.agreed)}
                aria-label={`${name}: ${say(words.agreed)}`}
                checked={agreed}
                onChange={(event) => put(one, { agreed: event.currentTarget.checked })}
              />
              {(counts || !agreed) && (
                <div className="cd-form">
                  {counts && (
                    <>
                      <Count
                        label={say(words.votesFor)}
                        value={votesFor}
                        onValue={(value) => put(one, { votesFor: value })}
                      />
                      <Count
                        label={say(words.votesAgainst)}
                        value={votesAgainst}
                        onValue={(value) => put(one, { votesAgainst: value })}
                      />
                    </>
                  )}
                  {!agreed && (
                    <TextInput
                      label={say(words.reason)}
                      required
                      value={reason}
                      onChange={(event) => put(one, { reason: event.currentTarget.value })}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton all={own.length} shown={shown} onMore={setShown} />
      <Textarea
        label={say(words.opinions)}
        autosize
        minRows={2}
        value={head.opinions}
        onChange={(event) => setHead({ ...head, opinions: event.currentTarget.value })}
      />
      <p className="cd-quiet">{say(words.stays)}</p>
      <ProblemNote problem={write.error} />
      <div>
        <Button disabled={!ready} loading={write.isPending} onClick={send}>
          {say(words.save)}
        </Button>
      </div>
    </Stack>
  );
}

function Count({
  label,
  value,
  onValue,
  required = false,
}: {
  label: string;
  value: number | null;
  onValue: (value: number | null) => void;
  required?: boolean;
}) {
  return (
    <NumberInput
      label={label}
      required={required}
      value={value ?? ''}
      min={0}
      allowDecimal={false}
      hideControls
      onChange={(to) => onValue(typeof to === 'number' ? to : null)}
    />
  );
}
