import { defineWorkflow, namesOf, type WorkflowWords } from '#approval/definition.ts';
import { remind } from '#approval/rules.ts';

/**
 * How a version of a plan comes into force. Only the director signs. Whoever approves is the office of the day (a dated setting); where
 * nobody has to, a signed plan is issued at once.
 */
export const planWorkflow = defineWorkflow({
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
    approver: {
      name: { vi: 'cơ quan phê duyệt', en: 'the approving office' },
      roles: ['chair'],
      permission: 'plan.approve',
      remindAfter: 7,
      outside: true,
    },
  },
  keeper: 'directors',
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
});

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
