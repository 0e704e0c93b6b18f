import { avoidedNoun } from '#activity/avoided/noun.ts';
import { activityNoun } from '#activity/class/noun.ts';
import { eventNoun } from '#activity/event/noun.ts';
import { guestNoun } from '#activity/guest/noun.ts';
import { scheduleNoun } from '#activity/schedule/noun.ts';
import { sessionNoun } from '#activity/session/noun.ts';
import { weekNoun } from '#activity/week/noun.ts';
import { certificateNoun } from '#attendance/certificate/noun.ts';
import { folderNoun } from '#attendance/folder/noun.ts';
import { helperNoun } from '#attendance/helper/noun.ts';
import { rosterImportNoun } from '#attendance/import/noun.ts';
import { markNoun } from '#attendance/mark/noun.ts';
import { classPaperNoun } from '#attendance/paper/noun.ts';
import { rosterNoun } from '#attendance/roster/noun.ts';
import { countEnrolled } from '#attendance/roster/queries.ts';
import { accountNoun } from '#centre/account/noun.ts';
import { approverNoun } from '#centre/approver/noun.ts';
import { auditData } from '#centre/audit/personal.ts';
import { centreNoun } from '#centre/centre/noun.ts';
import { consentNoun } from '#centre/consent/noun.ts';
import { equipmentNoun } from '#centre/equipment/noun.ts';
import { householdNoun } from '#centre/household/noun.ts';
import { instructorNoun } from '#centre/instructor/noun.ts';
import { personalDataNoun } from '#centre/personal-data/noun.ts';
import { postNoun } from '#centre/post/noun.ts';
import { privacySettingNoun } from '#centre/privacy-setting/noun.ts';
import { residentNoun } from '#centre/resident/noun.ts';
import { retentionNoun } from '#centre/retention/noun.ts';
import { sheetNoun } from '#centre/sheet/noun.ts';
import { sightNoun } from '#centre/sight/noun.ts';
import { subjectRequestNoun } from '#centre/subject-request/noun.ts';
import { unitNoun } from '#centre/unit/noun.ts';
import { venueNoun } from '#centre/venue/noun.ts';
import { villageNoun } from '#centre/village/noun.ts';
import { documentNoun } from '#document/outgoing/noun.ts';
import { petitionNoun } from '#document/petition/noun.ts';
import { dossierNoun } from '#dossier/dossier/noun.ts';
import { personEntryNoun } from '#dossier/person/noun.ts';
import { dropoutNoun } from '#dropout/case/noun.ts';
import { dutyNoun } from '#duty/duty/noun.ts';
import { effectNoun } from '#inspection/effect/noun.ts';
import { inspectionNoun } from '#inspection/inspection/noun.ts';
import { basisNoun } from '#law/basis/noun.ts';
import { loanNoun } from '#library/loan/noun.ts';
import { readingNoun } from '#library/reading/noun.ts';
import { titleNoun } from '#library/title/noun.ts';
import { commonCostNoun } from '#money/common/noun.ts';
import { donationNoun } from '#money/donation/noun.ts';
import { expenseImportNoun } from '#money/import/noun.ts';
import { moneyNoun } from '#money/ledger/noun.ts';
import { countExpenses } from '#money/ledger/queries.ts';
import { costNormNoun } from '#norm/norm/noun.ts';
import { fundingSourceNoun } from '#norm/source/noun.ts';
import { noticeNoun } from '#notice/notice/noun.ts';
import { readingHintNoun } from '#paper-import/hint/noun.ts';
import { paperImportNoun } from '#paper-import/review/noun.ts';
import { approvalNoun } from '#plan/approval/noun.ts';
import { findingNoun } from '#plan/finding/noun.ts';
import { forwardNoun } from '#plan/forward/noun.ts';
import { lineNoun } from '#plan/line/noun.ts';
import { printNoun } from '#plan/print/noun.ts';
import { proposalNoun } from '#plan/proposal/noun.ts';
import { sectionNoun } from '#plan/section/noun.ts';
import { planNoun } from '#plan/version/noun.ts';
import { candidacyNoun } from '#recognition/candidacy/noun.ts';
import { clanNoun } from '#recognition/clan/noun.ts';
import { communeDossierNoun } from '#recognition/commune-dossier/noun.ts';
import { councilNoun } from '#recognition/council/noun.ts';
import { criteriaSetNoun } from '#recognition/criteria-set/noun.ts';
import { decisionNoun } from '#recognition/decision/noun.ts';
import { meetingNoun } from '#recognition/meeting/noun.ts';
import { villageMapNoun } from '#recognition/village-map/noun.ts';
import { figuresNoun } from '#report/figures/noun.ts';
import { resultsByProgramme } from '#report/figures/read.ts';
import { reportNoun } from '#report/report/noun.ts';
import { surveyNoun } from '#survey/noun.ts';
import { changeNoun } from '#sync/change/noun.ts';
import { doorNoun } from '#sync/door/noun.ts';
import { ownIndicatorNoun } from '#target/own/noun.ts';
import { carriedTargets } from '#target/target/forward.ts';
import { targetNoun } from '#target/target/noun.ts';
import { carriedAssignments } from '#task/assignment/forward.ts';
import { assignmentNoun } from '#task/assignment/noun.ts';
import type { Noun } from '../platform/noun.ts';
import type { PersonalData } from '../platform/personal.ts';

/** What the nouns hold of people, and the audit of all of them; asked for once all nouns are there. */
export function personal(): readonly PersonalData[] {
  const acts = () =>
    new Map(
      nouns.flatMap(({ acts = [] }) => acts.flatMap((of) => Object.values(of))).map((one) => [one.act, one]),
    );
  return [...nouns.flatMap((noun) => noun.personal ?? []), auditData(acts)];
}

/** The nouns of all rooms, from the ground up. */
export const nouns: readonly Noun[] = [
  doorNoun,
  changeNoun,
  sheetNoun,
  basisNoun,
  costNormNoun,
  fundingSourceNoun,
  centreNoun,
  villageNoun,
  unitNoun,
  instructorNoun,
  postNoun,
  accountNoun,
  approverNoun,
  householdNoun,
  residentNoun(countEnrolled),
  consentNoun,
  subjectRequestNoun,
  privacySettingNoun,
  sightNoun,
  personalDataNoun(personal),
  retentionNoun(personal),
  venueNoun,
  equipmentNoun,
  documentNoun,
  petitionNoun,
  surveyNoun,
  dropoutNoun,
  dossierNoun,
  personEntryNoun,
  planNoun(resultsByProgramme),
  lineNoun,
  sectionNoun,
  findingNoun,
  forwardNoun([carriedTargets, carriedAssignments]),
  approvalNoun,
  printNoun,
  proposalNoun,
  activityNoun,
  sessionNoun,
  avoidedNoun,
  scheduleNoun,
  eventNoun,
  guestNoun,
  weekNoun,
  rosterNoun,
  rosterImportNoun,
  markNoun,
  certificateNoun,
  helperNoun,
  folderNoun(countExpenses),
  classPaperNoun,
  moneyNoun,
  expenseImportNoun,
  inspectionNoun,
  effectNoun,
  donationNoun,
  commonCostNoun,
  targetNoun,
  ownIndicatorNoun,
  assignmentNoun,
  noticeNoun,
  titleNoun,
  loanNoun,
  readingNoun,
  figuresNoun,
  reportNoun,
  criteriaSetNoun,
  clanNoun,
  candidacyNoun,
  meetingNoun,
  councilNoun,
  decisionNoun,
  communeDossierNoun,
  villageMapNoun,
  dutyNoun,
  paperImportNoun,
  readingHintNoun,
];
