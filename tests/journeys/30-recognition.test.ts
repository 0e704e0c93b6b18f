import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import type { Candidacy } from '../../src/recognition/candidacy/schema.ts';
import { commune as shippedCommune } from '../../src/recognition/criteria-set/shipped/commune.ts';
import { type Hand, handOf } from './hand.ts';
import { journeys, type Person, widths } from './support.ts';

const { person, database } = journeys();
const [office, phone] = widths;
const year = 2026;
const slug = 'suoi-lanh';
const today = '2026-10-22';

const points = (code: string, label: string, measure: string) => ({
  code,
  label,
  type: 'points',
  max: 10,
  measure,
});
const family = {
  name: 'Gia đình học tập (thử)',
  model: 'family',
  basis: '324/QĐ-KHVN',
  validFrom: null,
  validTo: null,
  engine: 'points-with-bands',
  maxTotal: 20,
  bands: [{ code: 'DAT', label: 'Khá', min: 8, recognised: true }],
  criteria: [
    {
      code: '1',
      label: 'Học tập của các thành viên',
      indicators: [
        points('1.1', 'Không phải hộ nghèo', 'not-poor'),
        points('1.2', 'Có người học trong năm', 'learners'),
      ],
    },
  ],
};
const yes = (code: string) => ({ code, label: `Chỉ tiêu ${code} nhập để thử`, type: 'boolean' });
const share = {
  ...{ code: 'TC5.1', label: 'Tỷ lệ gia đình học tập', type: 'percent', measure: 'learning-family-share' },
  thresholds: { MD1: 20, MD2: 99 },
};
const typed: Readonly<Record<string, readonly object[]>> = {
  TC3: [yes('TC3.1'), yes('TC3.2'), yes('TC3.3')],
  TC4: [yes('TC4.1'), yes('TC4.2'), yes('TC4.3')],
  TC5: [share, yes('TC5.2'), yes('TC5.3')],
};
const { id: _id, verified: _verified, ...shipped } = shippedCommune;
const communeSet = {
  ...shipped,
  criteria: shipped.criteria.map((one) => ({ ...one, indicators: typed[one.code] ?? one.indicators })),
};

/** A set typed in by a person, with its text attached and confirmed. */
async function typeIn(
  hand: Hand,
  { page }: Person,
  communeId: string,
  id: string,
  set: object,
): Promise<void> {
  await hand.put(`/criteria-sets/${id}`, { ...set, revision: 0 });
  const answer = await page.request.put(
    `/api/communes/${communeId}/criteria-sets/${id}/file/${randomUUID()}`,
    {
      multipart: {
        file: { name: 'phu-luc.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') },
      },
    },
  );
  expect(answer.status()).toBe(200);
  const { revision } = await hand.get(`/criteria-sets/${id}`);
  await hand.post(`/criteria-sets/${id}/confirmation`, { source: 'Phụ lục để thử', revision });
}

/** Households without more than a head, until the commune has as many as are wanted. */
async function fillVillages(client: Client, communeId: string, wanted: number): Promise<void> {
  await client.query(
    `insert into household (commune_id, id, village_id, code)
     select $1, gen_random_uuid(), village.id, 'T-' || number
     from generate_series(1, $2::int - (select count(*)::int from household where commune_id = $1)) number
     join (select id, row_number() over (order by id) - 1 as at, count(*) over () as many from village where commune_id = $1) village
       on village.at = number % village.many`,
    [communeId, wanted],
  );
  await client.query(
    `insert into resident (commune_id, id, household_id, name, folded, birth_year, sex, head)
     select commune_id, gen_random_uuid(), id, 'Chủ Hộ ' || code, 'chu ho ' || lower(code), 1980, 'female', true
     from household where commune_id = $1 and code like 'T-%'`,
    [communeId],
  );
}

/** Somebody of a village who was at a class of the year, with the household and the class. */
async function learnerIn(client: Client, communeId: string, villageId: string) {
  const { rows } = await client.query<{ id: string; householdId: string; title: string }>(
    `select resident.id, resident.household_id as "householdId", min(activity.title) as title
     from resident
     join household on household.commune_id = resident.commune_id and household.id = resident.household_id and household.village_id = $2
     join attendance_state attendance on attendance.commune_id = resident.commune_id and attendance.person_id = resident.id and attendance.state = 'present'
     join session on session.commune_id = resident.commune_id and session.id = attendance.session_id
     join activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
     where resident.commune_id = $1 and resident.birth_year < 2005 and resident.left_on is null
       and not exists (select from household_poverty poor where poor.commune_id = $1 and poor.household_id = household.id)
     group by resident.id, resident.household_id having count(distinct activity.id) = 1 order by resident.id limit 1`,
    [communeId, villageId],
  );
  return rows[0]!;
}

const member = (role: string, name: string) => ({
  id: randomUUID(),
  name,
  title: 'Ủy viên',
  role,
  present: true,
});

describe('a year of recognition', () => {
  it('leads from two thousand households to the commune’s dossier, and from its figure down to one person’s class', {
    timeout: 400_000,
  }, async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const head = await person('truongthon', phone[1], phone[2]);
    const clerk = await person('vanhoa', office[1], office[2]);
    const association = await person('khuyenhoc', office[1], office[2]);
    const chair = await person('chutich', office[1], office[2]);
    const me = await (await deputy.page.request.get('/api/me')).json();
    const communeId: string = me.communes.find((one: { slug: string }) => one.slug === slug).id;
    const [asDeputy, asHead, asClerk, asAssociation, asChair] = [deputy, head, clerk, association, chair].map(
      (one) => handOf(one, communeId),
    ) as [Hand, Hand, Hand, Hand, Hand];

    await typeIn(asClerk, clerk, communeId, 'GDHT-324-2022', family);
    await typeIn(asClerk, clerk, communeId, 'TT25-2023-XA', communeSet);
    const client = new Client(database());
    await client.connect();
    await fillVillages(client, communeId, 2000);
    const own = (await asHead.get(`/candidacy-subjects?year=${year}&model=family`)) as {
      id: string;
      villageId: string;
    }[];
    const villageId = own[0]!.villageId;
    const learner = await learnerIn(client, communeId, villageId);
    await client.end();

    // One learning citizen, on whom a family will rest.
    const citizen = randomUUID();
    const scores = Array.from({ length: 10 }, (_, at) => ({ code: String(at + 1), claim: 9 }));
    await asHead.put(`/candidacies/${citizen}`, {
      model: 'citizen',
      subject: learner.id,
      year,
      scores,
      revision: 0,
    });
    await asHead.post(`/candidacies/${citizen}/steps`, { step: 'assess' });
    const minutes = { villageId, year, heldOn: today, chair: 'Anh Lực', present: 30 };
    await asHead.put(`/village-meetings/${randomUUID()}`, {
      ...minutes,
      items: [{ candidacyId: citizen, agreed: true }],
    });
    await asAssociation.post('/candidacy-steps', { ids: [citizen], step: 'propose' });
    const members = [member('chair', 'Bà Hà'), member('secretary', 'Ông Tú'), member('member', 'Bà Lê')];
    const sitting = { year, title: 'Phiên 1', heldOn: today, members, revision: 0 };
    const first = randomUUID();
    await asAssociation.put(`/councils/${first}`, { ...sitting, candidacies: [citizen] });
    const citizens = randomUUID();
    await asAssociation.put(`/recognition-decisions/${citizens}`, { year, councilId: first, revision: 0 });
    await asChair.post(`/recognition-decisions/${citizens}/signing`, {});
    expect((await asDeputy.paper(`/recognition-decisions/${citizens}/certificates`)).pdf).toContain(
      'GIẤY CHỨNG NHẬN',
    );

    // The village head ticks the whole village on the phone, and answers for one household question by question.
    await head.open(`${slug}/cong-nhan/dang-ky?nam=${year}&mo-hinh=family`);
    await head.page.getByRole('checkbox', { name: /^Chọn cả/ }).check();
    await head.expectWell();
    await head.page.getByRole('button', { name: `Đăng ký ${own.length}`, exact: true }).click();
    await head.page.getByText(`Đã đăng ký ${own.length}.`).waitFor();
    const listed = (await asHead.get(`/candidacies?year=${year}&model=family`)) as Candidacy[];
    const house = listed.find(({ subject }) => subject === learner.householdId)!;
    await head.open(`${slug}/cong-nhan/${house.id}`);
    await head.expectWell();
    await head.page.getByRole('button', { name: 'Tự đánh giá từng câu' }).click();
    // Both are answered by the records already: the first one comes first.
    await head.page.getByText('Câu 1 / 2').waitFor();
    await head.expectWell();
    await head.page.getByRole('button', { name: '9', exact: true }).click();
    await head.page.getByRole('textbox', { name: /Sổ ghi 10/ }).fill('Hộ mới thoát nghèo, tự nhận');
    await head.page.getByRole('button', { name: 'Lưu' }).click();
    await head.page.getByText('Câu 2 / 2').waitFor();
    await head.page.getByRole('button', { name: 'Xong, xem lại' }).click();
    await head.page.getByText('Đạt · Khá · Tổng 19 điểm').waitFor();
    expect((await asHead.get(`/candidacies/${house.id}`)).scores[0]).toMatchObject({ derived: 10, claim: 9 });

    // All others at once, by the list.
    const all = (await asDeputy.get(`/candidacy-subjects?year=${year}&model=family`)) as {
      id: string;
      state: string | null;
    }[];
    expect(all).toHaveLength(2000);
    const rest = all.filter(({ state }) => state === null).map(({ id }) => id);
    expect((await asDeputy.post('/candidacy-list', { model: 'family', year, subjects: rest })).done).toBe(
      rest.length,
    );
    await deputy.open(`${slug}/cong-nhan/danh-sach?nam=${year}&mo-hinh=family`);
    await deputy.page.getByRole('button', { name: 'Gửi bản tự đánh giá của 2.000 hồ sơ' }).click();
    await deputy.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Gửi bản tự đánh giá/ })
      .click();
    await deputy.page.getByText('Đã chuyển 2.000 hồ sơ.').waitFor({ timeout: 60_000 });
    await deputy.expectWell();

    // The own village meets on the head's phone, the others are typed in by the deputy.
    await head.open(`${slug}/cong-nhan/hop-thon?nam=${year}`);
    await head.page.getByRole('button', { name: 'Ghi biên bản' }).click();
    await head.page.getByRole('textbox', { name: 'Chủ trì' }).fill('Dương Văn Lực');
    await head.page.getByRole('textbox', { name: 'Số hộ dự' }).fill('120');
    await head.expectWell();
    await head.page.getByRole('button', { name: 'Ghi biên bản và chuyển hồ sơ' }).click();
    await head.page.getByRole('heading', { level: 1, name: /^2 biên bản/ }).waitFor();
    const assessed = (await asDeputy.get(`/candidacies?year=${year}&model=family`)) as Candidacy[];
    const waiting = Map.groupBy(
      assessed.filter(({ state }) => state === 'self-assessed'),
      (one) => one.villageId!,
    );
    for (const [village, rows] of waiting)
      await asDeputy.put(`/village-meetings/${randomUUID()}`, {
        ...{ ...minutes, villageId: village },
        items: rows.map(({ id: candidacyId }) => ({ candidacyId, agreed: true })),
      });
    const [meeting] = (await asDeputy.get(`/village-meetings?year=${year}`)) as { id: string }[];
    expect((await asDeputy.paper(`/village-meetings/${meeting!.id}/paper`)).pdf).toContain('BIÊN BẢN');

    // Proposed, laid before the council, decided.
    await association.open(`${slug}/cong-nhan/danh-sach?nam=${year}&mo-hinh=family&tinh-trang=agreed`);
    await association.page.getByRole('button', { name: 'Đề nghị 2.000 hồ sơ' }).click();
    await association.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Đề nghị/ })
      .click();
    await association.page.getByText('Đã chuyển 2.000 hồ sơ.').waitFor({ timeout: 60_000 });
    const second = randomUUID();
    const ids = assessed.map(({ id }) => id);
    const anew = members.map((one) => ({ ...one, id: randomUUID() }));
    await asAssociation.put(`/councils/${second}`, {
      ...sitting,
      title: 'Phiên 2',
      members: anew,
      candidacies: ids,
    });
    await association.open(`${slug}/cong-nhan/hoi-dong/${second}?nam=${year}`);
    await association.page.getByText('3 / 3 thành viên dự, cần 3: đủ để quyết định').waitFor();
    await association.expectWell();
    await association.page.getByRole('button', { name: 'Lập dự thảo quyết định' }).click();
    await association.page.getByRole('heading', { level: 1, name: 'Dự thảo' }).waitFor({ timeout: 60_000 });
    await chair.open(`${slug}/cong-nhan/quyet-dinh?nam=${year}`);
    await chair.page.getByRole('link', { name: 'Dự thảo' }).click();
    await chair.page.getByRole('button', { name: 'Ký quyết định' }).click();
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Ký quyết định' }).click();
    await chair.page
      .getByRole('heading', { level: 1, name: /^Số \d+\/QĐ-UBND/ })
      .waitFor({ timeout: 60_000 });
    await chair.expectWell();
    await deputy.open(`${slug}/cong-nhan?nam=${year}`);
    await deputy.page
      .getByRole('heading', { level: 1, name: /được công nhận, 2\.001 đăng ký năm 2026/ })
      .waitFor();
    await deputy.expectWell();

    // The commune itself: its dossier says what is missing, is filled in, and leads down to one person's class in five presses.
    await deputy.open(`${slug}/cong-nhan/ho-so?nam=${year}`);
    await deputy.page.getByRole('button', { name: 'Mở hồ sơ năm 2026' }).click();
    await deputy.page
      .getByRole('heading', { level: 1, name: /^15 chỉ tiêu đã đối chiếu: 1 đủ, 14 còn thiếu/ })
      .waitFor();
    await deputy.expectWell();
    const dossier = await asDeputy.get(`/commune-dossiers/${year}`);
    const claims = dossier.lines
      .filter(({ measure }: { measure: string | null }) => measure === null)
      .map(({ code }: { code: string }) => ({ code, claim: 1, reason: 'Có văn bản kèm theo' }));
    const { subject, revision } = await asDeputy.get(`/candidacies/${dossier.candidacyId}`);
    await asDeputy.put(`/candidacies/${dossier.candidacyId}`, {
      model: 'commune',
      subject,
      year,
      scores: claims,
      revision,
    });
    await asDeputy.post(`/candidacies/${dossier.candidacyId}/steps`, { step: 'assess' });
    await deputy.open(`${slug}/cong-nhan/ho-so?nam=${year}`);
    await deputy.page
      .getByRole('heading', { level: 1, name: /^15 chỉ tiêu đã đối chiếu: 15 đủ, 0 còn thiếu/ })
      .waitFor();
    const village = dossier.board.find(
      (one: { villageId: string; model: string }) => one.villageId === villageId,
    ).villageName;
    const { name: holder } = await asDeputy.get(`/candidacies/${citizen}`);
    const presses = [
      deputy.page.getByRole('button', { name: /Tỷ lệ gia đình học tập/ }),
      deputy.page.getByRole('button', { name: new RegExp(`^${village} \\d`) }),
      deputy.page.getByRole('button', { name: new RegExp(`${house.code}.*Được công nhận`) }),
      deputy.page.getByRole('button', { name: new RegExp(`^${holder}`) }),
      deputy.page.getByRole('link', {
        name: new RegExp(learner.title.slice(0, 30).replaceAll(/[^\p{L}\p{N} ]/gu, '.')),
      }),
    ];
    for (const press of presses) await press.first().click();
    await deputy.page.waitForURL(/\/lop\//);

    await deputy.open(`${slug}/cong-nhan/ho-so?nam=${year}`);
    await deputy.page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await deputy.page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await deputy.page.getByText(/đã gửi 22\/10\/2026, giữ nguyên như khi gửi/).waitFor();
    for (const [paper, words] of [
      ['proposal', 'TỜ TRÌNH'],
      ['report', 'BÁO CÁO'],
      ['summary', 'BẢN TỔNG HỢP'],
      ['minutes', 'BIÊN BẢN'],
      ['evidence', 'DANH MỤC'],
    ] as const) {
      const { pdf } = await asDeputy.paper(`/commune-dossiers/${year}/papers/${paper}`);
      expect(pdf, paper).toContain(words);
      expect(pdf, paper).not.toContain('Chưa công bố');
    }
  });

  it('announces nothing by the sets that come with the software', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    await deputy.open('tan-huong/cong-nhan/ho-so?nam=2024');
    await deputy.page.getByText('Chưa công bố kết quả.').waitFor();
    await deputy.page.getByText('Còn 9 chỉ tiêu chưa nhập lời văn.').waitFor();
    await deputy.expectWell();
  });
});
