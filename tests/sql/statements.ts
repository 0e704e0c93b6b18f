import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule, type Node, parseSync } from 'libpg-query';
import { root } from '../../src/platform/root.ts';

/** One statement of a query, parsed by PostgreSQL's own parser. */
export interface Statement {
  /** 'src/plan/line/queries.ts' */
  readonly file: string;
  readonly query: string;
  readonly tree: Node;
}

/** Every statement of the compiled SQL that stands beside the queries. */
export async function readStatements(): Promise<readonly Statement[]> {
  await loadModule();
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\/queries[\w-]*\.sql$/.test(name))
    .sort()
    .flatMap((name) => statementsOf(name.replace(/\.sql$/, '.ts'), readFileSync(join(root, name), 'utf8')));
}

/** The statements of one file of compiled SQL. Throws where the parser does not understand it. */
export function statementsOf(file: string, text: string): readonly Statement[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^-- (?=\w+$)/m)
    .filter((block) => block.trim() !== '')
    .flatMap((block) => {
      const end = block.indexOf('\n');
      return parse(withPlaceholders(block.slice(end))).map((tree) => ({
        file,
        query: block.slice(0, end),
        tree,
      }));
    });
}

function parse(text: string): readonly Node[] {
  return (parseSync(text).stmts ?? []).map(({ stmt }) => stmt!);
}

/** The files show a placeholder as `$` and a list as `($ …)`: a number makes them SQL again. Text in quotes stays as it is. */
function withPlaceholders(text: string): string {
  return text
    .split(/('(?:[^']|'')*')/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replaceAll('($ …), …', '($1)')
            .replaceAll('($ …)', '($1)')
            .replaceAll(/\$(?!\d)/g, '$1'),
    )
    .join('');
}
