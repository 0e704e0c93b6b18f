import { type AuditActs, acts } from '#platform/audit/acts.ts';
import type { Words } from '#vocabulary/language.ts';
import type { WorkflowDefinition, WorkflowWords } from './definition.ts';
import { remind } from './rules.ts';

/** What the audit can tell of a workflow: each act of its definition, a reminder, and the signed page of a recorded step. */
export type WorkflowActs<A extends string> = AuditActs<A | typeof remind | 'attach'>;

/** Gives the audit's acts of a workflow, in the words that its history has. */
export function workflowActs<S extends string, A extends string, H extends string>(
  { name, subject, holders }: WorkflowDefinition<S, A, H>,
  { noun, steps, states }: Pick<WorkflowWords<S, A>, 'noun' | 'steps' | 'states'>,
): WorkflowActs<A> {
  const of = ({ vi, en }: Words): Words => ({
    vi: `${noun.vi}: ${lower(vi)}`,
    en: `${noun.en}: ${lower(en)}`,
  });
  const told: Record<string, Words> = {
    [remind]: of({ vi: 'nhắc', en: 'reminded' }),
    attach: of({ vi: 'đính kèm bản ký', en: 'signed page attached' }),
  };
  for (const [act, words] of Object.entries<Words>(steps)) told[act] = of(words);
  const names = Object.entries<{ readonly name: Words }>(holders).map(([holder, one]) => [holder, one.name]);
  return acts<string>(name, told, {
    kind: subject,
    fields: {
      state: { vi: 'Tình trạng', en: 'State', values: states },
      holder: { vi: 'Người được nhắc', en: 'Who was reminded', values: Object.fromEntries(names) },
      name: { vi: 'Tên tệp', en: 'File' },
    },
  }) as WorkflowActs<A>;
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
