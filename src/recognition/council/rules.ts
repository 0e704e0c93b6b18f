import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

export const memberRoles = ['chair', 'vice-chair', 'secretary', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];
export const memberRoleWords: Readonly<Record<MemberRole, Words>> = {
  chair: { vi: 'Chủ tịch hội đồng', en: 'Chair' },
  'vice-chair': { vi: 'Phó chủ tịch hội đồng', en: 'Vice-chair' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  member: { vi: 'Ủy viên', en: 'Member' },
};

export const votes = ['yes', 'no', 'abstain', 'recused'] as const;
export type Vote = (typeof votes)[number];

/** Two thirds, where a council has not laid down another share. */
export const USUAL_QUORUM = 67;

/** A member as the rules look at it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly present: boolean;
}

/** How many members have to be there: no fewer than the share asks for. */
export const quorumOf = (members: number, percent: number): number => Math.ceil((members * percent) / 100);

export const hasQuorum = (members: readonly Pick<Member, 'present'>[], percent: number): boolean =>
  members.length > 0 && members.filter(({ present }) => present).length >= quorumOf(members.length, percent);

/** What stands in the way, in words. */
export interface Issue extends Words {
  readonly path: string;
}

/** What is wrong with a decision of a council that too few came to. */
export function issuesOfQuorum(members: readonly Member[], percent: number): readonly Issue[] {
  if (hasQuorum(members, percent)) return [];
  const there = members.filter(({ present }) => present).length;
  return [
    {
      path: 'body.members',
      vi: `Hội đồng có ${members.length} thành viên, ${there} người dự; cần ít nhất ${quorumOf(members.length, percent)} người (${formatNumber(percent)}%). Chưa đủ người thì chưa quyết định được: họp lại, hoặc sửa người dự nếu ghi nhầm.`,
      en: `${there} of ${members.length} members came, ${quorumOf(members.length, percent)} are needed. Meet again, or mend who was there.`,
    },
  ];
}

/** Yes, no, nothing said, and who left the room. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly recused: number;
  /** More than half of those who could vote said yes. */
  readonly passed: boolean;
}

/** Counts the votes on a candidate; whoever was there and said nothing counts among those who could have said yes. */
export function tallyOf(votesOn: readonly Vote[], present: number): Tally {
  const count = (vote: Vote) => votesOn.filter((one) => one === vote).length;
  const [yes, no, abstain, recused] = [count('yes'), count('no'), count('abstain'), count('recused')];
  return { yes, no, abstain, recused, passed: yes * 2 > present - recused };
}

/** A vote as it is given, with the name of whom it is on. */
export interface GivenVote {
  readonly memberId: string;
  readonly candidacyId: string;
  readonly vote: Vote;
}

/** What is wrong with votes: of somebody who was not there, or on the own family, clan, unit or person. */
export function issuesOfVotes(
  given: readonly GivenVote[],
  members: readonly Member[],
  {
    nameOf,
    concerned,
  }: {
    readonly nameOf: (candidacyId: string) => string;
    readonly concerned: (memberId: string, candidacyId: string) => boolean;
  },
): readonly Issue[] {
  const byId = new Map(members.map((one) => [one.id, one]));
  return given.flatMap(({ memberId, candidacyId, vote }, at): readonly Issue[] => {
    const path = `body.votes.${at}.vote`;
    const member = byId.get(memberId);
    if (!member?.present)
      return [
        {
          path,
          vi: `${member?.name ?? 'Người này'} không dự họp nên không có phiếu. Bỏ phiếu này, hoặc ghi là có dự.`,
          en: `${member?.name ?? 'This person'} was not there and has no vote.`,
        },
      ];
    if (vote === 'recused' || !concerned(memberId, candidacyId)) return [];
    return [
      {
        path,
        vi: `${member.name} là người trong nhà (hoặc đơn vị) của “${nameOf(candidacyId)}” nên không được biểu quyết. Ghi “Không biểu quyết”.`,
        en: `${member.name} belongs to ${nameOf(candidacyId)} and may not vote. Mark as recused.`,
      },
    ];
  });
}
