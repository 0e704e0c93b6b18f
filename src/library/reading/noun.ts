import { acts } from '#platform/audit/acts.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Noun } from '#platform/noun.ts';
import { listReadings, readings } from './queries.ts';
import * as contracts from './schema.ts';

const readingActs = acts(
  'library-reading',
  {
    add: { vi: 'Ghi lượt đọc', en: 'Counted readers' },
    change: { vi: 'Sửa lượt đọc', en: 'Changed a count of readers' },
  },
  {
    fields: {
      onDay: { vi: 'Ngày', en: 'Day' },
      place: { vi: 'Tủ sách, thư viện', en: 'Library' },
      readers: { vi: 'Số lượt đọc', en: 'Readers' },
    },
  },
);

export const readingNoun: Noun = {
  acts: [readingActs],
  routes: (api) => {
    api.read(contracts.listReadings, ({ tx }) => listReadings(tx));
    api.write(contracts.putReading, ({ tx, actor, params, body }) =>
      saveRecord(tx, actor, readingActs, { id: params.id, ...body }, readings),
    );
  },
};
