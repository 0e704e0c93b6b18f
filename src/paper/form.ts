import { z } from 'zod';

/** The forms in which every paper can be had. Apart from `answer.ts`: contracts name it, and the browser has them. */
export const paperForm = z.enum(['docx', 'pdf', 'html']);
export type PaperForm = z.infer<typeof paperForm>;
