/** The process in which a schedule is sought: the solver keeps its thread busy until it has found one, or its time is over. */
import loadHighs from 'highs';
import { serve } from '#platform/process/serve.ts';
import { modelOf, type Problem, type Proposal, proposalOf } from './model.ts';

// Its types describe the module of another system of imports: there the loader is a property.
const load = loadHighs as unknown as typeof loadHighs.default;

/** Seconds after which the best that was found so far is taken. */
const SECONDS = 8;

serve<Problem, Proposal>(async (problem) => {
  const model = modelOf(problem);
  const highs = await load();
  const { Status, Columns } = highs.solve(model.text, {
    time_limit: SECONDS,
    output_flag: false,
    random_seed: 1,
  });
  const value = (name: string) => {
    const column = Columns[name];
    return column && 'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0;
  };
  return proposalOf(model, problem, value, Status === 'Optimal');
});
