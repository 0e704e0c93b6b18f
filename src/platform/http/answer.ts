import type { z } from 'zod';

type Def = z.core.$ZodTypeDef & Record<string, unknown>;

/**
 * Gives a schema that promises the same shape without the bounds of input (least, most, length). A record is bounded where it comes in;
 * what is summed or was kept under older bounds is answered as it is, not refused.
 */
export function withoutBounds<T extends z.ZodType>(schema: T): T {
  const cached = done.get(schema);
  if (cached) return cached as T;
  const def = schema.def as unknown as Def;
  const changed = { ...innerWithout(def), ...checksWithout(def) };
  const free = Object.keys(changed).length === 0 ? schema : schema.clone({ ...def, ...changed } as never);
  done.set(schema, free);
  return free as T;
}

const done = new WeakMap<z.ZodType, z.ZodType>();
const bounds = [
  'less_than',
  'greater_than',
  'multiple_of',
  'min_length',
  'max_length',
  'length_equals',
  'custom',
];

function checksWithout({ checks }: Def): Partial<Def> {
  if (!checks || checks.length === 0) return {};
  return { checks: checks.filter((check) => !bounds.includes(check._zod.def.check)) };
}

/** The parts of a schema that are schemas themselves, each without bounds. */
function innerWithout(def: Def): Partial<Def> {
  const all = (schemas: unknown) => (schemas as readonly z.ZodType[]).map((one) => withoutBounds(one));
  switch (def.type) {
    case 'object': {
      const entries = Object.entries(def.shape as Record<string, z.ZodType>);
      return { shape: Object.fromEntries(entries.map(([key, inner]) => [key, withoutBounds(inner)])) };
    }
    case 'array':
      return { element: withoutBounds(def.element as z.ZodType) };
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly':
      return { innerType: withoutBounds(def.innerType as z.ZodType) };
    case 'union':
      return { options: all(def.options) };
    case 'tuple':
      return { items: all(def.items) };
    case 'record':
      return { valueType: withoutBounds(def.valueType as z.ZodType) };
    default:
      return {};
  }
}
