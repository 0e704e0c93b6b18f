import type { Words } from '#vocabulary/language.ts';
import type { MeetingInput } from './schema.ts';

export interface Issue extends Words {
  readonly path: string;
}

/** What does not fit in minutes: more who came than were invited, more votes than people, a no without its reason. */
export function issuesOfMinutes(
  { present, invited, items }: Pick<MeetingInput, 'present' | 'invited' | 'items'>,
  nameOf: (candidacyId: string) => string,
): readonly Issue[] {
  const tooMany: readonly Issue[] =
    invited === null || present <= invited
      ? []
      : [
          {
            path: 'body.present',
            vi: `Có ${present} hộ dự mà chỉ mời ${invited} hộ. Sửa một trong hai số.`,
            en: `${present} came of ${invited} invited. Mend one of the two.`,
          },
        ];
  return [
    ...tooMany,
    ...items.flatMap(({ candidacyId, agreed, votesFor, votesAgainst, reason }, at): readonly Issue[] => {
      const name = nameOf(candidacyId);
      const votes = (votesFor ?? 0) + (votesAgainst ?? 0);
      if (votes > present)
        return [
          {
            path: `body.items.${at}.votesFor`,
            vi: `“${name}”: ${votes} phiếu, nhiều hơn ${present} hộ dự. Sửa số phiếu hoặc số hộ dự.`,
            en: `${name}: ${votes} votes of ${present} who were there.`,
          },
        ];
      if (agreed || reason !== null) return [];
      return [
        {
          path: `body.items.${at}.reason`,
          vi: `Ghi lý do thôn không nhất trí “${name}”.`,
          en: `Say why the village does not agree on ${name}.`,
        },
      ];
    }),
  ];
}
