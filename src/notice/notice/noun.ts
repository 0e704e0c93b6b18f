import type { Noun } from '#platform/noun.ts';
import { noticeActs, noticeSettingActs } from './acts.ts';
import { findNotices } from './find.ts';
import { letterJob } from './letter.ts';
import { noticeData } from './personal.ts';
import { noticeRoutes } from './routes.ts';
import { noticeTasks } from './tasks.ts';

export const noticeNoun: Noun = {
  routes: noticeRoutes,
  acts: [noticeActs, noticeSettingActs],
  jobs: [letterJob],
  tasks: noticeTasks,
  find: findNotices,
  personal: [noticeData],
};
