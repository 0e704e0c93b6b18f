declare const idBrand: unique symbol;

/** A record's identity: a UUID, made by the client that makes the record. */
export type Id = string & { readonly [idBrand]: true };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a value is a UUID (RFC 9562, versions 1 to 8) in its 36 characters. */
export function isUuid(value: unknown): value is Id {
  return typeof value === 'string' && UUID.test(value);
}
