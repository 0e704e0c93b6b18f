import { randomUUID } from 'node:crypto';
import { richOf } from '#vocabulary/rich.ts';
import type { EffectRound } from '../../src/inspection/effect/schema.ts';
import type { SurveyedCentre } from '../../src/sample/model.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import type { TestServices } from '../../src/testing/services.ts';
import type { StoryWriter } from './teller.ts';

const deputy = 'phogiamdoc';
const director = 'giamdoc';
const accountant = 'ketoan';
const revisionZero = { revision: 0 };
const step = (act: string, more: object = {}) => ({ stepId: randomUUID(), act, ...more });

/** The plan of next year, from its first line to the class that it opens. */
export async function planOfTheYear({ write, read }: StoryWriter, sample: SurveyedCentre): Promise<void> {
  const version = randomUUID();
  const of = { version, plan: version };
  await write('PUT …/plans/{plan}', deputy, of, { year: 2027, surveyId: sample.survey.id });
  const opened = (await read(`/plans/${version}`, deputy)).json;
  const changes = [{ kind: 'put', record: { ...opened.lines[0], learners: 41 } }];
  await write('POST …/plan-versions/{version}/lines', deputy, of, { changes });
  await write('PUT …/plan-versions/{version}/recipients', deputy, of, {
    recipients: [{ name: 'Sở GD&ĐT', purpose: null }],
  });
  const basis = { id: randomUUID(), position: 1, number: '1716/QĐ-TTg', date: '2024-12-31' };
  await write('PUT …/plan-versions/{version}/bases', deputy, of, {
    bases: [{ ...basis, issuer: null, subject: null }],
  });
  const section = { key: 'funding', position: 9, title: 'Kinh phí', content: richOf('Của xã') };
  await write(
    'PUT …/plan-versions/{version}/sections/{id}',
    deputy,
    { ...of, id: randomUUID() },
    {
      ...section,
      ...revisionZero,
    },
  );
  const finding = { ...of, id: randomUUID() };
  const reason = 'Đúng như vậy';
  await write('PUT …/plan-versions/{version}/findings/{id}', deputy, finding, { fingerprint: 'x|y', reason });
  await write('DELETE …/plan-versions/{version}/findings/{id}', deputy, finding);
  await write(
    'PUT …/plans/{plan}/claims/{key}',
    deputy,
    { ...of, key: 'plan.classes' },
    { value: 24, note: null },
  );
  const donation = { id: randomUUID() };
  await write('PUT …/donations/{id}', deputy, donation, {
    donor: 'Hợp tác xã',
    donorKind: 'enterprise',
    receivedOn: testToday,
    amount: 500_000,
    goods: null,
    worth: null,
    activityId: null,
    voucherNumber: null,
    note: null,
    ...revisionZero,
  });
  await write('POST …/donations/{id}/void', deputy, donation, { reason: 'ghi nhầm' });
  const dossier = { id: randomUUID() };
  await write('PUT …/dossiers/{id}', deputy, dossier, {
    ...{ kind: 'ocop', name: 'Nón lá', villageId: null, unitId: null, holder: 'Hợp tác xã Nón lá' },
    ...{ since: testToday, endedOn: null, note: null },
    ...revisionZero,
  });
  const ofDossier = { dossierId: dossier.id, active: true, ...revisionZero };
  await write(
    'PUT …/dossier-parts/{id}',
    deputy,
    { id: randomUUID() },
    {
      ...{ position: 0, name: 'Đăng ký ý tưởng', actor: 'Hợp tác xã', dueOn: null, doneOn: testToday },
      ...{ evidence: 'Phiếu đăng ký', ...ofDossier },
    },
  );
  await write(
    'PUT …/dossier-entries/{id}',
    deputy,
    { id: randomUUID() },
    { onDay: testToday, villageId: null, figures: {}, note: 'Đã họp', ...ofDossier },
  );
  await write(
    'PUT …/person-entries/{id}',
    deputy,
    { id: randomUUID() },
    {
      ...{ kind: 'artisan', residentId: null, person: 'Bàn Thị Dua', villageId: null, dossierId: null },
      ...{ what: 'Đan lát', withWhom: null, since: testToday, until: null, outcome: null, amount: null },
      ...{ agreedOn: testToday, evidence: null, note: null },
      ...revisionZero,
    },
  );
  await write(
    'PUT …/own-indicators/{id}',
    deputy,
    { id: randomUUID() },
    {
      ...{
        name: 'Góc học tập',
        unit: null,
        base: 'reported-share',
        definition: 'Hộ có bàn học',
        source: null,
      },
      active: true,
      ...revisionZero,
    },
  );
  const cost = { id: randomUUID() };
  await write('PUT …/common-costs/{id}', accountant, cost, {
    ...{
      planId: version,
      fundingSourceId: sample.fundingSources[0]!.id,
      head: 'banner',
      purpose: 'Băng rôn',
    },
    ...{ planned: 800_000, amount: null, payee: null, voucherNumber: null, voucherDate: null },
    ...revisionZero,
  });
  await write('POST …/common-costs/{id}/void', accountant, cost, { reason: 'ghi nhầm' });
  const petition = { id: randomUUID() };
  const asked = { recipient: 'UBND xã', subject: 'Bổ sung thiết bị', content: '- Một máy chiếu' };
  await write('PUT …/petitions/{id}', deputy, petition, { ...asked, ...revisionZero });
  await write('POST …/petitions/{id}/issue', deputy, petition, { issuedOn: testToday });
  await write('PUT …/petitions/{id}/answer', deputy, petition, {
    answeredOn: testToday,
    answeredBy: 'UBND xã',
    answerNumber: '88/UBND',
    answer: 'Đồng ý',
    outcome: 'granted',
    revision: 2,
  });
  const copied = randomUUID();
  await write('PUT …/plans/{plan}/copy', deputy, { plan: copied }, { from: version, year: 2028 });
  await write('DELETE …/plans/{plan}/copy', deputy, { plan: copied });
  const empty = randomUUID();
  await write('PUT …/plans/{plan}', deputy, { plan: empty }, { year: 2029, surveyId: null });
  await write('POST …/plan-versions/{version}/copied-lines', deputy, { version: empty }, { from: version });
  await proposals(write, sample, version);
  await assignments(write, version);
  await notices(write);
  await library(write, sample);
  const villageId = sample.places.find(({ level }) => level === 'village')!.id;
  const topic = { topic: 'Làm nón lá', programme: 'HN', position: null, needId: randomUUID(), villageId };
  await write(
    'POST …/surveys/{id}/recordings',
    deputy,
    { id: sample.survey.id },
    {
      recordings: [
        { kind: 'figure', ...topic, registered: 12 },
        { kind: 'wish', ...topic, id: randomUUID(), name: 'Hoàng Thị An' },
      ],
    },
  );
  await write('POST …/plan-versions/{version}/submission', deputy, of, step('submit'));
  await write('POST …/plan-versions/{version}/reminder', deputy, of, { stepId: randomUUID() });
  await write(
    'POST …/plan-versions/{version}/signature',
    director,
    of,
    step('sign', { issuedOn: testToday }),
  );
  await write('POST …/plan-versions/{version}/sending', deputy, of, step('send'));
  await write('POST …/plan-versions/{version}/decision', 'chutich', of, step('approve'));
  await write('POST …/plan-versions/{version}/sending', deputy, of, step('issue'));
  const amendment = { plan: version, version: randomUUID() };
  await write('PUT …/plans/{plan}/amendments/{version}', deputy, amendment, { reason: 'Thêm một lớp' });
  const open = (await read('/activity-openings?year=2027', deputy)).json as { planItemId: string }[];
  await write(
    'POST …/activity-openings',
    deputy,
    {},
    {
      classes: [{ id: randomUUID(), planItemId: open[0]!.planItemId }],
    },
  );
}

/** A target of a plan with the figure that its unit reports of it, and what shows it. */
export async function targetOfAPlan({ write, upload }: StoryWriter, sample: SurveyedCentre): Promise<void> {
  const of = { id: randomUUID(), report: randomUUID(), file: randomUUID() };
  const unitId = sample.posts.find(({ username }) => username === 'hoinongdan')!.unitId;
  const said = { text: 'Ít nhất 2 hộ bán hàng online', value: 2, unit: 'hộ', indicator: 'online-sellers' };
  await write('PUT …/targets/{id}', deputy, of, { ...said, planId: sample.plan.id, unitId, ...revisionZero });
  await write('POST …/targets/{id}/reports', 'hoinongdan', of, { id: of.report, on: testToday, value: 1 });
  const photo = Buffer.from('%PDF-1.4 sổ đơn hàng');
  await upload('PUT …/target-reports/{report}/file/{file}', 'hoinongdan', of, photo, 'sổ.pdf');
  await write('POST …/target-reports/{report}/withdrawal', 'hoinongdan', of, { reason: 'Nhầm hộ' });
}

/** A criteria set that is typed in, and confirmed with its text. */
export async function criteriaSet({ write, upload, read }: StoryWriter): Promise<void> {
  const of = { id: 'RIENG-1', file: randomUUID() };
  const indicators = [{ code: '1', label: 'Học tập', type: 'points', max: 10 }];
  await write('PUT …/criteria-sets/{id}', deputy, of, {
    name: 'Tổ học tập',
    model: 'unit',
    basis: null,
    validFrom: null,
    validTo: null,
    engine: 'points-with-floor',
    maxTotal: 10,
    passTotal: 8,
    floor: 5,
    criteria: [{ code: 'A', label: 'Học tập', indicators }],
    ...revisionZero,
  });
  const text = Buffer.from('%PDF-1.4 phụ lục');
  await upload('PUT …/criteria-sets/{id}/file/{file}', deputy, of, text, 'phụ lục.pdf');
  const { revision } = (await read('/criteria-sets/RIENG-1', deputy)).json;
  await write('POST …/criteria-sets/{id}/confirmation', deputy, of, { source: 'Phụ lục', revision });
}

/** Two units that stand for a title, from their registration to the decision: one signed here, one on paper; then carried over. */
export async function titles({ write, upload, read }: StoryWriter, sample: SurveyedCentre): Promise<void> {
  const [first, second] = sample.units.map(({ id }) => id) as readonly string[] as [string, string];
  const title = { model: 'unit', year: 2026 };
  const scores = [{ code: '1', claim: 9 }];
  const of = { id: randomUUID(), file: randomUUID() };
  await write('PUT …/candidacies/{id}', deputy, of, { ...title, subject: first, scores, ...revisionZero });
  await write('POST …/candidacy-list', deputy, {}, { ...title, subjects: [second] });
  const listed = (await read('/candidacies?model=unit&year=2026', deputy)).json as {
    id: string;
    subject: string;
    revision: number;
  }[];
  const { id, revision } = listed.find(({ subject }) => subject === second)!;
  await write('PUT …/candidacies/{id}', deputy, { id }, { ...title, subject: second, scores, revision });
  const photo = Buffer.from('%PDF-1.4 sổ');
  await upload('PUT …/candidacies/{id}/file/{file}', deputy, of, photo, 'sổ.pdf', '?code=1');
  await write('POST …/candidacies/{id}/steps', deputy, of, { step: 'assess' });
  await write('POST …/candidacy-steps', deputy, {}, { ids: [id], step: 'assess' });
  await write('POST …/candidacy-steps', deputy, {}, { ids: [of.id, id], step: 'propose' });
  const council = { id: randomUUID() };
  await write('PUT …/councils/{id}', deputy, council, {
    year: 2026,
    title: 'Phiên 1',
    heldOn: testToday,
    members: [{ id: randomUUID(), name: 'Bà Hà', title: 'Phó chủ tịch', role: 'chair', present: true }],
    candidacies: [of.id, id],
    ...revisionZero,
  });
  const draft = async (candidacyId: string) => {
    const decision = { id: randomUUID() };
    const items = [{ candidacyId, outcome: 'recognise' }];
    const body = { year: 2026, councilId: council.id, items, ...revisionZero };
    await write('PUT …/recognition-decisions/{id}', deputy, decision, body);
    return decision;
  };
  await write('POST …/recognition-decisions/{id}/signing', 'chutich', await draft(of.id));
  await write('POST …/recognition-decisions/{id}/recording', deputy, await draft(id), {
    number: '88/QĐ-UBND',
    issuer: 'UBND xã',
    signer: 'Nguyễn Văn Mẫu',
    signedOn: testToday,
  });
  await write('POST …/candidacy-carry-over', deputy, {}, { ...title, year: 2027 });
  const [one, two] = sample.places.filter(({ level }) => level === 'village');
  const beside = [{ villageId: one!.id, neighbourId: two!.id }];
  await write('PUT …/village-map', deputy, {}, { beside });
  const minutes = { villageId: one!.id, year: 2026, heldOn: testToday, chair: 'Ông Vương', present: 40 };
  await write('PUT …/village-meetings/{id}', deputy, { id: randomUUID() }, { ...minutes, items: [] });
  const clan = { id: randomUUID() };
  await write('PUT …/clans/{id}', deputy, clan, { name: 'Họ Hoàng', ...revisionZero });
  const ofClans = { model: 'clan', year: 2026 };
  await write('POST …/candidacy-list', deputy, {}, { ...ofClans, subjects: [clan.id] });
  const [mistaken] = (await read('/candidacies?model=clan&year=2026', deputy)).json as { id: string }[];
  await write('POST …/candidacy-list/undo', deputy, {}, { ids: [mistaken!.id] });
  const own = { id: randomUUID() };
  const claims = ['TC1.1', 'TC1.2', 'TC1.3', 'TC2.1', 'TC2.2', 'TC2.3'].map((code) => ({ code, claim: 1 }));
  const ofCommune = { model: 'commune', year: 2026, subject: sample.communeId };
  await write('PUT …/candidacies/{id}', deputy, own, { ...ofCommune, scores: claims, ...revisionZero });
  await write('POST …/candidacies/{id}/steps', deputy, own, { step: 'assess' });
  const need = { who: 'Bà Hà', dueOn: null, note: null };
  await write('PUT …/commune-dossiers/{year}/needs/{code}', deputy, { year: '2026', code: 'TC2.1' }, need);
  await write('POST …/commune-dossiers/{year}/sending', deputy, { year: '2026' }, undefined);
}

/** An inspection from its drawing up to the first thing that is mended, and a class whose people are asked back. */
export async function inspectionOfAQuarter(
  { write, upload, read }: StoryWriter,
  sample: SurveyedCentre,
): Promise<void> {
  const of = { id: randomUUID(), file: randomUUID() };
  const period = { from: '2026-04-01', to: '2026-06-30' };
  const item = {
    id: randomUUID(),
    text: 'Hồ sơ OCOP',
    planned: 1,
    unit: 'hồ sơ',
    found: 0,
    verdict: 'not-met',
  };
  const mend = { id: randomUUID(), text: 'Nộp hồ sơ', unitId: null, dueOn: '2026-11-30' };
  const entry = { period, on: '2026-07-02', items: [item], followUps: [mend] };
  await write('PUT …/inspections/{id}', deputy, of, { ...entry, ...revisionZero });
  const photo = Buffer.from('%PDF-1.4 ảnh');
  await upload(
    'PUT …/inspection-items/{item}/file/{file}',
    deputy,
    { ...of, item: item.id },
    photo,
    'anh.pdf',
  );
  const onward = (name: string, more: object = {}) =>
    write('POST …/inspections/{id}/steps', deputy, of, { stepId: randomUUID(), step: name, ...more });
  await onward('fill');
  const signers = [
    { name: 'Nguyễn Văn Tuyển', title: 'Người kiểm tra' },
    { name: 'Lê Thị Nhạn', title: 'Phụ trách lớp' },
  ];
  await onward('sign', { signers });
  await write('POST …/inspections/{id}/reminder', 'giamdoc', of, { stepId: randomUUID() });
  const done = { closedOn: testToday, closing: 'Đã nộp' };
  await write('PUT …/follow-ups/{id}/closing', deputy, { id: mend.id }, done);
  await onward('settle');
  await write('POST …/inspections/{id}/decision', director, of, { stepId: randomUUID(), step: 'close' });
  const mistake = { id: randomUUID() };
  await write('PUT …/inspections/{id}', deputy, mistake, {
    ...entry,
    items: [],
    followUps: [],
    ...revisionZero,
  });
  await write('DELETE …/inspections/{id}', deputy, mistake);
  const asked = { id: randomUUID() };
  const known = new Set(sample.effects.map(({ activityId }) => activityId as string));
  const rounds = (await read('/effect-inquiries?year=2026', deputy)).json as EffectRound[];
  const due = rounds.find(({ activityId, state }) => !known.has(activityId) && state === 'missed')!;
  const body = { activityId: due.activityId, months: due.months };
  const { list } = await write('PUT …/effect-inquiries/{id}', deputy, asked, body);
  const answer = { personId: list[0].personId, answer: 'yes', words: 'Đã làm ở nhà' };
  await write('POST …/effect-inquiries/{id}/answers', deputy, asked, answer);
}

async function proposals(
  write: StoryWriter['write'],
  sample: SurveyedCentre,
  version: string,
): Promise<void> {
  const unitId = sample.posts.find(({ username }) => username === 'hoinongdan')!.unitId;
  const place = { villageId: null, venueId: null };
  const wish = { title: 'Chăm sóc cây hồi', programme: 'KT', audience: null, learners: 40, cost: null };
  const of = { id: randomUUID() };
  const body = { unitId, year: 2027, month: 4, ...wish, ...place, note: null, ...revisionZero };
  await write('PUT …/proposals/{id}', 'hoinongdan', of, body);
  await write('PUT …/proposals/{id}/withdrawal', 'hoinongdan', of, { withdrawn: true });
  await write('PUT …/proposals/{id}/withdrawal', 'hoinongdan', of, { withdrawn: false });
  await write('PUT …/proposals/{id}/decision', deputy, of, { decision: 'take', version });
}

/** A decision that an office without account took on paper, with its page. */
export async function decisionOnPaper({ write, upload }: StoryWriter): Promise<void> {
  const version = randomUUID();
  const of = { version, plan: version };
  await write('PUT …/plans/{plan}', deputy, of, { year: 2025, surveyId: null });
  await write('POST …/plan-versions/{version}/submission', deputy, of, step('submit'));
  await write(
    'POST …/plan-versions/{version}/signature',
    director,
    of,
    step('sign', { issuedOn: '2025-01-08' }),
  );
  await write('POST …/plan-versions/{version}/sending', deputy, of, step('send'));
  const who = { actor: 'Lục Thị Vân', postTitle: 'Phó Trưởng phòng', onDate: '2025-01-14', reason: null };
  const decided = await write(
    'POST …/plan-versions/{version}/recorded-decision',
    deputy,
    of,
    step('approve', who),
  );
  const page = { step: decided.steps.at(-1).id, file: randomUUID() };
  await upload(
    'PUT …/plan-steps/{step}/file/{file}',
    deputy,
    page,
    Buffer.from('%PDF-1.4 trang ký'),
    'ký.pdf',
  );
}

/** A plan that comes in as a Word file: read, corrected, taken in, taken back, thrown away. */
export async function planFromAFile(
  services: TestServices,
  { write, upload, read }: StoryWriter,
): Promise<void> {
  const plan = (await read('/plans', deputy)).json[0].id;
  const { version } = (await read(`/plans/${plan}`, deputy)).json;
  const { bytes } = await read(`/plan-versions/${version.id}/paper?form=docx`, deputy);
  const of = { id: randomUUID() };
  const opened = async () => {
    await services.jobs.idle();
    return (await read(`/paper-imports/${of.id}`, deputy)).json;
  };
  await upload('POST …/paper-imports/{id}', deputy, of, bytes, 'kế hoạch.docx');
  await opened();
  const { review, revision } = await opened();
  const next = { review: { ...review, year: 2031, dropped: [3] }, revision };
  await write('PUT …/paper-imports/{id}/review', deputy, of, next);
  const said = { blocks: {}, headings: { 'muc tieu': 'targets' }, columns: {} };
  const told = await write('POST …/paper-imports/{id}/told', deputy, of, said);
  const [hint] = (await read('/reading-hints', deputy)).json;
  await write('DELETE …/reading-hints/{id}', deputy, { id: hint.id });
  const take = { planId: randomUUID(), revision: told.revision };
  await write('POST …/paper-imports/{id}/acceptance', deputy, of, take);
  await write('POST …/paper-imports/{id}/undo', deputy, of);
  await write('DELETE …/paper-imports/{id}', deputy, of);

  const torn = { id: randomUUID() };
  await upload('POST …/paper-imports/{id}', deputy, torn, bytes.subarray(0, 2000), 'tệp đứt.docx');
  await services.jobs.idle();
  await write('POST …/paper-imports/{id}/reading', deputy, torn);
  await services.jobs.idle();
}

/** A class from its first evening to its settlement. */
export async function classOfTheYear(
  { write, upload, read }: StoryWriter,
  sample: SurveyedCentre,
): Promise<void> {
  const [activity, session] = [randomUUID(), randomUUID()];
  const villageId = sample.places.find(({ level }) => level === 'village')!.id;
  const of = { activity, session, id: activity };
  const what = { title: 'Chăm sóc cây lạc', programme: 'KT', form: 'class', audience: null, villageId };
  const size = { plannedLearners: 40, plannedCost: null, ownOrJoint: 'own', instructorId: null, units: [] };
  const when = { planItemId: null, year: 2026, month: 10 };
  await write('PUT …/activities/{id}', deputy, of, { ...when, ...what, ...size, ...revisionZero });
  const evening = { date: '2026-10-21', from: '19:30', to: '21:00', venueId: null, instructorId: null };
  await write(
    'PUT …/activities/{activity}/sessions/{id}',
    deputy,
    { activity, id: session },
    {
      ...evening,
      state: 'planned',
      ...revisionZero,
    },
  );
  const placed = { ...evening, id: randomUUID(), date: '2026-10-29' };
  await write(
    'POST …/schedule/placements',
    deputy,
    {},
    {
      placements: [{ activityId: activity, planItemId: null, sessions: [placed] }],
    },
  );
  await write('POST …/schedule/undo', deputy, {}, { sessions: [placed.id] });
  const stage = async (name: string, reason: string | null = null) =>
    write('POST …/activities/{id}/steps', deputy, of, {
      step: name,
      reason,
      revision: (await read(`/activities/${activity}`, deputy)).json.revision,
    });
  await stage('cancel', 'Mưa lũ');
  await stage('restore');
  const line = { from: '19:30', to: null, text: 'Chào cờ', who: null };
  await write('PUT …/activities/{activity}/agenda', deputy, of, { items: [line], ...revisionZero });
  const judged = { criteria: [{ name: 'Sáng tạo', max: 10 }], jury: [{ name: 'Bà Hà' }], entries: [] };
  await write('PUT …/activities/{activity}/contest', deputy, of, { ...judged, ...revisionZero });
  const stall = { name: 'Hộ bà Tư', goods: 'Nón' };
  await write('PUT …/activities/{activity}/stalls', deputy, of, { items: [stall], ...revisionZero });
  await write('PUT …/activities/{activity}/route', deputy, of, {
    stops: [{ place: 'Xưởng nón' }],
    ...revisionZero,
  });
  const [guest, other] = [randomUUID(), randomUUID()];
  for (const [id, name] of [
    [guest, 'Bà Hòa'],
    [other, 'Ông Tâm'],
  ])
    await write(
      'PUT …/activities/{activity}/guests/{guest}',
      deputy,
      { activity, guest: id! },
      { name, ...revisionZero },
    );
  await write('POST …/activities/{activity}/invitations', deputy, of, {
    issuedOn: '2026-10-14',
    papers: [{ documentId: randomUUID(), guests: [guest] }],
  });
  await write('DELETE …/activities/{activity}/guests/{guest}', deputy, { activity, guest: other });
  const reported = {
    title: 'Đọc sách',
    form: 'campaign',
    day: '2026-10-20',
    from: '19:00',
    to: '21:00',
    people: 38,
  };
  await write(
    'PUT …/plans/{plan}/week/{activity}',
    deputy,
    { plan: sample.plan.id, activity: randomUUID() },
    { ...reported, villageId, outsideReason: 'Tuần lễ của huyện', ...revisionZero },
  );

  const residents = sample.residents.filter((one) => one.villageId === villageId && !one.leftOn).slice(0, 5);
  await write('POST …/activities/{activity}/roster', deputy, of, {
    residents: residents.map(({ id }) => id),
    source: 'register',
  });
  const typed = { name: 'Người Ở Xa', birthYear: 1970, sex: null, villageId: null };
  await write('PUT …/activities/{activity}/roster/{id}', deputy, { activity, id: randomUUID() }, typed);
  const listed = { row: 5, name: 'Người Xã Bên', birthYear: '1970', sex: '', village: 'xã Bên', note: '' };
  await write('POST …/activities/{activity}/roster/import/check', deputy, of, { rows: [listed] });
  const list = { activity, id: randomUUID() };
  await write('POST …/activities/{activity}/roster/import', deputy, of, {
    id: list.id,
    rows: [listed],
    choices: [],
  });
  await write('POST …/activities/{activity}/roster/import/{id}/undo', deputy, list);
  const { people } = (await read(`/activities/${activity}/roster`, deputy)).json;
  const [first, second] = people as { id: string }[];
  await write('POST …/activities/{activity}/roster/convened', deputy, of, {
    ids: [second!.id],
    on: testToday,
  });
  await write('POST …/activities/{activity}/roster/removals', deputy, of, {
    ids: [second!.id],
    removed: true,
  });

  await write('POST …/sessions/{session}/marks', deputy, of, {
    source: 'phone',
    marks: [{ id: randomUUID(), enrolmentId: first!.id, state: 'present' }],
  });
  const helper = randomUUID();
  await write(
    'PUT …/sessions/{session}/helpers/{id}',
    deputy,
    { ...of, id: helper },
    {
      name: 'Lò Thị Mai',
      code: 'A'.repeat(22),
    },
  );
  await write('POST …/sessions/{session}/helpers/{id}/revocation', deputy, { ...of, id: helper });
  const certificate = randomUUID();
  await write('POST …/activities/{activity}/certificates', deputy, of, {
    issuedOn: sample.asOf,
    certificates: [{ id: certificate, enrolmentId: first!.id, skills: 'Ghép cành' }],
  });
  await write(
    'POST …/certificates/{certificate}/revocation',
    deputy,
    { certificate },
    { reason: 'Nhầm tên' },
  );
  const revision = async () => (await read(`/sessions/${session}/sheet`, deputy)).json.session.revision;
  await write('PUT …/sessions/{session}/headcount', deputy, of, { headcount: 12, source: 'office' });
  await write('POST …/sessions/{session}/close', deputy, of, { reason: null, revision: await revision() });
  await write('POST …/sessions/{session}/reopen', deputy, of, { reason: 'Sót', revision: await revision() });
  const said = { chair: 'A', secretary: 'B', content: 'C', opinions: '', votesFor: null, votesAgainst: null };
  await write('PUT …/sessions/{session}/minutes', deputy, of, {
    minutes: { start: '19:30', end: '21:00', ...said },
    revision: await revision(),
  });
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
  const file = { activity, id: randomUUID() };
  await upload(
    'POST …/activities/{activity}/attachments/{id}',
    deputy,
    file,
    photo,
    'ảnh.jpg',
    '?kind=photo',
  );
  await write('DELETE …/attachments/{id}', deputy, file);
  await write(
    'POST …/activities/{activity}/papers/{kind}',
    deputy,
    { activity, kind: 'notice' },
    {
      documentId: randomUUID(),
      issuedOn: testToday,
      session: null,
    },
  );
}

/** The money of a class that has none yet. */
export async function moneyOfAClass({ write, read }: StoryWriter, sample: SurveyedCentre): Promise<void> {
  const spent = new Set([...sample.expenses, ...sample.advances].map(({ activityId }) => activityId));
  const { id, title } = sample.activities.find((one) => !spent.has(one.id))!;
  const of = { id };
  const fundingSourceId = sample.fundingSources[0]!.id;
  const { budget } = (await read(`/activities/${id}/money`, accountant)).json;
  await write('PUT …/activities/{id}/money/budget', accountant, of, {
    before: budget,
    lines: [{ fundingSourceId, amount: 500_000 }],
  });
  const cash = { activityId: id, person: 'Lương Quốc Khải', onDate: '2026-10-20', voucherNumber: null };
  const payment = { id: randomUUID() };
  await write('PUT …/payments/{id}', accountant, payment, { ...cash, kind: 'advance', amount: 7_000 });
  await write('POST …/payments/{id}/void', accountant, payment, { reason: 'Chưa chi' });
  const voucher = { voucherNumber: null, voucherDate: '2026-10-21', description: '', payee: null };
  const expense = { id: randomUUID() };
  await write('PUT …/expenses/{id}', accountant, expense, {
    ...{ activityId: id, fundingSourceId, head: 'drinks', amount: 9_000 },
    ...voucher,
    ...revisionZero,
  });
  await write('POST …/expenses/{id}/void', accountant, expense, { reason: 'Nhập hai lần' });

  const row = { row: 2, date: '20/10/2026', voucher: 'NX 2', content: 'Nước uống', activity: title };
  const file = {
    ...{ year: 2026, activityId: id, unit: 1000, choices: { classes: {}, sources: {} } },
    rows: [{ ...row, source: sample.fundingSources[0]!.name, amount: '120', head: '', payee: '' }],
  };
  await write('POST …/expenses/import/check', accountant, {}, file);
  const taken = { id: randomUUID() };
  await write('POST …/expenses/import', accountant, {}, { ...file, ...taken });
  await write('POST …/expenses/import/{id}/undo', accountant, taken);

  const settled = { id: sample.settlements[0]!.activityId };
  const paper = { documentId: randomUUID() };
  await write('POST …/activities/{id}/settlement/issue', accountant, settled, paper);
  await write('POST …/activities/{id}/settlement/reopen', accountant, settled, {
    reason: 'Thiếu một chứng từ',
  });
  await write('PUT …/activities/{id}/settlement', accountant, settled, {
    settlementId: randomUUID(),
    settledOn: testToday,
    note: null,
  });
  const request = { documentId: randomUUID(), issuedOn: testToday };
  await write(
    'POST …/activities/{id}/money/papers/{kind}',
    accountant,
    { ...of, kind: 'advance-request' },
    request,
  );
}

/** The report of a month, and one that was signed on paper. */
export async function reportOfAMonth({ write, upload }: StoryWriter): Promise<void> {
  const of = { id: randomUUID() };
  const title = 'Kết quả hoạt động tháng 9 năm 2026';
  await write('PUT …/reports/{id}', deputy, of, {
    from: '2026-09-01',
    to: '2026-09-30',
    title,
    ...revisionZero,
  });
  await write('POST …/reports/{id}/submit', deputy, of, { step: 'submit' });
  await write('POST …/reports/{id}/decide', director, of, { step: 'sign', documentId: randomUUID() });
  await write('POST …/reports/{id}/send', director, of, { step: 'send' });

  const paper = { id: randomUUID() };
  const august = { from: '2026-08-01', to: '2026-08-31', title: 'Kết quả hoạt động tháng 8 năm 2026' };
  await write('PUT …/reports/{id}', deputy, paper, { ...august, ...revisionZero });
  await write('POST …/reports/{id}/submit', deputy, paper, { step: 'submit' });
  await write('POST …/reports/{id}/reminder', deputy, paper, { stepId: randomUUID() });
  const signed = { actor: 'Lương Quốc Khải', postTitle: 'Giám đốc', onDate: testToday, reason: null };
  const recorded = { stepId: randomUUID(), step: 'sign', number: '77/BC-TTHTCĐ', ...signed };
  await write('POST …/reports/{id}/recorded-decision', deputy, paper, recorded);
  const page = { step: recorded.stepId, file: randomUUID() };
  await upload('PUT …/report-steps/{step}/file/{file}', deputy, page, Buffer.from('%PDF-1.4 ký'), 'ký.pdf');
}

/** What the centre is, who holds a post, and who lives in the commune. */
export async function centreAndPeople(
  { write, upload, read }: StoryWriter,
  sample: SurveyedCentre,
): Promise<void> {
  const { revision, name, parentBody, symbol, placeName } = (await read('/centre', deputy)).json;
  const rest = { address: null, phone: '0209 000 000', motto: null, areaHa: null };
  await write('PUT …/centre', deputy, {}, { name, parentBody, symbol, placeName, ...rest, revision });
  const post = randomUUID();
  const holder = { role: 'accountant', title: 'Thủ quỹ', otherTitle: null, holder: 'Mã Thị Sim' };
  const free = { username: null, unitId: null, villageId: null, validFrom: testToday, validTo: null };
  await write('PUT …/posts/{id}', 'quantri', { id: post }, { ...holder, ...free, ...revisionZero });
  await write('POST …/accounts', 'quantri', {}, { username: 'mathisim', postId: post });
  await write('POST …/posts/{post}/reset-code', deputy, { post });
  const accounts: { id: string; username: string }[] = (await read('/accounts', 'quantri')).json;
  const { id: account } = accounts.find(({ username }) => username === 'mathisim')!;
  await write('POST …/accounts/{id}/password', 'quantri', { id: account });
  const [approver] = (await read('/approvers', deputy)).json;
  const { id: approverId, ...kind } = approver;
  await write('PUT …/approvers/{id}', deputy, { id: approverId }, { ...kind, name: 'UBND xã' });
  const village = sample.places.find(({ level }) => level === 'village')!.name;
  const person = { row: 2, village, household: 'X-7', name: 'Lý Văn Một', birthYear: '1980', sex: 'Nam' };
  const list = { id: randomUUID() };
  await write(
    'POST …/residents/import',
    deputy,
    {},
    {
      ...list,
      rows: [{ ...person, head: '', ethnicity: '', poverty: '', away: '' }],
      povertyFrom: '2026-01-01',
    },
  );
  await write('POST …/residents/import/{id}/undo', deputy, list);
  const sheet = { title: 'Bảng', columns: [{ header: 'Tên', kind: 'text' }], rows: [['a']] };
  await write('POST …/sheet', deputy, {}, sheet);
  const { bytes } = await read('/residents-template', deputy);
  await upload('POST …/sheet/reading', deputy, {}, bytes, 'mẫu.xlsx');
  await write(
    'POST …/units/import',
    deputy,
    {},
    { rows: [{ row: 2, name: 'Hội Làm vườn', shortName: 'HLV' }] },
  );
  const paper = { type: 'CV', symbol: null, subject: 'Mượn hội trường', recipients: [], signerPostId: null };
  await write('PUT …/documents/{id}', deputy, { id: randomUUID() }, { ...paper, issuedOn: testToday });
}

/** A book that is entered, lent, and counted among what is read. */
async function library(write: StoryWriter['write'], sample: SurveyedCentre): Promise<void> {
  const titleId = sample.library.titles[1]!.id;
  const loan = { titleId, reader: 'Bạn đọc', lentOn: testToday, dueOn: null, backOn: null };
  await write('PUT …/library/loans/{id}', deputy, { id: randomUUID() }, { ...loan, ...revisionZero });
  const row = {
    row: 2,
    title: 'Nuôi ong mật',
    author: '',
    programme: 'KT',
    copies: '2',
    place: '',
    link: '',
  };
  const list = { id: randomUUID() };
  await write('POST …/library/titles/import', deputy, {}, { ...list, rows: [row] });
  await write('POST …/library/titles/import/{id}/undo', deputy, list);
  const read = { onDay: testToday, place: null, readers: 7, note: null };
  await write('PUT …/library/readings/{id}', deputy, { id: randomUUID() }, { ...read, ...revisionZero });
}

/** A banner of no class: written, sent, taken back and taken out; how the commune reads. */
async function notices(write: StoryWriter['write']): Promise<void> {
  const of = { id: randomUUID() };
  const banner = {
    channel: 'banner',
    activityId: null,
    title: 'Tuần lễ',
    text: 'HỌC SUỐT ĐỜI',
    plannedOn: null,
  };
  await write('PUT …/notices/{id}', deputy, of, { ...banner, ...revisionZero });
  await write('POST …/notices/{id}/sending', deputy, of, { sentOn: testToday });
  await write('POST …/notices/{id}/sending', deputy, of, { sentOn: null });
  await write('DELETE …/notices/{id}', deputy, of);
  await write('POST …/notices', deputy, {}, { notices: [{ ...banner, ...revisionZero, id: randomUUID() }] });
  const pace = { pace: 150, paceMeasuredOn: null, oddWord: 'linh' };
  await write('PUT …/notice-setting', deputy, {}, { ...pace, ...revisionZero });
}

/** A task of the plan that is given to the centre, and taken out again. */
async function assignments(write: StoryWriter['write'], planId: string): Promise<void> {
  const of = { id: randomUUID() };
  const task = { planId, text: 'Báo lớp sắp mở trên loa', units: [], byCentre: true, dueOn: null };
  await write('PUT …/assignments/{id}', deputy, of, { ...task, ...revisionZero });
  await write('DELETE …/assignments/{id}', deputy, of);
}

/** What is kept of people: a consent with its paper, a request, a limit, a run of retention, somebody made unrecognisable. */
export async function personalData({ write, upload }: StoryWriter, sample: SurveyedCentre): Promise<void> {
  const grown = sample.residents.filter(({ leftOn, birthYear }) => leftOn === null && birthYear < 1990);
  const [one, two] = [grown[10]!, grown[11]!];
  const of = { id: randomUUID(), file: randomUUID() };
  const text = { purpose: 'photo', text: 'Tôi đồng ý được chụp ảnh ở lớp.', validFrom: testToday };
  await write('PUT …/consent-texts/{id}', deputy, { id: randomUUID() }, text);
  const given = { purpose: 'photo', textVersion: 2, givenOn: testToday, how: 'paper', withdrawnOn: null };
  const who = { residentId: one.id, witness: null, guardian: null, childAgreed: false, note: null };
  await write('PUT …/consents/{id}', deputy, of, { ...given, ...who, ...revisionZero });
  await upload('PUT …/consents/{id}/file/{file}', deputy, of, Buffer.from('%PDF-1.4 phiếu'), 'phiếu.pdf');
  const asked = { residentId: two.id, name: two.name, kind: 'deletion', receivedOn: testToday };
  await write(
    'PUT …/subject-requests/{id}',
    deputy,
    { id: randomUUID() },
    {
      ...asked,
      detail: null,
      extendedReason: null,
      answer: null,
      answeredOn: null,
      refused: false,
      ...revisionZero,
    },
  );
  const limit = { key: 'keep.left', value: 1, note: 'Quy chế', verified: false, validTo: null };
  await write(
    'PUT …/privacy-settings/{id}',
    deputy,
    { id: randomUUID() },
    { ...limit, validFrom: '2020-01-01', ...revisionZero },
  );
  const run = { id: randomUUID() };
  await write('PUT …/retention-runs/{id}', deputy, run, { keys: ['keep.left'] });
  await write('POST …/retention-runs/{id}/end', deputy, run, { act: 'give-up', count: 0 });
  const reason = 'Người này yêu cầu xóa';
  await write('POST …/residents/{id}/anonymisation', deputy, { id: two.id }, { name: two.name, reason });
}
