import type { Api } from '#platform/http/api.ts';
import { saveMeeting } from './commands.ts';
import { readMeetings } from './read.ts';
import * as contracts from './schema.ts';

export function meetingRoutes(api: Api): void {
  // What shows candidates writes: the sight is noted.
  api.write(contracts.listMeetings, ({ tx, actor, query }) => readMeetings(tx, actor, query.year));
  api.write(contracts.putMeeting, ({ tx, actor, params, body }) => saveMeeting(tx, actor, params.id, body));
}
