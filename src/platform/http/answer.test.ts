import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withoutBounds } from './answer.ts';
import { civilDay, unstorableText } from './fields.ts';

describe('the schema of an answer', () => {
  const record = z.object({
    amount: z.int().min(0).max(100),
    name: z.string().trim().min(1).max(5),
    rows: z.array(z.object({ on: civilDay.nullable() })).max(1),
    either: z.union([z.int().max(1), z.literal('x')]),
    sums: z.record(z.string(), z.int().max(10)),
  });
  const sums = {
    amount: 5000,
    name: 'a long name',
    rows: [{ on: '0001-01-01' }, { on: null }],
    either: 7,
    sums: { KT: 99 },
  };

  it('lets pass what is beyond the bounds of input', () => {
    expect(record.safeParse(sums).success).toBe(false);
    expect(withoutBounds(record).parse(sums)).toEqual(sums);
  });

  it('still promises its shape: other types are refused, other fields are not told', () => {
    const free = withoutBounds(record);
    expect(free.safeParse({ ...sums, amount: 1.5 }).success).toBe(false);
    expect(free.safeParse({ ...sums, rows: [{ on: 'tomorrow' }] }).success).toBe(false);
    expect(free.parse({ ...sums, secret: 'x' })).not.toHaveProperty('secret');
  });
});

describe('what is sent', () => {
  it.each(['1899-12-31', '2101-01-01', '0001-01-01', '9999-12-31', '2025-02-29'])(
    'with the day %s is refused',
    (day) => expect(civilDay.safeParse(day).success).toBe(false),
  );
  it.each(['1900-01-01', '2100-12-31', '2024-02-29'])('with the day %s is taken', (day) =>
    expect(civilDay.safeParse(day).success).toBe(true),
  );

  it('is looked through for text that nothing can hold, wherever it stands', () => {
    expect(unstorableText({ a: ['x', { b: 'một\0hai' }] }, 'body')?.path).toBe('body.a.1.b');
    expect(unstorableText({ '\ud800': 1 }, 'body')?.path).toBe('body');
    expect(unstorableText({ a: '😀', b: [1, null, true] }, 'body')).toBeNull();
  });
});
