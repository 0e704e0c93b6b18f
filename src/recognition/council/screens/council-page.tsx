import { Button, Checkbox, Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { modelWords } from '../../candidacy/models.ts';
import { type Candidacy, listCandidacies } from '../../candidacy/schema.ts';
import '../../candidacy/screens/candidacy.css';
import { MoreButton, SHOWN } from '../../candidacy/screens/more.tsx';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear } from '../../candidacy/screens/year-select.tsx';
import { putDecision } from '../../decision/schema.ts';
import { type GivenVote, hasQuorum, quorumOf, USUAL_QUORUM } from '../rules.ts';
import { type Council, listCouncils, printCouncil, putCouncil } from '../schema.ts';
import { blankMember, Members } from './members.tsx';
import { Votes } from './votes.tsx';
import { words } from './words.ts';

/** One session of the council: who sits in it, what is laid before it, how each voted; its minutes and the decision that follows. */
export default function CouncilPage() {
  const { id = '' } = useParams();
  const year = useYear();
  const councils = useRead(listCouncils, { query: { year } });
  const candidacies = useRead(listCandidacies, { query: { year } });
  return (
    <Loaded result={councils}>
      {(all) => (
        <Loaded result={candidacies}>
          {(rows) => {
            const known = all.find((one) => one.id === id) ?? null;
            return (
              <OneCouncil
                key={known?.revision ?? 0}
                id={id}
                year={year}
                known={known}
                before={all[0] ?? null}
                rows={rows}
              />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

/** A new session begins with the members of the last one. */
function startOf(known: Council | null, before: Council | null, year: number, today: string) {
  const {
    members = [],
    foundedBy = null,
    quorumPercent = USUAL_QUORUM,
    place = null,
  } = known ?? before ?? {};
  return {
    title: known?.title ?? words.usualName(year),
    foundedBy: foundedBy ?? '',
    heldOn: known?.heldOn ?? today,
    place: place ?? '',
    quorumPercent,
    opinions: known?.opinions ?? '',
    members: known
      ? members
      : members.length > 0
        ? members.map((one) => ({ ...one, id: newId() }))
        : [blankMember()],
  };
}

const votesIn = ({ candidacies }: Council): GivenVote[] =>
  candidacies.flatMap(({ id: candidacyId, votes }) => votes.map((vote) => ({ candidacyId, ...vote })));

/** The votes of a sitting, with what was said before put in their places. */
function overlay(usual: readonly GivenVote[], before: readonly GivenVote[]): GivenVote[] {
  const key = ({ memberId, candidacyId }: GivenVote) => `${memberId} ${candidacyId}`;
  const said = new Map(before.map((one) => [key(one), one.vote]));
  return usual.map((one) => ({
    ...one,
    vote: one.vote === 'recused' ? one.vote : (said.get(key(one)) ?? one.vote),
  }));
}

function OneCouncil({
  id,
  year,
  known,
  before,
  rows,
}: {
  id: string;
  year: number;
  known: Council | null;
  before: Council | null;
  rows: readonly Candidacy[];
}) {
  const say = useSay();
  const go = useGo();
  const today = useMe().today;
  const save = useWrite(putCouncil);
  const draft = useWrite(putDecision);
  const decided =
    known?.candidacies.some(({ state }) => state === 'recognised' || state === 'refused') ?? false;
  const writes = useMay('council.write') !== null && !decided;
  const [form, setForm] = useState(() => startOf(known, before, year, today));
  const open = rows.filter(
    ({ state, councilId }) => state === 'proposed' || state === 'appealed' || councilId === id,
  );
  const [laid, setLaid] = useState<ReadonlySet<string>>(
    () => new Set(known ? known.candidacies.map((one) => one.id) : open.map((one) => one.id)),
  );
  const [shown, setShown] = useState(SHOWN);
  const [votes, setVotes] = useState<readonly GivenVote[] | null>(null);
  const given = votes ?? (known ? votesIn(known) : []);
  const members = form.members.filter(({ name, title }) => name.trim() && title.trim());
  const reached = hasQuorum(members, form.quorumPercent);
  const text = (key: 'title' | 'foundedBy' | 'place') => (
    <TextInput
      label={say(key === 'title' ? words.name : words[key])}
      required={key === 'title'}
      value={form[key]}
      onChange={(event) => setForm({ ...form, [key]: event.currentTarget.value })}
    />
  );
  const body = {
    year,
    title: form.title.trim(),
    foundedBy: form.foundedBy.trim() || null,
    heldOn: form.heldOn,
    place: form.place.trim() || null,
    quorumPercent: form.quorumPercent,
    opinions: form.opinions.trim() || null,
    members,
    candidacies: [...laid],
  };
  const send = async () => {
    const sameSitting =
      known !== null &&
      same(known.members, members) &&
      same(known.candidacies.map((one) => one.id).toSorted(), [...laid].toSorted());
    const revision = known?.revision ?? 0;
    if (sameSitting)
      return save.mutateAsync({ params: { id }, body: { ...body, votes: [...given], revision } });
    // Of another sitting the server says who is concerned; what was voted otherwise before is then put on top.
    const answer = await save.mutateAsync({ params: { id }, body: { ...body, revision } });
    const overlaid = overlay(votesIn(answer), given);
    if (same(overlaid, votesIn(answer))) return answer;
    return save.mutateAsync({
      params: { id },
      body: { ...body, votes: overlaid, revision: answer.revision },
    });
  };
  const decide = () => {
    const decision = newId();
    draft.mutate(
      { params: { id: decision }, body: { year, councilId: id, revision: 0 } },
      { onSuccess: () => go(`cong-nhan/quyet-dinh/${decision}`, { nam: year }) },
    );
  };
  const vote = (one: GivenVote) =>
    setVotes([
      ...given.filter(
        ({ memberId, candidacyId }) => memberId !== one.memberId || candidacyId !== one.candidacyId,
      ),
      one,
    ]);
  return (
    <Page
      title={form.title || say(words.add)}
      subtitle={
        <Link to="cong-nhan/hoi-dong" search={{ nam: year }} className="cd-link">
          {say(words.back)}
        </Link>
      }
    >
      <div className="cd-page">
        {decided && <p className="cd-note">{say(words.decided)}</p>}
        <Section>
          {writes ? (
            <div className="cd-form">
              {text('title')}
              {text('foundedBy')}
              <DayInput
                label={say(words.heldOn)}
                value={form.heldOn}
                required
                onDay={(day) => day && setForm({ ...form, heldOn: day })}
              />
              {text('place')}
              <NumberInput
                label={say(words.quorum)}
                value={form.quorumPercent}
                min={1}
                max={100}
                hideControls
                onChange={(to) => typeof to === 'number' && setForm({ ...form, quorumPercent: to })}
              />
            </div>
          ) : (
            [formatDate(form.heldOn as CivilDate), form.place, form.foundedBy].filter(Boolean).join(' · ')
          )}
        </Section>
        <Section
          title={say(words.members)}
          aside={`${say(words.quorumIs(members.filter((one) => one.present).length, members.length, quorumOf(members.length, form.quorumPercent)))}: ${say(reached ? words.quorumReached : words.quorumMissed)}`}
        >
          {writes ? (
            <Members members={form.members} onChange={(next) => setForm({ ...form, members: [...next] })} />
          ) : (
            <ul className="cd-list">
              {form.members.map((one) => (
                <li key={one.id} className="cd-row">
                  <span>{one.name}</span>
                  <span className="cd-quiet">{one.title}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {writes && (
          <Section title={say(words.candidates)}>
            <Checkbox
              label={say(words.tickAll(open.length))}
              disabled={open.length === 0}
              checked={open.length > 0 && laid.size === open.length}
              indeterminate={laid.size > 0 && laid.size < open.length}
              onChange={(event) =>
                setLaid(new Set(event.currentTarget.checked ? open.map((one) => one.id) : []))
              }
            />
            <ul className="cd-ticks">
              {open.slice(0, shown).map((one) => (
                <li key={one.id}>
                  <Checkbox
                    label={`${one.name} · ${say(modelWords[one.model])}`}
                    checked={laid.has(one.id)}
                    onChange={(event) => {
                      const next = new Set(laid);
                      if (event.currentTarget.checked) next.add(one.id);
                      else next.delete(one.id);
                      setLaid(next);
                    }}
                  />
                </li>
              ))}
            </ul>
            <MoreButton all={open.length} shown={shown} onMore={setShown} />
          </Section>
        )}
        {known && known.candidacies.length > 0 && (
          <Section title={say(shared.result)}>
            {writes && <p className="cd-quiet">{say(words.votesUsual)}</p>}
            <Votes
              candidates={known.candidacies}
              members={known.members}
              given={given}
              onVote={writes ? vote : undefined}
            />
          </Section>
        )}
        {writes && (
          <Section>
            <Textarea
              label={say(words.opinions)}
              autosize
              minRows={2}
              value={form.opinions}
              onChange={(event) => setForm({ ...form, opinions: event.currentTarget.value })}
            />
            <Group mt="sm">
              <Button
                disabled={members.length === 0 || form.title.trim() === ''}
                loading={save.isPending}
                onClick={() => void send().catch(() => undefined)}
              >
                {say(words.save)}
              </Button>
              {known?.candidacies.some(({ state }) => state === 'before-council') && (
                <Button variant="default" loading={draft.isPending} onClick={decide}>
                  {say(words.draft)}
                </Button>
              )}
            </Group>
            <ProblemNote problem={save.error ?? draft.error} />
          </Section>
        )}
        {known && <Paper known={known} />}
        {known && <TrailButton subject={id} />}
      </div>
    </Page>
  );
}

function Paper({ known }: { known: Council }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={say(words.paper)}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? shared.hide : shared.show)}
        </Button>
      }
    >
      {open && (
        <PaperView
          title={say(words.paper)}
          url={(form) => url(printCouncil, { params: { id: known.id }, query: { form } })}
        />
      )}
    </Section>
  );
}
