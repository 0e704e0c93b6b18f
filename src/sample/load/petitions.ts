import type { SampleCentre } from '../model.ts';
import type { Loader } from './loader.ts';

/** Writes the proposals to higher levels; the register must be there. */
export const loadPetitions = (insert: Loader, { petitions }: SampleCentre): Promise<void> =>
  insert(
    'petition',
    petitions.map(({ answer, ...petition }) => ({
      ...petition,
      answeredOn: answer?.on ?? null,
      answeredBy: answer?.by ?? null,
      answerNumber: answer?.number ?? null,
      answer: answer?.text ?? null,
      outcome: answer?.outcome ?? null,
    })),
  );
