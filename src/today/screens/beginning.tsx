import { Button } from '@mantine/core';
import { listApprovers } from '#centre/approver/schema.ts';
import { listPosts } from '#centre/post/schema.ts';
import { listResidents } from '#centre/resident/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead } from '#kit/call.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listPlans } from '#plan/version/schema.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

const words = {
  title: { vi: 'Bắt đầu', en: 'Getting started' },
  of: (done: number, all: number): Words => ({ vi: `xong ${done} / ${all}`, en: `${done} of ${all} done` }),
  done: { vi: 'xong', en: 'done' },
  open: { vi: 'chưa xong', en: 'not done' },
};

interface Step {
  readonly name: Words;
  readonly what: Words;
  readonly done: boolean;
  readonly to: string;
  readonly search?: Record<string, string>;
  readonly act: Words;
}

/** What a new centre has to be told first, in this order; gone once all of it is there, or a plan is in force. */
export function Beginning() {
  const say = useSay();
  const go = useGo();
  const steps = useSteps();
  if (!steps || steps.every(({ done }) => done)) return null;
  const next = steps.find(({ done }) => !done);
  return (
    <Section
      title={say(words.title)}
      aside={say(words.of(steps.filter(({ done }) => done).length, steps.length))}
    >
      <ol className="td-tasks">
        {steps.map((step) => (
          <li key={step.name.en} data-done={step.done || undefined}>
            <span role="img" aria-label={say(step.done ? words.done : words.open)}>
              {step.done ? '✓' : '○'}
            </span>
            <div>
              <p className="td-title">{say(step.name)}</p>
              {!step.done && <p className="td-detail">{say(step.what)}</p>}
            </div>
            {!step.done && (
              <Button
                variant={step === next ? 'filled' : 'default'}
                onClick={() => go(step.to, step.search)}
                aria-label={`${say(step.act)}: ${say(step.name)}`}
              >
                {say(step.act)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The steps and which of them are done; null while that is not known, and for whom they are no work. */
function useSteps(): readonly Step[] | null {
  const today = useMe().today as CivilDate;
  const sets = useMay('post.write') !== null;
  const sees = { plans: useMay('plan.read') === 'all', people: useMay('resident.read') !== null };
  const plans = useRead(listPlans, {}, { enabled: sees.plans && sets }).data;
  const isNew = plans !== undefined && !plans.some(({ version }) => version.state === 'in-force');
  const villages = useRead(listVillages, {}, { enabled: isNew }).data;
  const residents = useRead(listResidents, {}, { enabled: isNew && sees.people }).data;
  const posts = useRead(listPosts, { query: { on: today } }, { enabled: isNew }).data;
  const approvers = useRead(listApprovers, {}, { enabled: isNew }).data;
  if (!isNew || !villages || !posts || !approvers) return null;
  const held = (role: string) => posts.some((post) => post.role === role);
  const post = {
    to: 'cai-dat',
    search: { muc: 'chuc-vu' },
    act: { vi: 'Giao chức vụ', en: 'Assign' },
  };
  return [
    {
      name: { vi: 'Đọc kế hoạch năm trước từ tệp', en: "Read last year's plan from its file" },
      what: {
        vi: 'Word, Excel, PDF hay ảnh chụp: có luôn thôn, địa điểm, đơn vị và căn cứ. Chưa có tệp thì làm bước sau.',
        en: 'Word, Excel, PDF or a photo: villages, venues, units and bases come with it. Without a file, go on.',
      },
      done: plans.length > 0,
      to: 'ke-hoach/tu-giay',
      act: { vi: 'Đọc tệp', en: 'Read a file' },
    },
    {
      name: { vi: 'Thôn, tổ dân phố', en: 'Villages' },
      what: { vi: 'Xem lại tên các thôn của xã hiện nay.', en: 'Check the names of the villages of today.' },
      done: villages.length > 0,
      to: 'to-chuc',
      search: { muc: 'thon' },
      act: { vi: 'Ghi thôn', en: 'Enter villages' },
    },
    {
      name: { vi: 'Người dân', en: 'Residents' },
      what: {
        vi: 'Dán danh sách hộ từ Excel của xã; số hộ, số nhân khẩu trên văn bản lấy từ đây.',
        en: "Paste the commune's list from Excel; households and population on papers come from it.",
      },
      done: (residents?.total ?? 0) > 0,
      to: 'nguoi-dan/dan-excel',
      act: { vi: 'Dán danh sách', en: 'Paste the list' },
    },
    {
      name: { vi: 'Giám đốc', en: 'Director' },
      what: { vi: 'Người ký kế hoạch, báo cáo.', en: 'Signs plans and reports.' },
      done: held('director'),
      ...post,
    },
    {
      name: { vi: 'Kế toán', en: 'Accountant' },
      what: {
        vi: 'Người giữ định mức, chứng từ và quyết toán.',
        en: 'Keeps norms, vouchers and settlements.',
      },
      done: held('accountant'),
      ...post,
    },
    {
      name: { vi: 'Ai phê duyệt kế hoạch', en: 'Who approves plans' },
      what: {
        vi: 'Cơ quan hoặc người có quyền phê duyệt, in trên kế hoạch.',
        en: 'The office or person whose approval is printed on the plan.',
      },
      // Set-up writes down the usual one; whether it is so, somebody of the commune has to say.
      done: approvers.some(({ verified }) => verified),
      to: 'cai-dat',
      search: { muc: 'phe-duyet' },
      act: { vi: 'Ghi cơ quan', en: 'Enter the office' },
    },
  ];
}
