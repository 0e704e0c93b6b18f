import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { channels } from './channels.ts';
import { composeNotice } from './compose.ts';
import { byChannel, type ClassFacts, changesOf, changeWords, isPutRight, type Standing } from './rules.ts';

const day = fc.nat(3000).map((days) => addDays('2024-01-01' as CivilDate, days));
const session = fc.record({
  date: day,
  from: fc.constantFrom('08:00', '13:30', '19:30'),
  to: fc.constant('21:00'),
  venue: fc.constantFrom('Hội trường xã', 'Nhà văn hóa thôn 1', null),
});
const facts: fc.Arbitrary<ClassFacts> = fc.record({
  title: fc.constantFrom('Tuyên truyền pháp luật', 'Kỹ thuật trồng rau', 'Câu lạc bộ hát then', 'Lớp 2'),
  form: fc.constantFrom('class', 'talk', 'training'),
  audience: fc.constantFrom(null, 'Nhân dân thôn 1', '40 hội viên'),
  village: fc.constantFrom(null, 'Pò Mới'),
  units: fc.constantFrom([], ['Hội Nông dân xã']),
  sessions: fc.array(session, { maxLength: 6 }),
  cancelled: fc.boolean(),
});

describe('what a class has changed since it was told', () => {
  it('is nothing while its data are the same, and is told in words with both sides else', () => {
    fc.assert(
      fc.property(facts, facts, (then, now) => {
        expect(changesOf(then, then)).toEqual([]);
        for (const change of changesOf(then, now)) {
          const { vi } = changeWords(change);
          expect(vi).toMatch(/bản tin còn/);
          if (change.what !== 'cancelled') expect(vi).toContain(change.now);
        }
      }),
    );
  });

  it('is put right by another that was sent on the same channel and says what holds', () => {
    const sent: Standing = {
      id: 'a',
      channel: 'zalo',
      activityId: 'class',
      plannedOn: null,
      sentOn: '2026-10-20',
      changes: [{ what: 'time', now: 'x', told: 'y' }],
    };
    const later = { ...sent, id: 'b', sentOn: '2026-10-21', changes: [] };
    expect(isPutRight(sent, [sent, later])).toBe(true);
    expect(isPutRight(sent, [sent, { ...later, channel: 'facebook' }])).toBe(false);
    expect(isPutRight(sent, [sent, { ...later, sentOn: null }])).toBe(false);
    expect(isPutRight(sent, [sent])).toBe(false);
  });
});

describe('the text of a channel', () => {
  it('is never empty, names the class, and what is read aloud has no digit', () => {
    const setting = {
      centre: 'Trung tâm',
      phone: '0912 345 678',
      odd: 'linh' as const,
      year: 2026,
      bring: '2 cuốn vở',
    };
    fc.assert(
      fc.property(facts, fc.constantFrom(...channels), (told, channel) => {
        const { title, text } = composeNotice(channel, told, setting);
        expect(title.trim()).not.toBe('');
        expect(text.trim()).not.toBe('');
        if (['loudspeaker', 'meeting', 'video'].includes(channel)) expect(text).not.toMatch(/\d/);
        if (channel === 'banner') expect(text).toBe(text.toLocaleUpperCase('vi'));
      }),
    );
  });
});

describe('the counts by channel', () => {
  it('add up to all notices, and no channel has more sent than it has', () => {
    const standing = fc.record({
      id: fc.uuid(),
      channel: fc.constantFrom(...channels),
      activityId: fc.constant(null),
      plannedOn: fc.option(day),
      sentOn: fc.option(day),
      changes: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(standing), (all) => {
        const counts = [...byChannel(all).values()];
        expect(counts.reduce((sum, one) => sum + one.all, 0)).toBe(all.length);
        for (const { sent, all: own } of counts) expect(sent).toBeLessThanOrEqual(own);
      }),
    );
  });
});
