import { Stages } from '#kit/stages.tsx';
import { useSay } from '#kit/words.tsx';
import { stagesOf } from '../rules.ts';
import type { SubjectOnScreen } from './subject.ts';

/** Where a subject stands in the row of its stages. */
export function WorkflowStages<S extends string, A extends string, H extends string>({
  definition,
  words,
  state,
  context,
}: Pick<SubjectOnScreen<S, A, H>, 'definition' | 'words' | 'state' | 'context'>) {
  const say = useSay();
  const { path, present } = stagesOf(definition, state, context);
  return <Stages stages={path.map((key) => ({ key, label: say(words.states[key]) }))} present={present} />;
}
