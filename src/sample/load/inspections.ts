import { v5 } from 'uuid';
import type { SampleCentre } from '../model.ts';
import type { Loader } from './loader.ts';

/** The inspections and what people were asked back, as rows of their tables. */
function inspectionRows({ inspections, effects }: SampleCentre) {
  return {
    inspection: inspections.map(({ id, planId, from, to, on, place, conclusion, state, documentId }) => ({
      id,
      planId,
      periodFrom: from,
      periodTo: to,
      onDate: on,
      place,
      conclusion,
      state,
      documentId,
    })),
    inspectionItem: inspections.flatMap(({ id: inspectionId, items }) =>
      items.map(({ lineId, ...item }, position) => ({
        inspectionId,
        position,
        planItemId: lineId,
        unit: 'học viên',
        ...item,
      })),
    ),
    inspectionFollowUp: inspections.flatMap(({ id: inspectionId, followUps }) =>
      followUps.map((one, position) => ({ inspectionId, position, ...one })),
    ),
    inspectionSigner: inspections.flatMap(({ id: inspectionId, signers, state }) =>
      signers.map((one, position) => ({ inspectionId, position, ...one, signed: state !== 'drafted' })),
    ),
    workflowStep: inspections.flatMap(({ id: subjectId, steps }) =>
      steps.map(({ id, step: act, on: onDate, actor }) => ({
        id,
        subjectKind: 'inspection',
        subjectId,
        act,
        onDate,
        actor,
        reason: null,
      })),
    ),
    effectInquiry: effects.map(({ id, activityId, months, on }) => ({
      id,
      activityId,
      months,
      openedOn: on,
    })),
    effectAnswer: effects.flatMap(({ id: inquiryId, answers }) =>
      answers.map(({ on, by, ...answer }) => ({
        id: v5(answer.personId, inquiryId),
        inquiryId,
        ...answer,
        onDate: on,
        askedBy: by,
      })),
    ),
  };
}

/** Writes the inspections and what people were asked back. */
export async function loadInspections(insert: Loader, sample: SampleCentre): Promise<void> {
  const rows = inspectionRows(sample);
  await insert('inspection', rows.inspection);
  await insert('inspectionItem', rows.inspectionItem);
  await insert('inspectionFollowUp', rows.inspectionFollowUp);
  await insert('inspectionSigner', rows.inspectionSigner);
  await insert('workflowStep', rows.workflowStep);
  await insert('effectInquiry', rows.effectInquiry);
  await insert('effectAnswer', rows.effectAnswer);
}
