import { keyOf } from '#kit/call.ts';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { getSurvey, mostRecordings, type Recording, recordNeeds } from '../schema.ts';

export const RECORDING = 'survey.recording';

const recordings = outboxKind<Recording, typeof recordNeeds>({
  name: RECORDING,
  contract: recordNeeds,
  most: mostRecordings,
  body: (acts) => ({ recordings: acts.map((act) => act.item) }),
  arrived: async (client, [act], opened) => {
    const { commune, subject } = act!;
    const queryKey = keyOf(getSurvey, commune, { params: { id: subject } });
    // A reading on its way would bring back what stood before.
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, opened);
    // Other screens read it again when they are opened, not now.
    await client.invalidateQueries({ queryKey: [commune], refetchType: 'none' });
  },
});

/** What a device keeps of a survey until the server has it. */
export const surveyOutbox: readonly OutboxKind[] = Object.freeze([recordings]);
