/** All benchmarks of the system, each line `name value unit` and a ratio where there is a limit or a peer; `npm run bench -- marks` runs one. */
import { buildWeb } from '../src/app/web-build.ts';
import { benchApi } from './api.ts';
import { benchFiles } from './files.ts';
import { benchMarks } from './marks.ts';
import { benchOutbox } from './outbox.ts';
import { benchPapersOut } from './papers-out.ts';
import { benchReading } from './reading.ts';
import { benchRecognition } from './recognition.ts';
import { benchReport, benchReportCommunes, benchReportRows } from './report.ts';
import { openBenchServices } from './services.ts';
import { benchWeights } from './weights.ts';

const all = {
  requests: benchApi,
  marks: benchMarks,
  outbox: benchOutbox,
  papers: benchPapersOut,
  report: benchReport,
  'report-communes': benchReportCommunes,
  'report-rows': benchReportRows,
  reading: benchReading,
  recognition: benchRecognition,
  files: benchFiles,
  weights: benchWeights,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(all)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (name === 'weights') await buildWeb((line) => console.error(line));
  // Each on a server of its own: what one has written is not in the way of the next.
  const services = await openBenchServices();
  try {
    await bench(services);
  } finally {
    await services.close();
  }
}
