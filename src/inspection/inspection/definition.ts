import { defineWorkflow, namesOf, type WorkflowWords } from '#approval/definition.ts';
import { remind } from '#approval/rules.ts';

/** How an inspection goes: filled on the spot, signed by two, followed until all is mended, closed by the director. */
export const inspectionWorkflow = defineWorkflow({
  name: 'inspection',
  subject: 'inspection',
  states: {
    drafted: {},
    filled: { frozen: true },
    signed: { frozen: true },
    'followed-up': { frozen: true },
    closed: { frozen: true, end: true },
  },
  path: ['drafted', 'filled', 'signed', 'followed-up', 'closed'],
  holders: {
    inspector: {
      name: { vi: 'người kiểm tra', en: 'the inspector' },
      roles: ['deputy', 'director'],
      permission: 'inspection.write',
      remindAfter: 7,
    },
    director: {
      name: { vi: 'giám đốc', en: 'the director' },
      roles: ['director'],
      permission: 'inspection.close',
      remindAfter: 3,
    },
  },
  keeper: 'inspector',
  acts: {
    fill: { from: ['drafted'], to: 'filled', by: 'inspector' },
    reopen: { kind: 'withdraw', from: ['filled'], to: 'drafted', by: 'inspector' },
    sign: { from: ['filled'], to: 'signed', by: 'inspector' },
    unsign: { kind: 'withdraw', from: ['signed'], to: 'drafted', by: 'inspector' },
    settle: { from: ['signed'], to: 'followed-up', by: 'inspector' },
    return: { kind: 'return', from: ['followed-up'], to: 'signed', by: 'director' },
    close: { from: ['followed-up'], to: 'closed', by: 'director' },
  },
});

export type InspectionState = keyof typeof inspectionWorkflow.states;
export type InspectionAct = keyof typeof inspectionWorkflow.acts;
export type InspectionHolder = keyof typeof inspectionWorkflow.holders;
/** Whether two people have signed the minutes. */
export const isSigned = (state: InspectionState): boolean => state !== 'drafted' && state !== 'filled';
export const inspectionStates = namesOf(inspectionWorkflow.states);
/** What whoever inspects does; the rest is the director's. */
export const inspectorActs = ['fill', 'reopen', 'sign', 'unsign', 'settle'] as const;
/** What a step of an inspection can be. */
export const inspectionSteps = [...namesOf(inspectionWorkflow.acts), remind] as [
  InspectionAct | typeof remind,
  ...(InspectionAct | typeof remind)[],
];

export const inspectionWords: WorkflowWords<InspectionState, InspectionAct> = {
  noun: { vi: 'Kiểm tra', en: 'Inspection' },
  states: {
    drafted: { vi: 'Đang ghi', en: 'Being filled' },
    filled: { vi: 'Chờ hai bên ký', en: 'To be signed' },
    signed: { vi: 'Theo dõi khắc phục', en: 'Follow-up' },
    'followed-up': { vi: 'Chờ kết thúc', en: 'To be closed' },
    closed: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  acts: {
    fill: { vi: 'Ghi xong, sang phần ký', en: 'Done, go on to signing' },
    reopen: { vi: 'Sửa lại', en: 'Change again' },
    sign: { vi: 'Khóa biên bản', en: 'Lock the minutes' },
    unsign: { vi: 'Thu hồi biên bản để sửa', en: 'Take the minutes back' },
    settle: { vi: 'Khắc phục xong, trình giám đốc', en: 'All mended, to the director' },
    return: { vi: 'Trả lại', en: 'Return' },
    close: { vi: 'Kết thúc cuộc kiểm tra', en: 'Close the inspection' },
  },
  steps: {
    fill: { vi: 'Ghi xong biên bản', en: 'Filled' },
    reopen: { vi: 'Mở lại để sửa', en: 'Opened again' },
    sign: { vi: 'Hai bên ký biên bản', en: 'Signed by two' },
    unsign: { vi: 'Thu hồi biên bản đã ký', en: 'Signed minutes taken back' },
    settle: { vi: 'Khắc phục xong', en: 'All mended' },
    return: { vi: 'Giám đốc trả lại', en: 'Returned by the director' },
    close: { vi: 'Kết thúc', en: 'Closed' },
  },
  asks: {
    unsign: {
      vi: 'Biên bản mở lại để sửa, các chữ ký bị bỏ. Số đã lấy vẫn ghi trong sổ văn bản đi là đã rút lại, khi ký lại thì dùng lại.',
      en: 'The minutes are open again and their signatures gone. The register says that the number was withdrawn; signed anew it is used again.',
    },
    close: {
      vi: 'Cuộc kiểm tra kết thúc, biên bản và việc khắc phục giữ nguyên.',
      en: 'The inspection ends; minutes and follow-ups stay as they are.',
    },
  },
  waits: {
    fill: { vi: '{who} đang ghi', en: '{who} is filling it in' },
    sign: { vi: 'Chờ hai bên ký biên bản', en: 'Two people have to sign the minutes' },
    settle: { vi: '{who} theo dõi đến khi khắc phục xong', en: '{who} follows up until all is mended' },
    close: {
      vi: 'Đến lượt {who}: kết thúc, hoặc trả lại kèm lý do',
      en: 'It is for {who} to close or return',
    },
  },
  waitsOnPaper: {},
  returned: {
    vi: '{by} trả lại: {who} theo dõi tiếp',
    en: 'Returned by {by}: {who} goes on following up',
  },
};
