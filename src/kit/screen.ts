import type { ComponentType } from 'react';
import type { Words } from '#vocabulary/language.ts';

/** A screen that a room offers; the shell mounts it below the commune's address and never knows what it shows. */
export interface Screen {
  /** Below /app/COMMUNE/, with `:name` for parameters; '' is the first screen. */
  readonly path: string;
  readonly title: Words;
  /** Where it stands in the menu; screens without are reached from others. With `reach`, for those alone whose rights go that far. */
  readonly nav?: {
    readonly group: 'today' | 'year' | 'recognition' | 'papers' | 'centre';
    readonly order: number;
    readonly reach?: 'unit';
  };
  /** The act that a person must be allowed to be offered it. */
  readonly act?: string;
  readonly load: () => Promise<{ default: ComponentType }>;
}
