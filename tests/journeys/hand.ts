import { Buffer } from 'node:buffer';
import { v5 } from 'uuid';
import { expect } from 'vitest';
import { docxText, pdfPages } from '#paper/testing/extract.ts';
import { type Person, widths } from './support.ts';

type Json = ReturnType<typeof JSON.parse>;

/** What a person does in a commune through the contract, signed in at their own browser. */
export interface Hand {
  readonly get: (path: string) => Promise<Json>;
  readonly put: (path: string, data: object) => Promise<Json>;
  readonly post: (path: string, data: object) => Promise<Json>;
  /** The words of a paper, as Word and as PDF: each opened by itself. */
  readonly paper: (path: string) => Promise<{ readonly docx: string; readonly pdf: string }>;
  /** What the server answers to something that it must refuse. */
  readonly refused: (
    method: 'PUT' | 'POST',
    path: string,
    data: object,
  ) => Promise<{ status: number; body: Json }>;
}

/** A person's hand in a commune. What the server refuses fails the test with its words. */
export function handOf({ page }: Person, commune: string): Hand {
  const at = (path: string) => `/api/communes/${commune}${path}`;
  const ask = async (method: 'GET' | 'PUT' | 'POST', path: string, data?: object): Promise<Json> => {
    const answer = await page.request.fetch(at(path), { method, ...(data && { data }), timeout: 60_000 });
    expect([method, path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([
      method,
      path,
      200,
      '',
    ]);
    return answer.json();
  };
  const file = async (path: string, form: 'docx' | 'pdf') => {
    const answer = await page.request.get(at(`${path}${path.includes('?') ? '&' : '?'}form=${form}`), {
      timeout: 60_000,
    });
    expect([path, form, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([
      path,
      form,
      200,
      '',
    ]);
    return new Uint8Array(await answer.body());
  };
  return {
    get: (path) => ask('GET', path),
    put: (path, data) => ask('PUT', path, data),
    post: (path, data) => ask('POST', path, data),
    paper: async (path) => ({
      docx: docxText(await file(path, 'docx')),
      pdf: (await pdfPages(await file(path, 'pdf'))).map(({ body }) => body).join('\n'),
    }),
    refused: async (method, path, data) => {
      const answer = await page.request.fetch(at(path), { method, data });
      return { status: answer.status(), body: await answer.json() };
    },
  };
}

/** Ids that a client makes, by what they are of: the same each time. */
export const idOf = (...of: readonly (string | number)[]): string =>
  v5(of.join(' '), '0199c0de-0000-7000-8000-000000000001');

/** A file for a chooser of files. */
export const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Takes a file in at the desk, waits for what it says, and makes its plan of a year. Gives the plan's id. */
export async function planFromPaper(
  { page, open, expectWell }: Person,
  commune: string,
  file: ReturnType<typeof fileOf>,
  { lines, year, title }: { readonly lines: number; readonly year: number; readonly title: RegExp },
): Promise<string> {
  await open(`${commune}/ke-hoach`);
  await page.getByRole('link', { name: 'Đọc từ tệp đã có' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByText(new RegExp(`Đọc được ${lines} dòng`)).waitFor();
  await expectWell();
  await page.getByRole('textbox', { name: 'Lập cho năm' }).fill(String(year));
  await page.getByRole('button', { name: new RegExp(`lập kế hoạch ${year}`) }).click();
  await page
    .getByRole('button', { name: 'Lập như giấy' })
    .or(page.getByRole('heading', { level: 1, name: title }))
    .first()
    .waitFor();
  const asIs = page.getByRole('button', { name: 'Lập như giấy' });
  if (await asIs.isVisible()) await asIs.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return /ke-hoach\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

/** The five steps by which a plan comes into force. */
export async function bringIntoForce(
  version: string,
  issuedOn: string,
  { deputy, director, chair }: { readonly deputy: Hand; readonly director: Hand; readonly chair: Hand },
): Promise<void> {
  const step = (hand: Hand, door: string, body: object) =>
    hand.post(`/plan-versions/${version}/${door}`, {
      stepId: idOf(version, door, JSON.stringify(body)),
      ...body,
    });
  await step(deputy, 'submission', { act: 'submit' });
  await step(director, 'signature', { act: 'sign', issuedOn });
  await step(deputy, 'sending', { act: 'send' });
  await step(chair, 'decision', { act: 'approve' });
  await step(director, 'sending', { act: 'issue' });
}

/** Everybody who carries a plan, each at a browser of their own; the deputy's screen stands at the desk. */
export async function everybodyOf(
  person: (username: string, width: number, height?: number) => Promise<Person>,
  slug: string,
) {
  const [office] = widths;
  const screen = await person('phogiamdoc', office[1], office[2]);
  const { communes } = (await (await screen.page.request.get('/api/me')).json()) as {
    communes: { id: string; slug: string }[];
  };
  const { id } = communes.find((one) => one.slug === slug)!;
  const hand = async (username: string) => handOf(await person(username, office[1]), id);
  return {
    screen,
    deputy: handOf(screen, id),
    director: await hand('giamdoc'),
    chair: await hand('chutich'),
    accountant: await hand('ketoan'),
  };
}

/** Notes one session of an activity as it was held, with the heads that were counted. */
export async function held(
  deputy: Hand,
  activity: string,
  {
    heads,
    venue = null,
    ...when
  }: { date: string; from: string; to: string; heads: number; venue?: string | null },
): Promise<void> {
  const session = idOf('session', activity);
  const body = { ...when, venueId: venue, instructorId: null, state: 'held', revision: 0 };
  await deputy.put(`/activities/${activity}/sessions/${session}`, { ...body, reason: 'Ghi lại từ sổ' });
  await deputy.put(`/sessions/${session}/headcount`, { headcount: heads, source: 'paper' });
}

/** A task of a plan, as it is read. */
export interface Duty {
  readonly id: string;
  readonly text: string;
  readonly units: readonly { unitId: string; role: string }[];
  readonly villages: readonly { villageId: string; role: string }[];
  readonly byCentre: boolean;
  readonly each: boolean;
  readonly paperUnit: string | null;
}

/** Says who leads where the paper named nobody that the commune knows, then that it is done. */
export async function done(
  deputy: Hand,
  duty: Duty,
  units: readonly { id: string; name: string }[],
  on: string,
): Promise<void> {
  const leads = [...duty.units, ...duty.villages].some(({ role }) => role === 'lead');
  if (!duty.byCentre && !duty.each && !leads) {
    const { id, units: _, villages: __, ...rest } = duty;
    const wanted = /trường/iu.test(duty.paperUnit ?? '') ? /trường/iu : /Văn hóa/u;
    const unitId = units.find(({ name }) => wanted.test(name))!.id;
    await deputy.put(`/assignments/${id}`, { ...rest, units: [{ unitId, role: 'lead' }], villages: [] });
  }
  const now: Duty = (await deputy.get('/assignments')).find(({ id }: Duty) => id === duty.id);
  const holders = [
    ...now.units.map(({ unitId }) => ({ unitId, villageId: null })),
    ...now.villages.map(({ villageId }) => ({ unitId: null, villageId })),
  ];
  const centre = now.byCentre || holders.length === 0;
  for (const holder of centre ? [{ unitId: null, villageId: null }] : holders)
    await deputy.post(`/assignments/${duty.id}/reports`, {
      ...{ id: idOf('report of', duty.id, JSON.stringify(holder)), ...holder, on },
      ...{ done: true, result: 'Đã làm theo kế hoạch' },
    });
}
