import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { usualBasis } from '#law/defaults.ts';
import { keepFinding, putClaim, reopenFinding } from '../finding/schema.ts';
import { editLine } from '../line/edit.ts';
import type { PlanLine } from '../line/schema.ts';
import type { PlanFinding } from '../reading/from-plan.ts';
import { putBases } from '../section/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';

const claims: Readonly<Record<string, string>> = {
  'lastPeriod.stated.classes': 'lastPeriod.classes',
  'lastPeriod.stated.attendances': 'lastPeriod.attendances',
  'needs.stated.topics': 'needs.topics',
  'needs.stated.attendances': 'needs.attendances',
};
const lineFields: Readonly<Record<string, keyof PlanLine>> = {
  classes: 'classCount',
  learners: 'learners',
  cost: 'cost',
  venue: 'venueText',
  title: 'title',
  month: 'month',
};

type Fix = PlanFinding['fixes'][number];
/** A basis that is no longer in force gives way to its successor, with its day, its issuer and its title as published. */
const basisAt = ({ set }: Fix): number | null => {
  const at = /^legalBases\[(\d+)\]\.number$/.exec(set.path);
  return at ? Number(at[1]) : null;
};
const fieldOf = ({ set }: Fix) => lineFields[set.path.replace(/^activities\[\d+\]\./, '')];
/** A row off the norm is kept by the reason on its line, where the accountant looks for it. */
const isKeptOnLine = ({ rule, lineId }: PlanFinding) => rule === 'row-off-norm' && lineId !== null;

/** Changes lines: gets each line, gives it back changed or as it is. */
export type OnLines = (edit: (line: PlanLine) => PlanLine) => void;

/** What a person can do about findings, one or many of one cause: mend, keep with a reason, look again. */
export function useFindingActs(opened: OpenedPlan, onLines: OnLines) {
  const keep = useWrite(keepFinding);
  const reopen = useWrite(reopenFinding);
  const claim = useWrite(putClaim);
  const cite = useWrite(putBases);
  const version = opened.version.id;
  const linesOf = (findings: readonly PlanFinding[]) => new Map(findings.map((one) => [one.lineId, one]));

  return {
    problem: keep.error ?? reopen.error ?? claim.error ?? cite.error,
    /** The mends that can be done here. */
    mendsOf: ({ fixes, lineId }: PlanFinding): readonly Fix[] =>
      fixes.filter(
        (fix) => fix.set.path in claims || basisAt(fix) !== null || (lineId !== null && fieldOf(fix)),
      ),
    mend: (findings: readonly { finding: PlanFinding; fix: Fix }[]) => {
      const byLine = new Map(findings.map(({ finding, fix }) => [finding.lineId, fix]));
      onLines((line) => {
        const fix = byLine.get(line.id);
        const field = fix && fieldOf(fix);
        return fix && field ? editLine(line, { [field]: fix.set.value }, opened.context) : line;
      });
      const cited = new Map(
        findings.flatMap(({ fix }) => {
          const at = basisAt(fix);
          return at === null ? [] : [[at, String(fix.set.value)] as const];
        }),
      );
      if (cited.size > 0)
        cite.mutate({
          params: { version },
          body: {
            bases: opened.bases.map((basis, at) => {
              const number = cited.get(at);
              if (number === undefined) return basis;
              const { date = null, issuer = null, subject = null } = usualBasis(number) ?? {};
              return { ...basis, number, date, issuer, subject };
            }),
          },
        });
      for (const { fix } of findings) {
        const key = claims[fix.set.path];
        if (key)
          claim.mutate({
            params: { plan: opened.plan.id, key },
            body: { value: Number(fix.set.value), note: null },
          });
      }
    },
    keep: (findings: readonly PlanFinding[], reason: string) => {
      const onLine = linesOf(findings.filter(isKeptOnLine));
      if (onLine.size > 0) onLines((line) => (onLine.has(line.id) ? { ...line, costReason: reason } : line));
      for (const { fingerprint } of findings.filter((one) => !isKeptOnLine(one)))
        keep.mutate({ params: { version, id: newId() }, body: { fingerprint, reason } });
    },
    takeBack: (findings: readonly PlanFinding[]) => {
      const onLine = linesOf(findings.filter(isKeptOnLine));
      if (onLine.size > 0) onLines((line) => (onLine.has(line.id) ? { ...line, costReason: null } : line));
      const prints = new Set(findings.map(({ fingerprint }) => fingerprint));
      for (const { id, fingerprint } of opened.decisions)
        if (prints.has(fingerprint)) reopen.mutate({ params: { version, id } });
    },
  };
}
