import { Client } from 'pg';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { type BenchHouse, percentile, timed, told } from './house.ts';

/** The year's figures at 1, 10 and 100 times the sample's marks: every mark is put again, as phones and corrections do. */
export async function benchReport(house: BenchHouse): Promise<void> {
  const { communeId } = tanHuong2024();
  const client = new Client({ connectionString: house.url });
  await client.connect();
  await client.query(
    `create temp table first_mark as select session_id, enrolment_id, state, source, at from mark where commune_id = '${communeId}'`,
  );
  let times = 1;
  let first = Number.NaN;
  for (const wanted of [1, 10, 100]) {
    for (; times < wanted; times += 1)
      await client.query(
        `insert into mark (commune_id, id, session_id, enrolment_id, state, source, at)
         select '${communeId}', gen_random_uuid(), session_id, enrolment_id, state, source, at from first_mark`,
      );
    await client.query('analyze mark');
    const ms = await yearReport(house, communeId);
    first = wanted === 1 ? ms : first;
    const { rows } = await client.query(
      `select count(*)::int as marks from mark where commune_id = '${communeId}'`,
    );
    told(`report.year.marks-x${wanted}`, ms, 'ms', {
      ratio: ms / first,
      to: `of x1, ${rows[0].marks} marks`,
    });
  }
  await client.end();
}

async function yearReport({ server, cookie }: BenchHouse, commune: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const ms = await timed(async () => {
      const answer = await server.inject({
        url: `/api/communes/${commune}/figures?from=2024-01-01&to=2024-12-31`,
        headers: { cookie },
      });
      if (answer.statusCode !== 200) throw new Error(`figures answer ${answer.statusCode}`);
    });
    if (turn >= 5) times.push(ms);
  }
  return percentile(times, 50);
}
