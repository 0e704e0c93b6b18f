import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import type { Model } from '../models.ts';
import { listGroups, listSubjects } from '../schema.ts';

/** Who can be registered for a title: of a village, or of the whole commune where none is named (people are listed by village alone). */
export function useSubjects(model: Model, year: number, villageId: string | null) {
  const reach = useMay('candidacy.choose');
  const people = model === 'family' || model === 'citizen';
  const named = villageId !== null || reach === 'village' || model === 'family';
  const query = { year, model, ...(villageId ? { villageId } : {}) };
  const subjects = useRead(listSubjects, { query }, { enabled: people && named });
  const group = people ? 'clan' : model;
  const groups = useRead(listGroups, { query: { year, model: group } }, { enabled: !people });
  return people ? subjects : groups;
}
