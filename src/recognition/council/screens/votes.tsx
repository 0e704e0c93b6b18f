import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { MoreButton, SHOWN } from '../../candidacy/screens/more.tsx';
import { votes as allVotes, type GivenVote, tallyOf, type Vote } from '../rules.ts';
import type { Council } from '../schema.ts';
import type { Member } from './members.tsx';
import { voteWords, words } from './words.ts';

type Candidate = Council['candidacies'][number];
const nameOf = ({ name, code }: Pick<Candidate, 'name' | 'code'>): string =>
  code ? `${name} · hộ ${code}` : name;

/** How each member who was there voted on each candidate; a candidate opens to its votes. */
export function Votes({
  candidates,
  members,
  given,
  onVote,
}: {
  candidates: readonly Candidate[];
  members: readonly Member[];
  given: readonly GivenVote[];
  /** Left out: the votes are only read. */
  onVote?: ((vote: GivenVote) => void) | undefined;
}) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const present = members.filter((one) => one.present);
  const byCandidate = Map.groupBy(given, ({ candidacyId }) => candidacyId);
  return (
    <>
      <ul className="cd-list">
        {candidates.slice(0, shown).map((one) => {
          const own = byCandidate.get(one.id) ?? [];
          const voteOf = (memberId: string) =>
            own.find((vote) => vote.memberId === memberId)?.vote ?? 'abstain';
          const { yes, no, abstain, recused, passed } = tallyOf(
            own.map(({ vote }) => vote),
            present.length,
          );
          const told = `${say(words.tally(yes, no, abstain, recused))} · ${say(passed ? words.passed : words.notPassed)}`;
          return (
            <li key={one.id}>
              <div className="cd-row">
                <span>
                  {nameOf(one)} <span className="cd-quiet">{one.villageName}</span>
                </span>
                <button
                  type="button"
                  className="cd-chip"
                  aria-expanded={open === one.id}
                  aria-label={`${told} · ${say(words.votesOf(nameOf(one)))}`}
                  onClick={() => setOpen(open === one.id ? null : one.id)}
                >
                  {told}
                </button>
              </div>
              {open === one.id && (
                <div className="cd-form">
                  {present.map(({ id: memberId, name }) =>
                    onVote ? (
                      <NativeSelect
                        key={memberId}
                        label={name}
                        value={voteOf(memberId)}
                        onChange={(event) =>
                          onVote({ memberId, candidacyId: one.id, vote: event.currentTarget.value as Vote })
                        }
                        data={(one.concerned.includes(memberId) ? (['recused'] as const) : allVotes).map(
                          (value) => ({
                            value,
                            label: say(voteWords[value]),
                          }),
                        )}
                      />
                    ) : (
                      <span key={memberId}>
                        {name}: {say(voteWords[voteOf(memberId)])}
                      </span>
                    ),
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton all={candidates.length} shown={shown} onMore={setShown} />
    </>
  );
}
