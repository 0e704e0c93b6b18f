import { type CivilDate, daysBetween, formatDate, weekdayName } from '#vocabulary/date.ts';
import type { Assignment } from './schema.ts';
import { holderNames, roleText } from './words.ts';

/** The e-mail about a task that is not done: what, by when, who, with which result. */
export function reminderLetter(
  task: Pick<
    Assignment,
    'text' | 'dueOn' | 'units' | 'villages' | 'each' | 'wanted' | 'figure' | 'figureUnit' | 'planTitle'
  >,
  centre: string,
  today: CivilDate,
): { readonly subject: string; readonly text: string } {
  const due = task.dueOn as CivilDate | null;
  const asked = [task.wanted, task.figure === null ? null : `${task.figure} ${task.figureUnit}`];
  const wanted = asked.filter(Boolean).join('; ');
  return {
    subject: `Nhắc việc${due ? ` (${left(due, today)})` : ''}: ${task.text.slice(0, 80)}`,
    text: [
      'Kính gửi quý đơn vị,',
      '',
      `${centre} nhắc việc đã phân công trong “${task.planTitle}”:`,
      '',
      `Việc: ${task.text}`,
      ...(due ? [`Hạn: ${weekdayName(due, 'vi')}, ${formatDate(due)} (${left(due, today)})`] : []),
      ...holderNames(task).map(({ id, name }) => `${name}: ${roleText(task, id).vi}`),
      ...(wanted ? [`Kết quả cần đạt: ${wanted}`] : []),
      '',
      'Báo cáo kết quả ở mục “Phân công nhiệm vụ” của Làng Học, hoặc gọi cho trung tâm.',
      'Thư này gửi tự động; không cần trả lời.',
    ].join('\n'),
  };
}

function left(due: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'hạn hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}
