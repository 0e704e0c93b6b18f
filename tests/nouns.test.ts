import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditAct } from '#platform/audit/acts.ts';
import { nouns } from '../src/app/rooms.ts';

const root = new URL('../src/', import.meta.url);
const filesNamed = (name: string) => globSync(`**/${name}`, { cwd: root }).sort();
const load = (file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(new URL(file, root).pathname);

const listed = nouns.flatMap(({ acts = [] }) => acts.flatMap((one) => Object.values(one)));
const isAct = (value: unknown): value is AuditAct =>
  typeof value === 'object' && value !== null && 'act' in value && 'fields' in value;

describe('the list of nouns', () => {
  it('has a line for every noun that there is', async () => {
    // The platform and the engine of workflows declare acts for others.
    const files = filesNamed('acts.ts').filter((file) => !/^(platform|approval)\//.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const acts = Object.values(await load(file)).flatMap((one) =>
        Object.values(one as object).filter(isAct),
      );
      expect(acts.length, file).toBeGreaterThan(0);
      expect(
        acts.filter((act) => !listed.includes(act)),
        file,
      ).toEqual([]);
    }
    expect(filesNamed('noun.ts').filter((file) => file !== 'platform/noun.ts')).toHaveLength(nouns.length);
  });

  it('has each act once, with words in both languages for it and for each of its fields', () => {
    const names = listed.map(({ act }) => act);
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const { act, vi, en, fields } of listed) {
      const words = Object.values(fields).flatMap((field) => [field, ...Object.values(field.values ?? {})]);
      for (const one of [{ vi, en }, ...words]) {
        expect(one.vi.trim(), act).not.toBe('');
        expect(one.en.trim(), act).not.toBe('');
      }
      expect(vi, act).not.toBe(en);
    }
  });
});
