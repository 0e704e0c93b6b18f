import { Text } from '@mantine/core';
import { dayText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import type { Field } from '#kit/record-form.tsx';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { requestKinds } from '../rules.ts';
import { listSubjectRequests, putSubjectRequest, type SubjectRequest } from '../schema.ts';
import { requestKindWords, requestStateWords } from '../words.ts';

const words = {
  add: { vi: 'Ghi yêu cầu', en: 'Record a request' },
  one: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'A request about personal data' },
  empty: { vi: 'Chưa có yêu cầu nào', en: 'No requests yet' },
  what: {
    vi: 'Khi có người hỏi trung tâm giữ gì về mình, xin sửa, xóa, lấy bản sao hoặc rút sự đồng ý thì ghi vào đây: phần mềm tính hạn và nhắc trả lời.',
    en: 'When somebody asks what is held of them, or to mend, delete, export or withdraw: the limit is counted and the answer asked for.',
  },
  who: { vi: 'Người yêu cầu', en: 'Who asks' },
  kind: { vi: 'Yêu cầu', en: 'Asks for' },
  received: { vi: 'Ngày nhận', en: 'Came on' },
  due: { vi: 'Hạn trả lời', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  detail: { vi: 'Nội dung', en: 'Details' },
  extended: { vi: 'Lý do kéo dài hạn (một lần)', en: 'Why it takes longer (once)' },
  extendedHint: { vi: 'Để trống khi trả lời đúng hạn.', en: 'Blank when it is answered in time.' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answered: { vi: 'Ngày trả lời', en: 'Answered on' },
  refused: { vi: 'Từ chối (ghi lý do ở ô Trả lời)', en: 'Refused (the reason stands in the answer)' },
  acknowledge: (day: string) => ({
    vi: `Báo cho người yêu cầu biết đã nhận, chậm nhất ngày ${day}.`,
    en: `Tell them that it has come, by ${day}.`,
  }),
};

/** What people ask about their data; of one person alone where one is given, who is then named in a new request. */
export function SubjectRequests({ person }: { person?: { readonly id: string; readonly name: string } }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const fields: readonly Field<SubjectRequest>[] = [
    { name: 'name', label: words.who, kind: 'text', required: true },
    {
      name: 'kind',
      label: words.kind,
      kind: 'choice',
      required: true,
      choices: requestKinds.map((value) => ({ value, label: say(requestKindWords[value]) })),
    },
    { name: 'receivedOn', label: words.received, kind: 'day', required: true },
    { name: 'detail', label: words.detail, kind: 'text' },
    { name: 'extendedReason', label: words.extended, kind: 'text', hint: words.extendedHint },
    { name: 'answeredOn', label: words.answered, kind: 'day', hidden: ({ revision }) => revision === 0 },
    { name: 'answer', label: words.answer, kind: 'text', hidden: ({ revision }) => revision === 0 },
    { name: 'refused', label: words.refused, kind: 'yes', hidden: ({ answeredOn }) => answeredOn === null },
  ];
  return (
    <Records
      {...useRecords(listSubjectRequests, putSubjectRequest, person ? { person: person.id } : {})}
      words={words}
      blank={() => ({
        residentId: person?.id ?? null,
        name: person?.name ?? '',
        kind: 'access' as const,
        receivedOn: today,
        detail: null,
        extendedReason: null,
        answer: null,
        answeredOn: null,
        refused: false,
        dueOn: today,
        state: 'open' as const,
        acknowledgeBy: today,
      })}
      below={(row) => (
        <>
          {row.answeredOn === null && <Text>{say(words.acknowledge(dayText(row.acknowledgeBy)))}</Text>}
          <Text>
            {say(words.due)}: {dayText(row.dueOn)}
          </Text>
          <TrailButton subject={row.id} />
        </>
      )}
      columns={[
        { label: words.kind, show: (row) => say(requestKindWords[row.kind]) },
        { label: words.who, wide: person !== undefined, show: (row) => row.name },
        { label: words.received, wide: true, show: (row) => dayText(row.receivedOn) },
        { label: words.due, show: (row) => dayText(row.dueOn) },
        {
          label: words.state,
          show: (row) => <span className={`pd-${row.state}`}>{say(requestStateWords[row.state])}</span>,
          value: (row) => say(requestStateWords[row.state]),
        },
      ]}
      fields={fields}
    />
  );
}
