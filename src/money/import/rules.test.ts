import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#vocabulary/money.ts';
import { type AmountUnit, readAmount } from './amount.ts';
import { type Book, type ExpenseRow, keyOf, type ListedExpense, readExpenses } from './rules.ts';

describe('an amount', () => {
  it('is the same đồng however it is grouped, with its unit said apart or in the cell', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom<AmountUnit>(1, 1000),
        (n, unit) => {
          const spaced = formatNumber(n).replaceAll('.', ' ');
          for (const typed of [String(n), formatNumber(n), spaced])
            expect(readAmount(typed, unit)).toEqual({ dong: n * unit });
          for (const typed of [`${formatNumber(n)} đ`, `${formatNumber(n)}đồng`])
            expect(readAmount(typed, unit)).toEqual({ dong: n });
          expect(readAmount(`${formatNumber(n)} nghìn đồng`, 1)).toEqual({ dong: n * 1000 });
        },
      ),
    );
  });

  it.each([
    ['720,000', 1, { dong: 720_000 }],
    ['720,000', 1000, { wrong: 'ambiguous' }],
    ['1,2340', 1000, { dong: 1234 }],
    ['1.234,5', 1000, { dong: 1_234_500 }],
    ['1,5 triệu', 1, { dong: 1_500_000 }],
    ['12,5', 1, { wrong: 'fraction' }],
    ['', 1, { wrong: 'missing' }],
    ['ba trăm', 1, { wrong: 'unreadable' }],
    ['-5', 1, { wrong: 'unreadable' }],
    ['0', 1, { wrong: 'range' }],
    ['200.000.000.000', 1, { wrong: 'range' }],
  ] as const)('%s with a unit of %i', (typed, unit, expected) => {
    expect(readAmount(typed, unit)).toEqual(expected);
  });
});

const book = (more: Partial<Book> = {}): Book => ({
  unit: 1,
  classes: [
    { id: 'c1', title: 'Chăm sóc cây lạc', village: 'Đon Úy', rosterCode: 'AB12C3', settledOn: null },
    {
      id: 'c2',
      title: 'Phòng, chống bạo lực gia đình',
      village: null,
      rosterCode: 'QQ77ZZ',
      settledOn: null,
    },
    { id: 'c3', title: 'Nuôi ong', village: 'Đon Úy', rosterCode: 'KK1111', settledOn: '2026-09-01' },
    { id: 'c4', title: 'Luật Đất đai', village: 'Đon Úy', rosterCode: 'LD0001', settledOn: null },
    { id: 'c5', title: 'Luật Đất đai', village: 'Nà Xa', rosterCode: 'LD0002', settledOn: null },
  ],
  sources: [
    { id: 's1', name: 'Ngân sách xã' },
    { id: 's2', name: 'Xã hội hóa' },
  ],
  expenses: [],
  ownClass: null,
  ...more,
});
const row = (more: Partial<ExpenseRow> = {}): ExpenseRow => ({
  row: 2,
  date: '5/10/2026',
  voucher: 'PC 12',
  content: 'Bồi dưỡng báo cáo viên',
  activity: 'chăm sóc cây lạc',
  source: 'NGÂN SÁCH XÃ',
  amount: '300.000',
  head: '',
  payee: '',
  ...more,
});
const none = { classes: {}, sources: {} };
const read = (rows: readonly Partial<ExpenseRow>[], more: Partial<Book> = {}, choices = none) =>
  readExpenses(
    rows.map((one, at) => row({ row: at + 2, ...one })),
    book(more),
    choices,
  );
const kept = ({ fresh }: ReturnType<typeof read>): ListedExpense[] => fresh.map(({ row: _, ...one }) => one);

describe('a list of vouchers', () => {
  it('is read with classes by title, village or code, sources by name, and heads by the words', () => {
    const { fresh, errors, unclear } = read([
      {},
      { voucher: 'PC 13', activity: 'ab-12c3', head: 'Nước uống', payee: 'Bà Sáu' },
      { voucher: '', activity: 'Luật Đất đai (thôn Nà Xa)', content: 'Thuê loa đài', source: 'xã hội hoá' },
    ]);
    expect([errors, unclear]).toEqual([[], { classes: [], sources: [] }]);
    expect(fresh).toMatchObject([
      {
        activityId: 'c1',
        fundingSourceId: 's1',
        head: 'speaker',
        amount: 300_000,
        voucherDate: '2026-10-05',
      },
      { activityId: 'c1', head: 'drinks', payee: 'Bà Sáu', voucherNumber: 'PC 13' },
      { activityId: 'c5', fundingSourceId: 's2', head: 'venue', voucherNumber: null },
    ]);
  });

  it.each([
    [{ date: '31/02/2026' }, 'date'],
    [{ date: '5/10' }, 'date'],
    [{ amount: 'x' }, 'amount'],
    [{ content: '' }, 'content'],
    [{ activity: '' }, 'activity'],
    [{ activity: 'Nuôi ong' }, 'activity'],
    [{ head: 'Ăn trưa' }, 'head'],
  ] as const)('refuses %o', (more, field) => {
    expect(read([more])).toMatchObject({ fresh: [], errors: [{ row: 2, field }] });
  });

  it('asks which class and source is meant, once a name, the likeliest first; nothing is guessed', () => {
    const unsure = [
      { activity: 'Bạo lực gia đình', source: '' },
      { voucher: 'PC 13', activity: 'bạo lực  gia đình', source: '' },
      { voucher: 'PC 14', activity: 'Luật Đất đai', source: '' },
    ];
    const asked = read(unsure);
    expect(asked.fresh).toEqual([]);
    expect(asked.unclear).toMatchObject({
      classes: [
        { key: 'bao luc gia dinh', rows: 2, likely: ['c2'] },
        { rows: 1, likely: ['c4', 'c5'] },
      ],
      sources: [{ key: '', rows: 3 }],
    });
    const choices = {
      classes: { 'bao luc gia dinh': 'c2', [keyOf('Luật Đất đai')]: 'c4' },
      sources: { '': 's2' },
    };
    expect(read(unsure, {}, choices as unknown as typeof none).fresh).toMatchObject([
      { activityId: 'c2', fundingSourceId: 's2' },
      { activityId: 'c2' },
      { activityId: 'c4' },
    ]);
  });

  it('says which voucher stands twice, in the list or in the book, and which number was used before', () => {
    expect(read([{}, { amount: '1' }]).errors).toMatchObject([{ row: 3, field: 'voucher' }]);
    const expenses = kept(read([{}]));
    expect(read([{ voucher: 'pc12' }], { expenses })).toMatchObject({ fresh: [], known: [2], errors: [] });
    expect(read([{ amount: '1' }], { expenses }).errors[0]!.vi).toContain('đã có trong sổ: 300.000 đ');
    expect(read([{ date: '6/10/2026' }], { expenses })).toMatchObject({
      fresh: [{}],
      remarks: [{ field: 'voucher' }],
    });
  });

  it('taken in a second time adds nothing, with or without numbers, in any order', () => {
    const one = fc.record({
      voucher: fc.constantFrom('', '', 'PC 1', 'PC 2', 'PC 3'),
      date: fc.constantFrom('5/10/2026', '6/10/2026'),
      amount: fc.constantFrom('1.000', '2.000'),
      activity: fc.constantFrom('Chăm sóc cây lạc', 'QQ77ZZ'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (rows) => {
        const first = read(rows);
        const again = read(rows.toReversed(), { expenses: kept(first) });
        expect(again.fresh.length).toBeLessThanOrEqual(first.errors.length);
        if (first.errors.length === 0) expect(again).toMatchObject({ fresh: [], errors: [] });
      }),
    );
  });
});
