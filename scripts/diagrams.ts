// Draws the pictures that are made from the code itself: the tables with what they point to, and each workflow with its states and acts.
// `node scripts/diagrams.ts` after a change of the migrations or of a definition.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { Client } from 'pg';
import type { AnyDefinition } from '../src/approval/definition.ts';
import { planWords, planWorkflow } from '../src/plan/approval/definition.ts';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from '../src/platform/root.ts';
import { reportWords, reportWorkflow } from '../src/report/report/definition.ts';
import type { Words } from '../src/vocabulary/language.ts';
import { owners } from '../tests/sql/owners.ts';

const images = join(root, 'docs', 'images');
const look = `rankdir=LR; nodesep=0.12; ranksep=0.9; fontname="Helvetica"; bgcolor="#ffffff";
  node [shape=box style="rounded,filled" fillcolor="#ffffff" color="#0f5c5c" fontname="Helvetica" fontsize=11 height=0.26 margin="0.1,0.03"];
  edge [color="#5c6b6e" arrowsize=0.5];`;

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Every foreign key between tables of records; that each row belongs to a commune goes without saying. */
async function links(url: string): Promise<readonly Link[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Link>(`
      select distinct split_part(conrelid::regclass::text, '.', 1) as from, confrelid::regclass::text as to
      from pg_constraint where contype = 'f' and confrelid::regclass::text not in ('commune', 'auth."user"')
        and connamespace = 'public'::regnamespace order by 1, 2`);
    return rows;
  } finally {
    await client.end();
  }
}

/** The tables in the rooms that own them. */
function dataModel(all: readonly Link[]): string {
  const rooms = Map.groupBy(
    Object.keys(owners).filter((table) => !table.startsWith('auth.')),
    (table) => owners[table]!.split('/')[0]!,
  );
  const clusters = [...rooms].map(
    ([room, tables]) =>
      `subgraph "cluster_${room}" { label="${room}/"; fontsize=13; color="#e6e1d6"; style="rounded,filled"; fillcolor="#f7f5f0"; ${tables.map((table) => `"${table}"`).join('; ')} }`,
  );
  return `digraph { ${look} ${clusters.join('\n')} ${all.map(({ from, to }) => `"${from}" -> "${to}"`).join('\n')} }`;
}

/** A workflow: its states in boxes (grey: an end), its acts on the arrows, returns and withdrawals dashed. */
function stateMachine(
  { states, acts }: AnyDefinition,
  words: { readonly states: Readonly<Record<string, Words>>; readonly acts: Readonly<Record<string, Words>> },
): string {
  const boxes = Object.entries(states).map(
    ([state, { end }]) =>
      `"${state}" [label="${words.states[state]!.vi}\\n${state}" fillcolor="${end ? '#eeebe3' : '#ffffff'}"]`,
  );
  const arrows = Object.entries(acts).flatMap(([act, { from, to, kind }]) =>
    from.map(
      (state) =>
        `"${state}" -> "${to}" [label="${words.acts[act]!.vi}" fontname="Helvetica" fontsize=10 style="${kind === 'forward' ? 'solid' : 'dashed'}"]`,
    ),
  );
  return `digraph { ${look} ${[...boxes, ...arrows].join('\n')} }`;
}

const workflows = [
  ['states-plan', planWorkflow, planWords],
  ['states-report', reportWorkflow, reportWords],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'langhoc-diagrams-'));
const server = await startEmbedded(folder, ['fsync=off']);
try {
  await migrate(server.url('postgres'));
  const viz = await instance();
  const draw = (name: string, graph: string) => {
    writeFileSync(join(images, `${name}.svg`), viz.renderString(graph, { format: 'svg' }));
    console.log(name);
  };
  draw('data-model', dataModel(await links(server.url('postgres'))));
  for (const [name, definition, words] of workflows) draw(name, stateMachine(definition, words));
} finally {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
}
