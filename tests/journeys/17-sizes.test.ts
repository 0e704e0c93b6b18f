import { describe, expect, it } from 'vitest';
import { screens } from '../../src/web/screens.ts';
import { journeys, type Person, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

/** What stands in the addresses of a commune's screens: the first record of each kind. */
async function records({ page }: Person, slug: string): Promise<Readonly<Record<string, string>>> {
  const me = await (await page.request.get('/api/me')).json();
  const { id } = me.communes.find((one: { slug: string }) => one.slug === slug);
  const first = async (path: string, pick: (answer: never) => string) => {
    const answer = await page.request.get(`/api/communes/${id}${path}`);
    expect(answer.status(), path).toBe(200);
    return pick((await answer.json()) as never);
  };
  type Row = { readonly id: string };
  const activities = '/activities?year=2026';
  return {
    'khao-sat/:id': await first('/surveys', ([one]: Row[]) => one!.id),
    'ke-hoach/:plan': await first('/plans', ([one]: Row[]) => one!.id),
    'bao-cao/:id': await first('/reports', ([one]: Row[]) => one!.id),
    'van-ban/:id': await first(
      '/documents?year=2026',
      ({ documents }: { documents: Row[] }) => documents[0]!.id,
    ),
    'tre-bo-hoc/:id': await first('/units', ([one]: Row[]) => one!.id),
    'kiem-tra/:id': await first('/inspections?year=2026', ([one]: Row[]) => one!.id),
    'hieu-qua/:id': await first(
      '/effect-inquiries?year=2026',
      (rounds: { id: string | null }[]) => rounds.find(({ id }) => id !== null)!.id!,
    ),
    'cong-nhan/hoi-dong/:id': await first('/councils?year=2025', ([one]: Row[]) => `${one!.id}?nam=2025`),
    'cong-nhan/quyet-dinh/:id': await first(
      '/recognition-decisions?year=2025',
      ([one]: Row[]) => `${one!.id}?nam=2025`,
    ),
    'cong-nhan/:id': await first('/candidacies?year=2025', ([one]: Row[]) => one!.id),
    'tieu-chi/:id': await first('/criteria-sets', ([one]: Row[]) => one!.id),
    'phan-cong/:id': await first('/units', ([one]: Row[]) => one!.id),
    'thong-bao/:id': await first('/notices?year=2026', ([one]: Row[]) => one!.id),
    'lop/:id': await first(activities, ([one]: Row[]) => one!.id),
    'kinh-phi/:id': await first(activities, ([one]: Row[]) => one!.id),
    'diem-danh/:session': await first(
      activities,
      (classes: { sessions: Row[] }[]) =>
        classes.find(({ sessions }) => sessions.length > 0)!.sessions[0]!.id,
    ),
  };
}

/** The address of a screen with its records put in; null where the sample has none to show. */
function addressOf(path: string, known: Readonly<Record<string, string>>): string | null {
  const place = path.replace(':year', '2026').replace(':kind', 'minutes');
  const record = Object.keys(known).find((one) => place === one || place.startsWith(`${one}/`));
  const address = record ? place.replace(/:\w+/, known[record]!) : place;
  return address.includes(':') ? null : address;
}

/** Screens whose records the sample has none of. */
const without = ['ho-so/:id', 'ke-hoach/tu-giay/:id', 'tuan-le/:id'];

describe('every screen', () => {
  it('has a record of the sample to be looked at with', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    const known = await records(deputy, 'suoi-lanh');
    const missing = screens.map(({ path }) => path).filter((path) => addressOf(path, known) === null);
    expect(missing.sort()).toEqual(without);
  });
});

// A few screens a test: one that looks at all of them would last longer than a test may on a slow machine.
const few = 6;
const parts = Array.from({ length: Math.ceil(screens.length / few) }, (_, at) =>
  screens.slice(at * few, (at + 1) * few).map(({ path }) => path || 'the first screen'),
);

describe.each([office, phone])('on %s', (device, width, height) => {
  it.each(parts.map((paths) => [paths.join(', '), paths] as const))(
    '%s can be read and hit',
    async (_, paths) => {
      const deputy = await person('phogiamdoc', width, height);
      const known = await records(deputy, 'suoi-lanh');
      for (const path of paths) {
        const address = addressOf(path === 'the first screen' ? '' : path, known);
        if (address === null) continue;
        await deputy.open(`suoi-lanh/${address}`);
        await deputy.page.waitForLoadState('networkidle');
        await deputy.expectWell();
        if (device !== 'phone') continue;
        // Who needs glasses has the phone's own letters larger.
        await deputy.page.addStyleTag({ content: 'html { font-size: 130% }' });
        expect(await deputy.tooWide(), `${address} at 130 %`).toBeLessThanOrEqual(0);
      }
    },
  );
});

describe('the first screen', () => {
  it.each(['giamdoc', 'ketoan', 'truongthon', 'hoinongdan', 'vanhoa', 'so', 'quantri'])(
    'can be read and hit on the phone of %s',
    async (username) => {
      const one = await person(username, phone[1], phone[2]);
      await one.open('suoi-lanh');
      await one.page.waitForLoadState('networkidle');
      await one.expectWell();
      await one.menu();
      await one.expectWell();
    },
  );
});
