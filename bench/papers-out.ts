import { Client } from 'pg';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { type BenchServices, percentile, timed, told } from './services.ts';

const limit = 100;

/** The plan of 24 lines as Word file and as PDF, warm, from the records to the last byte. */
export async function benchPapersOut(services: BenchServices): Promise<void> {
  const { communeId, plan } = tanHuong2024();
  const client = new Client({ connectionString: services.url });
  await client.connect();
  const { rows } = await client.query('select id from plan_version where plan_id = $1 and ordinal = 1', [
    plan.id,
  ]);
  await client.end();
  const print = (form: string) => async () => {
    const answer = await services.server.inject({
      url: `/api/communes/${communeId}/plan-versions/${rows[0].id}/paper?form=${form}`,
      headers: { cookie: services.cookie },
    });
    if (answer.statusCode !== 200) throw new Error(`${form} answers ${answer.statusCode}`);
  };
  const times = { docx: [] as number[], pdf: [] as number[] };
  for (let turn = 0; turn < 14; turn += 1) {
    const [docx, pdf] = [await timed(print('docx')), await timed(print('pdf'))];
    if (turn < 4) continue;
    times.docx.push(docx);
    times.pdf.push(pdf);
  }
  told('plan.docx', percentile(times.docx, 50), 'ms');
  told('plan.pdf', percentile(times.pdf, 50), 'ms');
  const both = percentile(times.docx, 50) + percentile(times.pdf, 50);
  told('plan.docx-and-pdf', both, 'ms', { ratio: both / limit, to: `of ${limit} ms` });
}
