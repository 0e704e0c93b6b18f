import type { CivilDate } from '#vocabulary/date.ts';
import type { Grant, HeldPost } from './policy.ts';

/** Who acts, in which commune, as which post, on which day. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly commune: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly sample: boolean;
  };
  readonly posts: readonly HeldPost[];
  /** The post that grants the act of this request, and how far. */
  readonly grant: Grant;
  readonly today: CivilDate;
}
