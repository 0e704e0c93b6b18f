import { defineWorkflow, namesOf, type WorkflowWords } from '#approval/definition.ts';
import { remind } from '#approval/rules.ts';
import type { Author } from '#centre/centre/letterhead.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { kindOf } from '../kind/registry.ts';

/** The steps by which a version of any plan comes into force. */
const way = {
  name: 'plan',
  subject: 'plan-version',
  states: {
    draft: {},
    submitted: { frozen: true },
    signed: { frozen: true },
    sent: { frozen: true },
    approved: { frozen: true },
    'in-force': { frozen: true, end: true },
    superseded: { frozen: true, end: true },
  },
  acts: {
    submit: { from: ['draft'], to: 'submitted', by: 'deputy' },
    withdraw: { kind: 'withdraw', from: ['submitted'], to: 'draft', by: 'deputy' },
    return: { kind: 'return', from: ['submitted'], to: 'draft', by: 'director', onPaper: true },
    sign: { from: ['submitted'], to: 'signed', by: 'director', needsNumber: true, onPaper: true },
    unsign: { kind: 'withdraw', from: ['signed'], to: 'draft', by: 'directors' },
    send: { from: ['signed'], to: 'sent', by: 'directors', when: { signed: 'approval' } },
    recall: { kind: 'withdraw', from: ['sent'], to: 'signed', by: 'directors' },
    approve: { from: ['sent'], to: 'approved', by: 'approver', onPaper: true },
    'approver-return': { kind: 'return', from: ['sent'], to: 'draft', by: 'approver', onPaper: true },
    issue: { from: ['signed', 'approved'], to: 'in-force', by: 'directors', when: { signed: 'no-approval' } },
  },
} as const;
const approver = {
  name: { vi: 'cơ quan phê duyệt', en: 'the approving office' },
  roles: ['chair'],
  permission: 'plan.approve',
  remindAfter: 7,
  outside: true,
} as const;

/**
 * How a plan of the centre comes into force. Only the director signs. Whoever approves is the office of the day (a dated setting); where
 * nobody has to, a signed plan is issued at once.
 */
export const planWorkflow = defineWorkflow({
  ...way,
  path: ['draft', 'submitted', 'signed', 'sent', 'approved', 'in-force'],
  holders: {
    deputy: {
      name: { vi: 'phó giám đốc', en: 'the deputy director' },
      roles: ['deputy'],
      permission: 'plan.write',
      remindAfter: 7,
    },
    director: {
      name: { vi: 'giám đốc', en: 'the director' },
      roles: ['director'],
      permission: 'plan.sign',
      remindAfter: 3,
    },
    directors: {
      name: { vi: 'ban giám đốc', en: 'the directors' },
      roles: ['deputy', 'director'],
      permission: 'plan.send',
      remindAfter: 3,
    },
    approver,
  },
  keeper: 'directors',
});

/**
 * The same way for a plan of the people's committee: the commune's office (or the deputy) drafts it, the chair or a vice-chair signs it for
 * the committee, and nobody else has to approve it.
 */
const committeeWorkflow: typeof planWorkflow = defineWorkflow({
  ...way,
  path: ['draft', 'submitted', 'signed', 'in-force'],
  holders: {
    deputy: {
      name: { vi: 'Văn hóa - xã hội', en: "the commune's office" },
      roles: ['commune-office', 'deputy'],
      permission: 'plan.write',
      remindAfter: 7,
    },
    director: {
      name: { vi: 'lãnh đạo UBND', en: 'the chair' },
      roles: ['chair'],
      permission: 'plan.sign',
      remindAfter: 3,
    },
    directors: {
      name: { vi: 'Văn hóa - xã hội', en: "the commune's office" },
      roles: ['commune-office', 'deputy'],
      permission: 'plan.send',
      remindAfter: 3,
    },
    approver,
  },
  keeper: 'directors',
});

const workflows: Readonly<Record<Author, typeof planWorkflow>> = Object.freeze({
  centre: planWorkflow,
  committee: committeeWorkflow,
});

/** Gives the way of a plan of a kind: whose plan it is decides who drafts and who signs. */
export const workflowOf = (kind: PlanKindName): typeof planWorkflow => workflows[kindOf(kind).author];

/** Whether somebody beside its author has to approve a plan of a kind. */
export const needsApproval = (kind: PlanKindName): boolean => workflowOf(kind).path.includes('sent');

export type PlanState = keyof typeof planWorkflow.states;
export type PlanAct = keyof typeof planWorkflow.acts;
export type PlanHolder = keyof typeof planWorkflow.holders;
export const planStates = namesOf(planWorkflow.states);
/** What a step of a plan can be. */
export const planSteps = [...namesOf(planWorkflow.acts), remind] as [
  PlanAct | typeof remind,
  ...(PlanAct | typeof remind)[],
];

export const planWords: WorkflowWords<PlanState, PlanAct> = {
  noun: { vi: 'Kế hoạch', en: 'Plan' },
  states: {
    draft: { vi: 'Soạn thảo', en: 'Draft' },
    submitted: { vi: 'Trình giám đốc', en: 'With the director' },
    signed: { vi: 'Đã ký', en: 'Signed' },
    sent: { vi: 'Chờ phê duyệt', en: 'Sent for approval' },
    approved: { vi: 'Đã phê duyệt', en: 'Approved' },
    'in-force': { vi: 'Ban hành', en: 'In force' },
    superseded: { vi: 'Đã thay thế', en: 'Superseded' },
  },
  acts: {
    submit: { vi: 'Trình giám đốc', en: 'Submit' },
    withdraw: { vi: 'Rút lại', en: 'Take back' },
    return: { vi: 'Trả lại', en: 'Return' },
    sign: { vi: 'Ký', en: 'Sign' },
    unsign: { vi: 'Thu hồi chữ ký để sửa', en: 'Take back the signed plan' },
    send: { vi: 'Gửi phê duyệt', en: 'Send for approval' },
    recall: { vi: 'Rút lại, chưa trình nữa', en: 'Call back' },
    approve: { vi: 'Phê duyệt', en: 'Approve' },
    'approver-return': { vi: 'Trả lại', en: 'Return' },
    issue: { vi: 'Ban hành', en: 'Issue' },
  },
  steps: {
    submit: { vi: 'Trình giám đốc', en: 'Submitted' },
    withdraw: { vi: 'Rút lại', en: 'Taken back' },
    return: { vi: 'Giám đốc trả lại', en: 'Returned by the director' },
    sign: { vi: 'Ký', en: 'Signed' },
    unsign: { vi: 'Thu hồi bản đã ký', en: 'Signed plan taken back' },
    send: { vi: 'Gửi phê duyệt', en: 'Sent' },
    recall: { vi: 'Rút lại, chưa phê duyệt', en: 'Called back before approval' },
    approve: { vi: 'Phê duyệt', en: 'Approved' },
    'approver-return': { vi: 'Cơ quan phê duyệt trả lại', en: 'Returned by the approver' },
    issue: { vi: 'Ban hành', en: 'Issued' },
  },
  asks: {
    withdraw: {
      vi: 'Kế hoạch trở lại bước soạn thảo để sửa; giám đốc không còn thấy việc chờ ký.',
      en: 'The plan is a draft again; the director is no longer asked to sign.',
    },
    sign: {
      vi: 'Ký thì kế hoạch lấy số trong sổ văn bản đi và giữ nguyên nội dung lúc này.',
      en: 'Signing takes a number in the register and keeps the plan as it is now.',
    },
    unsign: {
      vi: 'Kế hoạch trở lại bước soạn thảo. Số đã lấy vẫn ghi trong sổ văn bản đi là đã rút lại; khi ký lại thì giữ số đó hoặc lấy số mới.',
      en: 'The plan is a draft again. The register says that its number was withdrawn; signed anew it keeps the number or takes a new one.',
    },
    recall: {
      vi: 'Kế hoạch trở lại bước đã ký; cơ quan phê duyệt không còn thấy nữa.',
      en: 'The plan is signed and not sent; the approving office no longer sees it waiting.',
    },
    approve: {
      vi: 'Kế hoạch được phê duyệt đúng như bản đã ký. Ghi số văn bản và người ký phê duyệt nếu có, để in lên kế hoạch.',
      en: 'The plan is approved as it was signed. Say number and signer of the decision, if there is one, to print them on the plan.',
    },
  },
  waits: {
    submit: { vi: '{who} đang soạn', en: '{who} is writing' },
    sign: { vi: 'Chờ {who} ký', en: 'Waits for {who} to sign' },
    send: { vi: 'Đã ký: gửi {next}', en: 'Signed: to be sent to {next}' },
    approve: { vi: 'Chờ {who} phê duyệt', en: 'Waits for the approval of {who}' },
    issue: { vi: 'Chỉ còn ban hành để thực hiện', en: 'Can be issued now' },
  },
  waitsOnPaper: {
    approve: {
      vi: 'Chờ {who} phê duyệt; có bản ký thì ghi lại ở đây',
      en: 'Waits for {who}; record the signed page here when it comes',
    },
  },
  returned: {
    vi: '{by} trả lại: {who} sửa rồi trình lại',
    en: 'Returned by {by}: {who} mends and submits again',
  },
};

/** What is said otherwise of a plan of the people's committee. */
const committeeWords: typeof planWords = {
  ...planWords,
  states: { ...planWords.states, submitted: { vi: 'Trình UBND', en: 'With the chair' } },
  acts: { ...planWords.acts, submit: { vi: 'Trình lãnh đạo UBND', en: 'Submit to the chair' } },
  steps: {
    ...planWords.steps,
    submit: { vi: 'Trình lãnh đạo UBND', en: 'Submitted to the chair' },
    return: { vi: 'Lãnh đạo UBND trả lại', en: 'Returned by the chair' },
  },
  asks: {
    ...planWords.asks,
    withdraw: {
      vi: 'Kế hoạch trở lại bước soạn thảo để sửa; lãnh đạo UBND không còn thấy việc chờ ký.',
      en: 'The plan is a draft again; the chair is no longer asked to sign.',
    },
    sign: {
      vi: 'Ký thay mặt UBND thì kế hoạch lấy số KH-UBND và giữ nguyên nội dung lúc này. Văn thư đã cho số thì ghi số đó.',
      en: "Signing takes a number among the committee's plans and keeps the plan as it is now. Give the clerk's number where there is one.",
    },
  },
};

/** Gives the words for the way of a plan of a kind. */
export const wordsOf = (kind: PlanKindName): typeof planWords =>
  kindOf(kind).author === 'committee' ? committeeWords : planWords;
