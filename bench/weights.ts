import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webFolder } from '../src/app/web-build.ts';
import { type BenchServices, told } from './services.ts';

const staffLimit = 300;
const publicLimit = 30;
const kb = (bytes: Uint8Array) => gzipSync(bytes).length / 1000;

/** What is sent for the first look at the staff app, for each of its pages on top of that, and for a public page; in KB, gzip. */
export async function benchWeights({ server }: BenchServices): Promise<void> {
  const pages = [...(await server.inject('/')).body.matchAll(/href="(\/xa\/[^"]+)"/g)].map(
    ([, path]) => path!,
  );
  for (const path of ['/', ...pages]) {
    const size = kb((await server.inject(path)).rawPayload);
    told(`public${path === '/' ? '' : path.replaceAll('/', '.')}`, size, 'KB', {
      ratio: size / publicLimit,
      to: `of ${publicLimit} KB`,
    });
  }
  const index = join(webFolder, 'index.html');
  if (!existsSync(index)) throw new Error('the staff app is not built: run npm start once');
  const html = readFileSync(index, 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/app\/(assets\/[^"]+\.(js|css))"/g)];
  const sizeOf = (kind: string) =>
    first
      .filter(([, , one]) => one === kind)
      .reduce((sum, [, path]) => sum + kb(readFileSync(join(webFolder, path!))), 0);
  told('staff.first-load.script', sizeOf('js'), 'KB', {
    ratio: sizeOf('js') / staffLimit,
    to: `of ${staffLimit} KB`,
  });
  told('staff.first-load.style', sizeOf('css'), 'KB');
  const entry = new Set(first.map(([, path]) => basename(path!)));
  for (const page of readdirSync(join(webFolder, 'assets'))
    .filter((name) => name.endsWith('.js') && !entry.has(name))
    .sort())
    told(
      `staff.${page.replace(/-[\w-]{8}\.js$/, '')}`,
      kb(readFileSync(join(webFolder, 'assets', page))),
      'KB',
    );
}
