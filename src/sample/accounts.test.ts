import { expect, test } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { actorOf, nameOf, SAMPLE_ACCOUNTS } from './accounts.ts';
import type { SampleCentre } from './model.ts';
import { moi } from './moi.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';

const centres: SampleCentre[] = [tanHuong2024(), moi('2026-06-14' as CivilDate)];

test('each account holds one post with its role in each centre, from 2024 on and open ended', () => {
  expect(SAMPLE_ACCOUNTS).toHaveLength(12);
  for (const { posts, people } of centres)
    for (const { username, role, personName } of SAMPLE_ACCOUNTS) {
      const own = posts.filter((post) => post.username === username);
      expect(own.map((post) => [post.role, post.validFrom, post.validTo])).toEqual([
        [role, '2024-01-01', null],
      ]);
      expect(people.find(({ id }) => id === own[0]!.personId)!.name).toBe(personName);
    }
});

test('the village head has a village of the centre, the partner a unit that teaches', () => {
  for (const { posts, places, instructors } of centres) {
    const of = (username: string) => posts.find((post) => post.username === username)!;
    const village = places.find(({ id }) => id === of('truongthon').villageId)!;
    expect(village.level).toBe('village');
    expect(of('truongthon').title).toBe(`Trưởng thôn ${village.name}`);
    expect(instructors.map(({ personId }) => personId)).toContain(of('hoinongdan').personId);
    expect(of('hoinongdan').unitId).not.toBeNull();
  }
});

test('every post is held by a person of the centre, and the director has a second office', () => {
  for (const { posts, people } of centres) {
    const known = new Set(people.map(({ id }) => id));
    expect(posts.every(({ personId }) => known.has(personId))).toBe(true);
    const director = posts.find(({ username }) => username === 'giamdoc')!;
    expect(posts.filter(({ personId }) => personId === director.personId).map(({ title }) => title)).toEqual([
      'Giám đốc',
      'Phó Chủ tịch UBND xã',
    ]);
  }
});

test('an unknown account has no name', () => {
  expect(actorOf('giamdoc')).toBe(`Giám đốc ${nameOf('giamdoc')}`);
  expect(() => nameOf('nobody')).toThrow(RangeError);
});
