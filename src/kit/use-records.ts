import type { UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CommuneContract } from '#platform/http/contract.ts';
import { useRead, useWrite } from './call.ts';
import { useMay } from './me.tsx';

interface Row {
  readonly id: string;
  readonly revision: number;
}
type ListContract<T> = CommuneContract<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType<T[]>>;
type PutContract = CommuneContract<z.ZodObject, z.ZodObject, z.ZodObject>;

/**
 * Gives what a list of records shows and how one of it is saved, from the contracts that list and put them: `save` sends what the putting
 * takes, and keeps what the list alone knows of the row.
 */
export function useRecords<T extends Row>(list: ListContract<T>, put: PutContract, query: object = {}) {
  const result = useRead(list, { query } as never) as UseQueryResult<T[]>;
  const { mutateAsync } = useWrite(put);
  const mayWrite = useMay(put.permission.act) !== null;
  const save = async (row: T): Promise<T> => {
    const taken = Object.keys(put.body.shape).map((name) => [name, row[name as keyof T]]);
    const call = { params: { id: row.id }, body: Object.fromEntries(taken) };
    return { ...row, ...((await mutateAsync(call as never)) as T) };
  };
  return { result, mayWrite, save };
}
