import type { Permission } from '#platform/permission/permission.ts';
import type { Words } from '#vocabulary/language.ts';

/** A kind of fact about a person that few may see, and whom the house shows it to. */
export interface RestrictedKind extends Words {
  readonly grants: Permission['grants'];
}

/**
 * Who sees what: the restricted kinds of facts and the roles that see them, how far. The permissions of the rooms take their grants from
 * here, every sight is noted under the kind's name, and the screen and the impact assessment print this table.
 */
export const restricted = Object.freeze({
  ethnicity: {
    vi: 'Dân tộc của từng người',
    en: 'Ethnicity of a person',
    grants: { director: 'all', deputy: 'all' },
  },
  'personal-data': {
    vi: 'Toàn bộ dữ liệu về một người',
    en: 'Everything held about a person',
    grants: { director: 'all', deputy: 'all' },
  },
  dropout: {
    vi: 'Trẻ bỏ học và các lần đến nhà vận động',
    en: 'Children who dropped out, and the visits to them',
    grants: { director: 'all', deputy: 'all', school: 'unit' },
  },
  'people-book': {
    vi: 'Sổ lưu ban, việc làm, hỗ trợ, diện ưu tiên của từng người',
    en: 'Books of pupils who repeat, of work, support and priority',
    grants: { director: 'all', deputy: 'all' },
  },
  literacy: {
    vi: 'Tình trạng biết chữ của từng người',
    en: 'Whether a person can read',
    grants: { director: 'all', deputy: 'all' },
  },
  candidate: {
    vi: 'Người và hộ được xét danh hiệu học tập',
    en: 'Candidates of recognition',
    grants: {
      director: 'all',
      deputy: 'all',
      association: 'all',
      'commune-office': 'all',
      'village-head': 'village',
    },
  },
} as const satisfies Readonly<Record<string, RestrictedKind>>);
export type Restricted = keyof typeof restricted;

/** The name of a kind in words; one that the program no longer knows by its name alone. */
export const restrictedWords = (kind: string): Words =>
  Object.hasOwn(restricted, kind)
    ? { vi: restricted[kind as Restricted].vi, en: restricted[kind as Restricted].en }
    : { vi: kind, en: kind };
