import { readdirSync, readFileSync } from 'node:fs';
import * as attacks from '#paper/testing/attacks.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { type BenchServices, told } from './services.ts';

const LIMIT = { seconds: 30, megabytes: 1_000, others: 200 } as const;

/** What files that were made to harm cost, and a large table, and how long others wait meanwhile. */
export async function benchFiles(services: BenchServices): Promise<void> {
  const base = `http://127.0.0.1:${services.port}`;
  const send = (path: string, body: FormData | string) =>
    fetch(`${base}/api/communes/${tanHuong2024().communeId}${path}`, {
      method: 'POST',
      body,
      headers: {
        cookie: services.cookie,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
    });
  const upload = (path: string, name: string, bytes: Uint8Array) => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(bytes)]), name);
    return send(path, form);
  };
  const activity = tanHuong2024().activities[0]!.id;
  const photo = () => `/activities/${activity}/attachments/${crypto.randomUUID()}?kind=photo`;
  const table = (bytes: Uint8Array) => () => upload('/sheet/reading', 'a.xlsx', bytes);
  const picture = (bytes: Uint8Array) => () => upload(photo(), 'a.png', bytes);
  const paper = (bytes: Uint8Array) => async () => {
    const path = `/paper-imports/${crypto.randomUUID()}`;
    await upload(path, 'a.pdf', bytes);
    await services.jobs.idle();
    await fetch(`${base}/api/communes/${tanHuong2024().communeId}${path}/pages/1`, {
      headers: { cookie: services.cookie },
    });
  };
  const large = largeTable();
  const work = {
    'far-row.xlsx': table(attacks.farRowXlsx()),
    'merged.xlsx': table(attacks.mergedXlsx()),
    'zip-bomb.xlsx': table(attacks.zipBomb()),
    'huge.png': picture(attacks.hugePng(60_000, 60_000)),
    'nested.pdf': paper(attacks.nestedPdf()),
    'long-text.pdf': paper(attacks.longTextPdf(100_000_000)),
    'hidden-text.pdf': paper(attacks.hiddenTextPdf(500_000_000)),
    'table.200000-cells': () => send('/sheet', large),
  };
  for (const [name, run] of Object.entries(work)) {
    const watch = watchOthers(base);
    const start = performance.now();
    await run();
    const seconds = (performance.now() - start) / 1_000;
    const { slowest, megabytes } = await watch.end();
    told(`${name}.time`, seconds, 's', { ratio: seconds / LIMIT.seconds, to: `of ${LIMIT.seconds} s` });
    told(`${name}.memory`, megabytes, 'MB', {
      ratio: megabytes / LIMIT.megabytes,
      to: `of ${LIMIT.megabytes} MB`,
    });
    told(`${name}.others`, slowest, 'ms', { ratio: slowest / LIMIT.others, to: `of ${LIMIT.others} ms` });
  }
}

const largeTable = (): string =>
  JSON.stringify({
    title: 'Bảng',
    columns: Array.from({ length: 60 }, (_, at) => ({ header: `Cột ${at}`, kind: 'text' })),
    rows: new Array(3_333).fill(new Array(60).fill('một ô')),
  });

/** Asks for something small again and again, and looks at the memory of the children (where the system tells it). */
function watchOthers(base: string) {
  let [slowest, megabytes, over] = [0, 0, false];
  const asking = (async () => {
    while (!over) {
      const start = performance.now();
      await (await fetch(`${base}/health`)).text();
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, ...childrenMegabytes());
  }, 50);
  return {
    end: async () => {
      over = true;
      clearInterval(looking);
      await asking;
      return { slowest, megabytes };
    },
  };
}

function childrenMegabytes(): number[] {
  try {
    const own = readdirSync('/proc').filter((id) => /^\d+$/.test(id));
    return own.flatMap((id) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const isReader = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('reader-process');
      if (!isReader || !status.includes(`PPid:\t${process.pid}\n`)) return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000];
    });
  } catch {
    return [];
  }
}
