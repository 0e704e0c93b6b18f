import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { urgencies } from '#vocabulary/task.ts';
import { todayPolicy } from '../policy.ts';

const words = z.object({ vi: z.string(), en: z.string() });

export const task = z.object({
  key: z.string(),
  urgency: z.enum(urgencies),
  title: words,
  detail: words,
  act: words,
  to: z.string(),
  day: z.string().nullable(),
});

export const readWaiting = communeContract({
  method: 'GET',
  path: '/waiting',
  summary: 'Gives what waits for whoever asks, the most urgent first',
  permission: todayPolicy['today.read'],
  answer: z.object({ today: z.string(), tasks: z.array(task) }),
});
