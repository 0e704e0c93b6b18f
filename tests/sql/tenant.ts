import type { Node } from 'libpg-query';
import { type Analysis, type Level, nameOf, type Relation } from './levels.ts';

/**
 * Law 14, the tenant stands in the SQL: each tenant table of a level is compared by `commune_id` with a parameter, or with something that
 * is. Takes a statement and which tables carry a commune; gives the tables that it names without.
 */
export function tablesWithoutCommune(
  { levels, writes }: Analysis,
  isTenant: (table: string) => boolean,
): readonly string[] {
  const looked = levels.flatMap((level) => {
    const bound = boundIn(level, isTenant);
    return level.relations
      .filter(({ table, alias }) => table !== null && isTenant(table) && !bound.has(alias))
      .map(({ table }) => table!);
  });
  const inserted = writes
    .filter(({ verb, table, columns, conflict }) => {
      const named = columns.includes('commune_id') && (conflict?.includes('commune_id') ?? true);
      return verb === 'insert' && isTenant(table) && !named;
    })
    .map(({ table }) => table);
  return [...new Set([...looked, ...inserted])].sort();
}

/** The names whose commune is said, in a level or in those outside of it. A subquery that gives its commune has been compared inside of itself. */
function boundIn(level: Level, isTenant: (table: string) => boolean): ReadonlySet<string> {
  const outer = level.outer ? boundIn(level.outer, isTenant) : new Set<string>();
  const bound = new Set(level.relations.filter(({ gives }) => gives).map(({ alias }) => alias));
  const pairs = level.conditions
    .flatMap(equalities)
    .map(([left, right]) => [side(left), side(right)] as const);
  for (let before = -1; before < bound.size; ) {
    before = bound.size;
    for (const [left, right] of pairs)
      for (const [one, other] of [
        [left, right],
        [right, left],
      ])
        if (one && other && one !== 'parameter' && (other === 'parameter' || bound.has(other)))
          bound.add(one);
  }
  const names = new Set(level.relations.map(({ alias }) => alias));
  return new Set([...[...outer].filter((alias) => !names.has(alias)), ...bound]);

  /** The name whose commune this is; 'parameter' for a value that is given, here or by the query outside. */
  function side(node: Node): string | null {
    const inner = 'TypeCast' in node ? node.TypeCast.arg! : node;
    if ('ParamRef' in inner) return 'parameter';
    if (!('ColumnRef' in inner)) return null;
    const names = (inner.ColumnRef.fields ?? []).map(nameOf);
    const column = names.at(-1);
    const alias = names.at(-2);
    const here = level.relations.filter((relation) =>
      alias === undefined ? hasColumn(relation, column!) : relation.alias === alias,
    );
    if (here.length === 1) return isCommuneOf(here[0]!, column!) ? here[0]!.alias : null;
    return here.length === 0 && column === 'commune_id' && alias !== undefined && outer.has(alias)
      ? 'parameter'
      : null;
  }

  function hasColumn({ table, gives }: Relation, column: string): boolean {
    return column === 'commune_id' && (gives || (table !== null && isTenant(table)));
  }
}

/** The commune is `commune_id` of all tables but its own. */
function isCommuneOf({ table }: Relation, column: string): boolean {
  return column === (table === 'commune' ? 'id' : 'commune_id');
}

/** What a condition says to be equal: `a = b`, or pair by pair `(a, b) = (c, d)`. */
function equalities(condition: Node): readonly (readonly [Node, Node])[] {
  if (!('A_Expr' in condition)) return [];
  const { kind, name, lexpr, rexpr } = condition.A_Expr;
  if (kind !== 'AEXPR_OP' || name?.map(nameOf).join() !== '=' || !lexpr || !rexpr) return [];
  if (!('RowExpr' in lexpr) || !('RowExpr' in rexpr)) return [[lexpr, rexpr]];
  const others = rexpr.RowExpr.args ?? [];
  return (lexpr.RowExpr.args ?? []).map((node, at) => [node, others[at]!] as const);
}
