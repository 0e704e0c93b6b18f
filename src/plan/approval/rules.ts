import type { ApproverKind } from '#centre/approver/rules.ts';
import type { Words } from '#vocabulary/language.ts';

export const planStates = [
  'draft',
  'submitted',
  'signed',
  'sent',
  'approved',
  'in-force',
  'superseded',
] as const;
export type PlanState = (typeof planStates)[number];

export const planActs = [
  'submit',
  'withdraw',
  'return',
  'sign',
  'send',
  'approve',
  'approver-return',
  'issue',
] as const;
export type PlanAct = (typeof planActs)[number];

/** Who approves plans on a day: the dated setting. `unset`: nobody has written it down yet. */
export interface Approver {
  readonly kind: ApproverKind;
  readonly name: string | null;
  readonly officeAccount: boolean;
  readonly verified: boolean;
}

/** Where a version stands. `returnedBy` is set while it is back with its author. */
export interface Standing {
  readonly state: PlanState;
  readonly returnedBy: 'director' | 'approver' | null;
}

/** Who an act belongs to: the deputy, the director, the approver's own account, or whoever records what the approver did on paper. */
export type ActBy = 'deputy' | 'director' | 'office' | 'approver' | 'record';

/** An act that is open at a stage: who does it, and whether it needs a reason. */
export interface OpenAct {
  readonly act: PlanAct;
  readonly by: readonly ActBy[];
  readonly reason: boolean;
}

const open = (act: PlanAct, by: readonly ActBy[], reason = false): OpenAct => ({ act, by, reason });

/**
 * What may happen to a version now. Only the director signs; the approver is the one of the day; without one (`none`) a signed plan is
 * issued at once; an approver without account is recorded by the office, also while nobody has written down who approves.
 */
export function openActs({ state }: Standing, approver: Approver): readonly OpenAct[] {
  if (state === 'draft') return [open('submit', ['deputy'])];
  if (state === 'submitted')
    return [open('sign', ['director']), open('return', ['director'], true), open('withdraw', ['deputy'])];
  if (state === 'signed')
    return approver.kind === 'none' ? [open('issue', ['office'])] : [open('send', ['office'])];
  if (state === 'sent') {
    const by: readonly ActBy[] = [approver.officeAccount ? 'approver' : 'record'];
    return [open('approve', by), open('approver-return', by, true)];
  }
  return state === 'approved' ? [open('issue', ['office'])] : [];
}

/** Where an act leads. An act that is not open leads nowhere: null. */
export function standingAfter(standing: Standing, act: PlanAct, approver: Approver): Standing | null {
  if (!openActs(standing, approver).some((one) => one.act === act)) return null;
  return outcomes[act];
}

const at = (state: PlanState, returnedBy: Standing['returnedBy'] = null): Standing =>
  Object.freeze({ state, returnedBy });
const outcomes: Readonly<Record<PlanAct, Standing>> = Object.freeze({
  submit: at('submitted'),
  withdraw: at('draft'),
  return: at('draft', 'director'),
  sign: at('signed'),
  send: at('sent'),
  approve: at('approved'),
  'approver-return': at('draft', 'approver'),
  issue: at('in-force'),
});

/** Whose turn it is, in words; null when nobody has to do anything. */
export function turn({ state, returnedBy }: Standing, approver: Approver): Words | null {
  const body = approver.name ?? 'Cơ quan phê duyệt';
  switch (state) {
    case 'draft':
      if (returnedBy === 'director')
        return {
          vi: 'Giám đốc trả lại: phó giám đốc sửa rồi trình lại',
          en: 'Returned by the director: the deputy mends and submits again',
        };
      if (returnedBy === 'approver')
        return {
          vi: `${body} trả lại: phó giám đốc sửa rồi trình lại`,
          en: `Returned by ${body}: the deputy mends and submits again`,
        };
      return { vi: 'Phó giám đốc đang soạn', en: 'The deputy is writing' };
    case 'submitted':
      return { vi: 'Chờ giám đốc ký', en: "Waits for the director's signature" };
    case 'signed':
      if (approver.kind === 'none')
        return { vi: 'Đã ký: ban hành được ngay', en: 'Signed: can be issued now' };
      if (approver.kind === 'unset')
        return {
          vi: 'Đã ký. Chưa khai cơ quan nào phê duyệt vào ngày này: khai trong Cài đặt, hoặc gửi rồi ghi lại việc phê duyệt trên giấy',
          en: 'Signed. Nobody has written down who approves on this day: set it in the settings, or send it and record the approval on paper',
        };
      return { vi: `Đã ký: gửi ${body}`, en: `Signed: to be sent to ${body}` };
    case 'sent':
      if (!approver.name)
        return {
          vi: 'Chờ phê duyệt; có bản ký thì ghi lại ở đây',
          en: 'Waits for approval; record the signed page here when it comes',
        };
      return approver.officeAccount
        ? { vi: `Chờ ${body} phê duyệt`, en: `Waits for the approval of ${body}` }
        : {
            vi: `Chờ ${body} phê duyệt; có bản ký thì ghi lại ở đây`,
            en: `Waits for ${body}; record the signed page here when it comes`,
          };
    case 'approved':
      return { vi: 'Đã được phê duyệt: ban hành để thực hiện', en: 'Approved: to be issued' };
    default:
      return null;
  }
}
