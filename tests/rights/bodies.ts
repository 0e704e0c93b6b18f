import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** The part of JSON Schema that the server's description uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
}

/** Fields that name a record of a table of the commune: filled with one of the sample. */
const references: Readonly<Record<string, string>> = {
  villageId: 'village',
  unitId: 'unit',
  venueId: 'venue',
  householdId: 'household',
  residentId: 'resident',
  fundingSourceId: 'funding_source',
};

/** Words and figures that a schema alone does not tell. */
const values: Readonly<Record<string, unknown>> = {
  year: 2031,
  month: 10,
  birthYear: 1980,
  programme: 'KT',
  revision: 0,
};

/** What a route's body must say beside what its schema tells, so that it is accepted. One line a route. */
export const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};

/**
 * Gives a body that a route accepts, made from its schema with records of the sample. Takes the transaction of a commune and what is to
 * stand in it whatever the schema says (the revision of the record in the path …).
 */
export async function bodyOf(
  tx: Tx,
  schema: Schema,
  known: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const body = await filled(tx, schema, '');
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, ...known } : body;
}

async function filled(tx: Tx, schema: Schema, field: string): Promise<unknown> {
  if (schema.const !== undefined) return schema.const;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return filled(tx, choices.find((one) => one.type !== 'null') ?? choices[0]!, field);
  const type = [schema.type].flat()[0];
  if (type === 'object') {
    const object: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      object[name] = await filled(tx, inner, name);
    return object;
  }
  if (type === 'array') return schema.items ? [await filled(tx, schema.items, field)] : [];
  if (references[field]) return firstOf(tx, references[field]);
  if (field in values) return values[field];
  if (schema.enum) return schema.enum[0];
  if (type === 'string') return textOf(schema);
  if (type === 'integer' || type === 'number')
    return Math.max(1, schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
  if (type === 'boolean') return true;
  return null;
}

/** Gives a text of the format that a schema asks for. */
export function textOf({ format, minLength = 1 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2024-10-17';
  if (format === 'date-time') return '2024-10-17T12:00:00.000Z';
  return 'Chữ thử'.padEnd(minLength, '.');
}

async function firstOf(tx: Tx, table: string): Promise<string | null> {
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(`select id from ${table} order by id limit 1`),
  );
  return rows[0]?.id ?? null;
}
