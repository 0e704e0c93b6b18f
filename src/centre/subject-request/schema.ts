import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { subjectRequestPolicy } from './policy.ts';
import { requestKinds, requestStates } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

/** What somebody asks about their data. `residentId` null for one who is not in the register; `extendedReason` says why it takes longer, once. */
const sentRequest = z.object({
  residentId: z.uuid().nullable(),
  name: words(200),
  kind: z.enum(requestKinds),
  receivedOn: civilDay,
  detail: words(2000).nullable(),
  extendedReason: words(500).nullable(),
  answer: words(2000).nullable(),
  answeredOn: civilDay.nullable(),
  refused: z.boolean(),
  revision: z.int(),
});
/** As it is stored: with the last day for an answer, by the setting of the day on which it came. */
export const storedRequest = sentRequest.extend({ id: z.uuid(), dueOn: civilDay });
export type StoredRequest = z.input<typeof storedRequest>;
export type SentRequest = Omit<StoredRequest, 'dueOn'>;

const subjectRequest = storedRequest.extend({ state: z.enum(requestStates), acknowledgeBy: z.string() });
export type SubjectRequest = z.input<typeof subjectRequest>;

export const listSubjectRequests = communeContract({
  method: 'GET',
  path: '/subject-requests',
  summary: 'Lists what people ask about their data, the open ones first',
  permission: subjectRequestPolicy['subject-request.read'],
  query: { person: z.uuid().optional() },
  answer: z.array(subjectRequest),
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putSubjectRequest = communeContract({
  method: 'PUT',
  path: '/subject-requests/:id',
  summary: 'Records what somebody asks about their data, or the answer',
  permission: subjectRequestPolicy['subject-request.write'],
  params: { id: z.uuid() },
  body: sentRequest,
  answer: subjectRequest,
});
