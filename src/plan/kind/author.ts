import type { Author } from '#centre/centre/letterhead.ts';

/** What a plan says of its author in the sentences of its paper. */
export interface AuthorWords {
  /** What the author does with the plan, behind the author's name in the first sentence. */
  readonly makes: string;
  readonly amends: string;
  /** What it asks for in the closing sentence. */
  readonly appeal: string;
  /** Where its copy is kept; takes the symbol of the author. */
  readonly kept: (symbol: string) => string;
}

export const authorWords: Readonly<Record<Author, AuthorWords>> = Object.freeze({
  centre: {
    makes: 'xây dựng kế hoạch',
    amends: 'điều chỉnh, bổ sung kế hoạch',
    appeal: 'đề nghị các đơn vị, các thôn phối hợp thực hiện',
    kept: (symbol: string) => `Lưu: VT, ${symbol}`,
  },
  committee: {
    makes: 'ban hành kế hoạch',
    amends: 'ban hành kế hoạch điều chỉnh, bổ sung',
    appeal: 'yêu cầu các cơ quan, đơn vị, các thôn tổ chức thực hiện',
    kept: () => 'Lưu: VT',
  },
});
