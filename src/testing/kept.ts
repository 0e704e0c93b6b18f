import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../platform/root.ts';
import { dropDatabase } from './databases.ts';
import { type Cookies, makeTemplate } from './template.ts';

/** A power cut in the middle of a test run costs nothing. */
export const throwAwaySettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
] as const;

/** Where the test cluster lives that is kept between runs of one room, and how one finds it. */
export const keptFolder = join(root, 'node_modules', '.cache', 'langhoc-test-cluster');
export const keeperFile = join(keptFolder, 'keeper.json');
const templateFile = join(keptFolder, 'template.json');

export interface Keeper {
  readonly pid: number;
  /** Connection string of the owner, ending where the database's name goes. */
  readonly cluster: string;
}

interface Template {
  readonly print: string;
  readonly cluster: string;
  readonly template: string;
  readonly cookies: Cookies;
}

/** What the template is made of: a change elsewhere needs no new one. */
const sources = [
  'migrations',
  'src/sample',
  'src/testing',
  'src/platform/database',
  'src/platform/signin',
  // The sample's reports and texts are made by the rooms themselves.
  'src/vocabulary',
  'src/plan/section',
  'src/report',
];
/** Sessions end after two weeks; the template is made again before that. */
const oldestMs = 7 * 24 * 3_600_000;

/** Gives the template of the kept cluster, made anew only when what it is made of has changed. */
export async function keptTemplate(cluster: string): Promise<Template> {
  const print = fingerprint();
  const known = existsSync(templateFile)
    ? (JSON.parse(readFileSync(templateFile, 'utf8')) as Template)
    : null;
  const young = known && Date.now() - statSync(templateFile).mtimeMs < oldestMs;
  // The port of the cluster is another after each of its starts.
  if (known && young && known.print === print) return { ...known, cluster };
  const template = 'langhoc_kept';
  await dropDatabase(cluster, template);
  const made = { print, cluster, template, cookies: await makeTemplate(cluster, template) };
  writeFileSync(templateFile, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const name of readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(sql|ts)$/.test(name) && !name.endsWith('.test.ts') && !/queries.*\.sql$/.test(name))
        hash.update(name).update(readFileSync(join(root, source, name)));
  return hash.digest('hex');
}
