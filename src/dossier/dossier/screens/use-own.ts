import type { UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import type { CommuneContract } from '#platform/http/contract.ts';
import { readDossier } from '../schema.ts';

type Whole = z.output<typeof readDossier.answer>;
type PutContract = CommuneContract<z.ZodObject, z.ZodObject, z.ZodObject>;

/** What a list of a dossier's own records shows, and how one of it is saved: they come with the dossier, and go by themselves. */
export function useOwn<T extends { readonly id: string; readonly revision: number }>(
  dossierId: string,
  put: PutContract,
  pick: (whole: Whole) => readonly T[],
) {
  const whole = useRead(readDossier, { params: { id: dossierId } });
  const { mutateAsync } = useWrite(put);
  const mayWrite = useMay(put.permission.act) !== null;
  const result = { ...whole, data: whole.data && [...pick(whole.data)] } as UseQueryResult<T[]>;
  const save = async ({ id, ...body }: T): Promise<T> =>
    (await mutateAsync({ params: { id }, body } as never)) as T;
  return { result, mayWrite, save };
}
