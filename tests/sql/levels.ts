import type { InsertStmt, Node, RangeVar, ReturningClause, SelectStmt, WithClause } from 'libpg-query';

/** What stands in `from` under one name. */
export interface Relation {
  readonly alias: string;
  /** Null for a subquery, a common table expression, a function, a list of values. */
  readonly table: string | null;
  /** A subquery that gives a column `commune_id`. */
  readonly gives: boolean;
}

/** One `from` with its conditions: of a select, or of what an update or a delete looks for. */
export interface Level {
  readonly relations: readonly Relation[];
  /** What must all be true: the parts of `where` and of each `on`. */
  readonly conditions: readonly Node[];
  /** The level whose columns a subquery sees beside its own. */
  readonly outer: Level | null;
}

/** A table that is written. */
export interface Write {
  readonly table: string;
  /** A procedure that is given the name of a table writes it. */
  readonly verb: 'insert' | 'update' | 'delete' | 'call';
  /** What an insert names: its columns, and those of its conflict where it says which. */
  readonly columns: readonly string[];
  readonly conflict: readonly string[] | null;
}

export interface Analysis {
  readonly levels: readonly Level[];
  readonly writes: readonly Write[];
}

type Ctes = ReadonlyMap<string, boolean>;

/** An update or a delete: the table, what stands beside it, and whatever else can hold a query. */
interface Change {
  readonly relation: RangeVar | undefined;
  readonly others: Node[] | undefined;
  readonly whereClause: Node | undefined;
  readonly withClause: WithClause | undefined;
  readonly rest: unknown;
}

/** Takes a statement apart into its levels and what it writes. Throws on a kind of statement that it does not know. */
export function analyze(tree: Node): Analysis {
  const levels: Level[] = [];
  const writes: Write[] = [];
  statement(tree, null, new Map());
  return { levels, writes };

  function statement(node: Node, outer: Level | null, known: Ctes): void {
    if ('SelectStmt' in node) select(node.SelectStmt, outer, known);
    else if ('InsertStmt' in node) insert(node.InsertStmt, outer, known);
    else if ('UpdateStmt' in node) {
      const { relation, fromClause, whereClause, withClause, ...rest } = node.UpdateStmt;
      change('update', { relation, others: fromClause, whereClause, withClause, rest }, outer, known);
    } else if ('DeleteStmt' in node) {
      const { relation, usingClause, whereClause, withClause, ...rest } = node.DeleteStmt;
      change('delete', { relation, others: usingClause, whereClause, withClause, rest }, outer, known);
    } else if ('CallStmt' in node) {
      for (const table of (node.CallStmt.funccall?.args ?? []).flatMap(textOf))
        writes.push({ table, verb: 'call', columns: [], conflict: null });
      nested(node.CallStmt, outer, known);
    } else
      throw new Error(`A kind of statement that the laws of the SQL do not know: ${Object.keys(node)[0]}`);
  }

  function insert(node: InsertStmt, outer: Level | null, known: Ctes): void {
    const { relation, cols = [], onConflictClause, withClause, ...rest } = node;
    const ctes = withCtes(withClause, outer, known);
    writes.push({
      table: tableName(relation!),
      verb: 'insert',
      columns: cols.map(nameOf),
      conflict: onConflictClause?.infer?.indexElems?.map(nameOf) ?? null,
    });
    nested([onConflictClause, rest], outer, ctes);
  }

  function change(verb: 'update' | 'delete', node: Change, outer: Level | null, known: Ctes): void {
    const ctes = withCtes(node.withClause, outer, known);
    writes.push({ table: tableName(node.relation!), verb, columns: [], conflict: null });
    const from = [{ RangeVar: node.relation! }, ...(node.others ?? [])];
    level(from, node.whereClause, node.rest, outer, ctes);
  }

  function select(node: SelectStmt, outer: Level | null, known: Ctes): void {
    const { withClause, larg, rarg, fromClause = [], whereClause, ...rest } = node;
    const ctes = withCtes(withClause, outer, known);
    if (larg) select(larg, outer, ctes);
    if (rarg) select(rarg, outer, ctes);
    level(fromClause, whereClause, rest, outer, ctes);
  }

  function level(
    from: readonly Node[],
    where: Node | undefined,
    rest: unknown,
    outer: Level | null,
    ctes: Ctes,
  ): void {
    const found = from.map((item) => fromItem(item, ctes));
    const here: Level = {
      relations: found.flatMap(({ relations }) => relations),
      conditions: [...found.flatMap(({ conditions }) => conditions), ...conjuncts(where)],
      outer,
    };
    if (here.relations.length > 0) levels.push(here);
    nested([from, where, rest], here, ctes);
  }

  /** Goes on into the queries inside of whatever this is. */
  function nested(value: unknown, outer: Level | null, ctes: Ctes): void {
    if (Array.isArray(value)) for (const part of value) nested(part, outer, ctes);
    else if (isStatement(value)) statement(value, outer, ctes);
    else if (typeof value === 'object' && value !== null) nested(Object.values(value), outer, ctes);
  }

  /** Reads what stands in `with`, and gives the names that are known from there on. */
  function withCtes(clause: WithClause | undefined, outer: Level | null, known: Ctes): Ctes {
    const ctes = new Map(known);
    for (const node of clause?.ctes ?? []) {
      if (!('CommonTableExpr' in node)) continue;
      const { ctename, ctequery, aliascolnames } = node.CommonTableExpr;
      const gives = aliascolnames
        ? aliascolnames.map(nameOf).includes('commune_id')
        : givesCommune(ctequery!);
      if (clause?.recursive) ctes.set(ctename!, gives);
      statement(ctequery!, outer, ctes);
      ctes.set(ctename!, gives);
    }
    return ctes;
  }
}

function isStatement(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'].some((kind) => kind in value)
  );
}

/** The relations of an item of `from`, and the conditions of its joins. */
function fromItem(node: Node, ctes: Ctes): { relations: Relation[]; conditions: Node[] } {
  if ('JoinExpr' in node) {
    const { larg, rarg, quals, usingClause } = node.JoinExpr;
    if (usingClause) throw new Error('The laws of the SQL do not know `using`: write the join with `on`');
    const [left, right] = [fromItem(larg!, ctes), fromItem(rarg!, ctes)];
    return {
      relations: [...left.relations, ...right.relations],
      conditions: [...left.conditions, ...right.conditions, ...conjuncts(quals)],
    };
  }
  return { relations: [relationOf(node, ctes)], conditions: [] };
}

function relationOf(node: Node, ctes: Ctes): Relation {
  if ('RangeVar' in node) {
    const table = tableName(node.RangeVar);
    const alias = node.RangeVar.alias?.aliasname ?? node.RangeVar.relname!;
    const cte = ctes.get(table);
    return cte === undefined ? { alias, table, gives: false } : { alias, table: null, gives: cte };
  }
  if ('RangeSubselect' in node) {
    const { alias, subquery } = node.RangeSubselect;
    return { alias: alias?.aliasname ?? '', table: null, gives: givesCommune(subquery!) };
  }
  if ('RangeFunction' in node)
    return { alias: node.RangeFunction.alias?.aliasname ?? '', table: null, gives: false };
  throw new Error(`The laws of the SQL do not know this in \`from\`: ${Object.keys(node)[0]}`);
}

/** Says whether a query gives a column `commune_id`. */
function givesCommune(node: Node): boolean {
  if ('SelectStmt' in node) {
    if (node.SelectStmt.larg) return givesCommune({ SelectStmt: node.SelectStmt.larg });
    return (node.SelectStmt.targetList ?? []).some(isCommune);
  }
  if ('InsertStmt' in node) return returnsCommune(node.InsertStmt.returningClause);
  if ('UpdateStmt' in node) return returnsCommune(node.UpdateStmt.returningClause);
  if ('DeleteStmt' in node) return returnsCommune(node.DeleteStmt.returningClause);
  return false;
}

function returnsCommune(clause: ReturningClause | undefined): boolean {
  return (clause?.exprs ?? []).some(isCommune);
}

function isCommune(target: Node): boolean {
  if (!('ResTarget' in target)) return false;
  const { name, val } = target.ResTarget;
  if (name) return name === 'commune_id';
  const last = val && 'ColumnRef' in val ? val.ColumnRef.fields?.at(-1) : undefined;
  return last !== undefined && ('A_Star' in last || nameOf(last) === 'commune_id');
}

function conjuncts(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  return 'BoolExpr' in node && node.BoolExpr.boolop === 'AND_EXPR'
    ? (node.BoolExpr.args ?? []).flatMap(conjuncts)
    : [node];
}

function tableName({ schemaname, relname }: RangeVar): string {
  return schemaname && schemaname !== 'public' ? `${schemaname}.${relname}` : relname!;
}

/** The text of a constant. */
function textOf(node: Node): readonly string[] {
  const text = 'A_Const' in node ? node.A_Const.sval?.sval : undefined;
  return text === undefined ? [] : [text];
}

/** The text of a name, a target, an index's column. */
export function nameOf(node: Node): string {
  if ('String' in node) return node.String.sval ?? '';
  if ('ResTarget' in node) return node.ResTarget.name ?? '';
  if ('IndexElem' in node) return node.IndexElem.name ?? '';
  return '';
}
