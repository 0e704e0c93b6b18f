import { v5 } from 'uuid';
import { richOf } from '#vocabulary/rich.ts';
import type { PlanKind } from '../kind/kind.ts';
import type { PlanSection } from './schema.ts';

/** The narrative parts with which a new plan of a kind begins: headings and first sentences, to be written on by a person. */
export const defaultSections = (versionId: string, { sections }: PlanKind): PlanSection[] =>
  sections.map(([key, title, text], position) => ({
    id: v5(`section ${key}`, versionId),
    key,
    position,
    title,
    content: richOf(text),
    revision: 0,
  }));
