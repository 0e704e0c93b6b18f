import { letterheadOf } from '#centre/centre/letterhead.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { saveMeeting } from './commands.ts';
import { meetingPaper } from './paper.ts';
import { readMeeting, readMeetings } from './read.ts';
import * as contracts from './schema.ts';

export function meetingRoutes(api: Api): void {
  // What shows candidates writes: the sight is noted.
  api.write(contracts.listMeetings, ({ tx, actor, query }) => readMeetings(tx, actor, query.year));
  api.write(contracts.putMeeting, ({ tx, actor, params, body }) => saveMeeting(tx, actor, params.id, body));
  api.write(contracts.printMeeting, async ({ tx, actor, params, query }) => {
    const meeting = await readMeeting(tx, actor, params.id);
    const paper = meetingPaper(meeting, { head: await letterheadOf(tx) });
    return paperAnswer(paper, query.form, `Bien-ban-hop-thon-${meeting.heldOn}`);
  });
}
