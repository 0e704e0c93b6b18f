import { defineWorkflow, namesOf, type WorkflowWords } from '#approval/definition.ts';
import { remind } from '#approval/rules.ts';
import type { Author } from '#centre/centre/letterhead.ts';
import type { PlanKindName } from '#plan/kind/kind.ts';
import { kindOf } from '#plan/kind/registry.ts';

/** The steps by which any report is sent. */
const way = {
  name: 'report',
  subject: 'report',
  states: {
    draft: {},
    submitted: { frozen: true },
    signed: { frozen: true },
    sent: { frozen: true, end: true },
  },
  path: ['draft', 'submitted', 'signed', 'sent'],
  keeper: 'directors',
  acts: {
    submit: { from: ['draft'], to: 'submitted', by: 'deputy' },
    withdraw: { kind: 'withdraw', from: ['submitted'], to: 'draft', by: 'deputy' },
    return: { kind: 'return', from: ['submitted'], to: 'draft', by: 'director', onPaper: true },
    sign: { from: ['submitted'], to: 'signed', by: 'director', needsNumber: true, onPaper: true },
    unsign: { kind: 'withdraw', from: ['signed'], to: 'draft', by: 'directors' },
    send: { from: ['signed'], to: 'sent', by: 'directors' },
  },
} as const;

/** How a report of the centre is sent: the deputy writes it, the director signs it. */
export const reportWorkflow = defineWorkflow({
  ...way,
  holders: {
    deputy: {
      name: { vi: 'phó giám đốc', en: 'the deputy director' },
      roles: ['deputy'],
      permission: 'report.write',
      remindAfter: 7,
    },
    director: {
      name: { vi: 'giám đốc', en: 'the director' },
      roles: ['director'],
      permission: 'report.sign',
      remindAfter: 3,
    },
    directors: {
      name: { vi: 'ban giám đốc', en: 'the directors' },
      roles: ['deputy', 'director'],
      permission: 'report.send',
      remindAfter: 3,
    },
  },
});

/** The same way for a report of the people's committee: the commune's office (or the deputy) sums up, the chair or a vice-chair signs. */
const committeeWorkflow: typeof reportWorkflow = defineWorkflow({
  ...way,
  holders: {
    deputy: {
      name: { vi: 'Văn hóa - xã hội', en: "the commune's office" },
      roles: ['commune-office', 'deputy'],
      permission: 'report.write',
      remindAfter: 7,
    },
    director: {
      name: { vi: 'lãnh đạo UBND', en: 'the chair' },
      roles: ['chair'],
      permission: 'report.sign',
      remindAfter: 3,
    },
    directors: {
      name: { vi: 'Văn hóa - xã hội', en: "the commune's office" },
      roles: ['commune-office', 'deputy'],
      permission: 'report.send',
      remindAfter: 3,
    },
  },
});

const workflows: Readonly<Record<Author, typeof reportWorkflow>> = Object.freeze({
  centre: reportWorkflow,
  committee: committeeWorkflow,
});

/** Whose report it is: the author of the plan that it tells of; of the whole centre, the centre's. */
export const authorOf = (planKind: PlanKindName | null): Author =>
  planKind ? kindOf(planKind).author : 'centre';

/** Gives the way of a report of a plan of a kind; null is the whole centre. */
export const workflowOf = (planKind: PlanKindName | null): typeof reportWorkflow =>
  workflows[authorOf(planKind)];

export type ReportState = keyof typeof reportWorkflow.states;
export type ReportAct = keyof typeof reportWorkflow.acts;
export type ReportHolder = keyof typeof reportWorkflow.holders;
export const reportStates = namesOf(reportWorkflow.states);
/** What a step of a report can be. */
export const reportSteps = [...namesOf(reportWorkflow.acts), remind] as [
  ReportAct | typeof remind,
  ...(ReportAct | typeof remind)[],
];

export const reportWords: WorkflowWords<ReportState, ReportAct> = {
  noun: { vi: 'Báo cáo', en: 'Report' },
  states: {
    draft: { vi: 'Đang soạn', en: 'Draft' },
    submitted: { vi: 'Chờ giám đốc ký', en: 'To be signed' },
    signed: { vi: 'Đã ký, chờ gửi', en: 'Signed' },
    sent: { vi: 'Đã gửi', en: 'Sent' },
  },
  acts: {
    submit: { vi: 'Trình giám đốc', en: 'Submit' },
    withdraw: { vi: 'Rút lại để sửa', en: 'Take back' },
    return: { vi: 'Trả lại', en: 'Return' },
    sign: { vi: 'Ký', en: 'Sign' },
    unsign: { vi: 'Thu hồi chữ ký để sửa', en: 'Take back the signed report' },
    send: { vi: 'Gửi đi', en: 'Send' },
  },
  steps: {
    submit: { vi: 'Trình giám đốc', en: 'Submitted' },
    withdraw: { vi: 'Rút lại để sửa', en: 'Taken back' },
    return: { vi: 'Giám đốc trả lại', en: 'Returned by the director' },
    sign: { vi: 'Ký', en: 'Signed' },
    unsign: { vi: 'Thu hồi bản đã ký', en: 'Signed report taken back' },
    send: { vi: 'Gửi đi', en: 'Sent' },
  },
  asks: {
    withdraw: {
      vi: 'Báo cáo trở lại bước soạn để sửa; giám đốc không còn thấy việc chờ ký.',
      en: 'The report is a draft again; the director is no longer asked to sign.',
    },
    sign: {
      vi: 'Ký thì báo cáo lấy số văn bản và giữ nguyên số liệu lúc này.',
      en: 'Signing takes a number and keeps the figures of now.',
    },
    unsign: {
      vi: 'Báo cáo trở lại bước soạn, số liệu lại theo sổ. Số đã lấy vẫn ghi trong sổ văn bản đi là đã rút lại, khi ký lại thì dùng lại.',
      en: 'The report is a draft again and its figures follow the records. The register says that its number was withdrawn; signed anew it is used again.',
    },
  },
  waits: {
    submit: { vi: '{who} đang viết', en: '{who} is writing' },
    sign: { vi: 'Đến lượt {who}: ký, hoặc trả lại kèm lý do', en: 'It is for {who} to sign or return' },
    send: { vi: 'Đã ký: {who} gửi đi', en: 'Signed: to be sent by {who}' },
  },
  waitsOnPaper: {},
  returned: {
    vi: '{by} trả lại: {who} sửa rồi trình lại',
    en: 'Returned by {by}: {who} mends and submits again',
  },
};

/** What is said otherwise of a report of the people's committee. */
const committeeWords: typeof reportWords = {
  ...reportWords,
  states: { ...reportWords.states, submitted: { vi: 'Chờ lãnh đạo UBND ký', en: 'To be signed' } },
  acts: { ...reportWords.acts, submit: { vi: 'Trình lãnh đạo UBND', en: 'Submit to the chair' } },
  steps: {
    ...reportWords.steps,
    submit: { vi: 'Trình lãnh đạo UBND', en: 'Submitted to the chair' },
    return: { vi: 'Lãnh đạo UBND trả lại', en: 'Returned by the chair' },
  },
  asks: {
    ...reportWords.asks,
    withdraw: {
      vi: 'Báo cáo trở lại bước soạn để sửa; lãnh đạo UBND không còn thấy việc chờ ký.',
      en: 'The report is a draft again; the chair is no longer asked to sign.',
    },
    sign: {
      vi: 'Ký thay mặt UBND thì báo cáo lấy số BC-UBND và giữ nguyên số liệu lúc này.',
      en: "Signing takes a number among the committee's papers and keeps the figures of now.",
    },
  },
};

/** Gives the words for the way of a report of a plan of a kind; null is the whole centre. */
export const wordsOf = (planKind: PlanKindName | null): typeof reportWords =>
  authorOf(planKind) === 'committee' ? committeeWords : reportWords;
