import { defineWorkflow, namesOf, type WorkflowWords } from '#approval/definition.ts';

/**
 * How a candidacy goes through its year: registered, assessed by whoever registered, agreed at the village meeting where it has one,
 * proposed by the association, laid before the council, decided by the committee. That a title has run out is no step: its last day says so.
 */
export const candidacyWorkflow = defineWorkflow({
  name: 'candidacy',
  subject: 'candidacy',
  states: {
    registered: {},
    'self-assessed': { frozen: true },
    agreed: { frozen: true },
    proposed: { frozen: true },
    'before-council': { frozen: true },
    recognised: { frozen: true, end: true },
    refused: { frozen: true, end: true },
    appealed: { frozen: true },
    withdrawn: { frozen: true, end: true },
  },
  path: ['registered', 'self-assessed', 'agreed', 'proposed', 'before-council', 'recognised'],
  holders: {
    village: {
      name: { vi: 'trưởng thôn', en: 'the village head' },
      roles: ['village-head', 'association', 'deputy'],
      permission: 'candidacy.write',
    },
    association: {
      name: { vi: 'Hội Khuyến học', en: 'the association' },
      roles: ['association', 'deputy'],
      permission: 'candidacy.propose',
    },
    // Another office may decide on paper, as it does on the commune itself.
    committee: {
      name: { vi: 'Ủy ban nhân dân', en: "the people's committee" },
      roles: ['chair'],
      permission: 'decision.sign',
      outside: true,
    },
  },
  keeper: 'association',
  acts: {
    assess: { from: ['registered'], to: 'self-assessed', by: 'village' },
    reopen: { kind: 'withdraw', from: ['self-assessed'], to: 'registered', by: 'village' },
    agree: {
      from: ['self-assessed'],
      to: 'agreed',
      by: 'village',
      when: { 'self-assessed': 'with-meeting' },
    },
    propose: {
      from: ['agreed', 'self-assessed'],
      to: 'proposed',
      by: 'association',
      when: { 'self-assessed': 'without-meeting' },
    },
    'send-back': {
      kind: 'return',
      from: ['self-assessed', 'agreed', 'proposed'],
      to: 'registered',
      by: 'association',
    },
    lay: { from: ['proposed'], to: 'before-council', by: 'association' },
    recognise: {
      from: ['before-council'],
      to: 'recognised',
      by: 'committee',
      needsNumber: true,
      onPaper: true,
    },
    refuse: { kind: 'return', from: ['before-council'], to: 'refused', by: 'committee', onPaper: true },
    appeal: { kind: 'withdraw', from: ['refused'], to: 'appealed', by: 'association', needsReason: true },
    reconsider: { from: ['appealed'], to: 'before-council', by: 'association' },
    withdraw: {
      kind: 'withdraw',
      from: ['registered', 'self-assessed', 'agreed', 'proposed', 'appealed'],
      to: 'withdrawn',
      by: 'association',
      needsReason: true,
    },
    register: { kind: 'withdraw', from: ['withdrawn'], to: 'registered', by: 'association' },
  },
});

export type StoredState = keyof typeof candidacyWorkflow.states;
/** `expired` is recognised, and its last day is over. */
export type CandidacyState = StoredState | 'expired';
export type CandidacyAct = keyof typeof candidacyWorkflow.acts;
export const candidacyStates = [...namesOf(candidacyWorkflow.states), 'expired'] as [
  CandidacyState,
  ...CandidacyState[],
];
/** The acts that one takes on a candidacy itself; a meeting agrees, a council has it laid before, a decision decides. */
export const ownActs = [
  'assess',
  'reopen',
  'propose',
  'send-back',
  'appeal',
  'withdraw',
  'register',
] as const;
/** Of those, what the association alone does. */
export const associationActs: readonly CandidacyAct[] = [
  'propose',
  'send-back',
  'appeal',
  'withdraw',
  'register',
];

export const stateWords: Readonly<Record<CandidacyState, { readonly vi: string; readonly en: string }>> = {
  registered: { vi: 'Đã đăng ký', en: 'Registered' },
  'self-assessed': { vi: 'Đã tự đánh giá', en: 'Self-assessed' },
  agreed: { vi: 'Thôn đã nhất trí', en: 'Agreed by the village' },
  proposed: { vi: 'Đã đề nghị', en: 'Proposed' },
  'before-council': { vi: 'Chờ hội đồng, quyết định', en: 'Before the council' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  refused: { vi: 'Không công nhận', en: 'Refused' },
  appealed: { vi: 'Đang khiếu nại', en: 'Appealed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  expired: { vi: 'Hết thời hạn', en: 'Expired' },
};

export const candidacyWords: WorkflowWords<StoredState, CandidacyAct> = {
  noun: { vi: 'Xét công nhận', en: 'Candidacy' },
  states: stateWords,
  acts: {
    assess: { vi: 'Gửi bản tự đánh giá', en: 'Hand in the self-assessment' },
    reopen: { vi: 'Sửa lại bản tự đánh giá', en: 'Change it again' },
    agree: { vi: 'Thôn nhất trí', en: 'The village agrees' },
    propose: { vi: 'Đề nghị công nhận', en: 'Propose' },
    'send-back': { vi: 'Trả lại', en: 'Return' },
    lay: { vi: 'Đưa ra hội đồng', en: 'Lay before the council' },
    recognise: { vi: 'Công nhận', en: 'Recognise' },
    refuse: { vi: 'Không công nhận', en: 'Refuse' },
    appeal: { vi: 'Ghi khiếu nại', en: 'Record an appeal' },
    reconsider: { vi: 'Đưa ra hội đồng xét lại', en: 'Lay before the council again' },
    withdraw: { vi: 'Rút đăng ký', en: 'Withdraw' },
    register: { vi: 'Đăng ký lại', en: 'Register again' },
  },
  steps: {
    assess: { vi: 'Tự đánh giá', en: 'Self-assessed' },
    reopen: { vi: 'Mở lại để sửa', en: 'Opened again' },
    agree: { vi: 'Họp thôn nhất trí', en: 'Agreed at the village meeting' },
    propose: { vi: 'Đề nghị công nhận', en: 'Proposed' },
    'send-back': { vi: 'Trả lại', en: 'Returned' },
    lay: { vi: 'Đưa ra hội đồng', en: 'Laid before the council' },
    recognise: { vi: 'Công nhận', en: 'Recognised' },
    refuse: { vi: 'Không công nhận', en: 'Refused' },
    appeal: { vi: 'Khiếu nại', en: 'Appealed' },
    reconsider: { vi: 'Xét lại', en: 'Reconsidered' },
    withdraw: { vi: 'Rút đăng ký', en: 'Withdrawn' },
    register: { vi: 'Đăng ký lại', en: 'Registered again' },
  },
  asks: {
    propose: { vi: 'Hội Khuyến học đề nghị xét công nhận.', en: 'The association proposes recognition.' },
    reopen: { vi: 'Bản tự đánh giá mở lại để sửa.', en: 'The self-assessment is open again.' },
  },
  waits: {
    assess: { vi: 'Chờ {who} tự đánh giá', en: '{who} assesses it' },
    agree: { vi: 'Chờ họp thôn', en: 'Waits for the village meeting' },
    propose: { vi: 'Chờ {who} đề nghị', en: '{who} proposes it' },
    lay: { vi: 'Chờ đưa ra hội đồng', en: 'Waits for the council' },
    recognise: { vi: 'Chờ hội đồng biểu quyết và quyết định', en: 'Waits for the vote and the decision' },
    reconsider: { vi: 'Chờ hội đồng xét lại', en: 'Waits to be reconsidered' },
  },
  waitsOnPaper: {},
  returned: { vi: '{by} trả lại: {who} tự đánh giá lại', en: 'Returned by {by}: {who} assesses again' },
};
