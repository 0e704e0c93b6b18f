/** Something that only the key opens: AES-GCM, under a nonce of its own. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

/**
 * So often a PIN is stretched into a key (PBKDF2, SHA-256). Six digits can be tried through by whoever copies the store, whatever this number
 * is; it is as high as an old phone bears at each opening. See docs/decisions/2026-11-29-pin.md.
 */
export const ROUNDS = 600_000;

const cipher = { name: 'AES-GCM', length: 256 } as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fresh = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export const newSalt = (): Uint8Array<ArrayBuffer> => fresh(16);

/** Gives a new key for what one account keeps on a device. It can be packed anew under another PIN. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(cipher, true, ['encrypt', 'decrypt']);

async function keyOfPin(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveKey']);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(stretched, typed, cipher, false, ['wrapKey', 'unwrapKey']);
}

/** Packs a key so that the PIN alone opens it. */
export async function packKey(
  key: CryptoKey,
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Sealed> {
  const nonce = fresh(12);
  const way = { name: 'AES-GCM', iv: nonce };
  return { nonce, box: await crypto.subtle.wrapKey('raw', key, await keyOfPin(pin, salt, rounds), way) };
}

/** Gives the packed key, or null: it is another PIN. */
export async function unpackKey(
  { nonce, box }: Sealed,
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey | null> {
  const way = { name: 'AES-GCM', iv: nonce };
  const opener = await keyOfPin(pin, salt, rounds);
  return crypto.subtle
    .unwrapKey('raw', box, opener, way, cipher, true, ['encrypt', 'decrypt'])
    .catch(() => null);
}

/** Seals a value (anything that JSON carries) in its place: moved to another one it does not open. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const nonce = fresh(12);
  const way = { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(place) };
  return { nonce, box: await crypto.subtle.encrypt(way, key, bytesOf(JSON.stringify(value))) };
}

/** Opens what was sealed in a place. Throws where the key or the place is another, or something of it was changed. */
export async function unseal(key: CryptoKey, place: string, { nonce, box }: Sealed): Promise<unknown> {
  const way = { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(place) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, key, box)));
}
