import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable, MOST_WRONG, triesLeft } from './pin.ts';
import { newKey, newSalt, packKey, seal, unpackKey, unseal } from './seal.ts';

// What a test waits for is not what a phone bears.
const ROUNDS = 10;
const pins = fc.stringMatching(/^\d{6}$/);

describe('what a phone keeps', () => {
  it('opens by its PIN and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(pins, pins, fc.jsonValue(), async (pin, other, value) => {
        const [key, salt] = [await newKey(), newSalt()];
        const packed = await packKey(key, pin, salt, ROUNDS);
        const opened = (await unpackKey(packed, pin, salt, ROUNDS))!;
        const sealed = await seal(key, 'here', value);
        expect(await unseal(opened, 'here', sealed)).toEqual(JSON.parse(JSON.stringify(value)));
        expect((await unpackKey(packed, other, salt, ROUNDS)) !== null).toBe(other === pin);
        expect(await unpackKey(packed, pin, newSalt(), ROUNDS)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('tells nothing to who reads the store, and does not open changed or in another place', async () => {
    const key = await newKey();
    const sealed = await seal(key, 'roster 1', { name: 'Dương Thị Duyên' });
    expect(new TextDecoder().decode(sealed.box)).not.toContain('Duyên');
    await expect(unseal(key, 'roster 2', sealed)).rejects.toThrow();
    await expect(unseal(await newKey(), 'roster 1', sealed)).rejects.toThrow();
    const changed = new Uint8Array(sealed.box.slice(0));
    changed[3]! ^= 1;
    await expect(unseal(key, 'roster 1', { ...sealed, box: changed.buffer })).rejects.toThrow();
    // The same value is never sealed alike.
    const again = await seal(key, 'roster 1', { name: 'Dương Thị Duyên' });
    expect([...new Uint8Array(again.box)]).not.toEqual([...new Uint8Array(sealed.box)]);
  });
});

describe('a PIN', () => {
  it.each(['000000', '777777', '123456', '234567', '987654', '890123', '121212', '123123'])(
    'like %s is the first that anybody tries',
    (pin) => expect(isGuessable(pin)).toBe(true),
  );
  it.each(['130961', '112358', '246813', '975310', '100200'])('like %s is taken', (pin) =>
    expect(isGuessable(pin)).toBe(false),
  );
  it('may be wrong ten times', () => {
    expect([0, 1, 9, 10, 11].map(triesLeft)).toEqual([MOST_WRONG, 9, 1, 0, 0]);
  });
});
