import { useMemo, useRef, useState } from 'react';
import { useActsAs } from '#approval/screens/subject.ts';
import { useWrite } from '#kit/call.ts';
import { RichEditor } from '#kit/editor/editor.tsx';
import { Section as Card } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useAutosave } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import { workflowOf } from '../report/definition.ts';
import { reportFields } from '../report/rules.ts';
import { putReport, type Report, type Section } from '../report/schema.ts';
import { words } from './words.ts';

const PAUSE_MS = 900;

/** The text of a report. While it is a draft each pause in writing saves it; what others changed meanwhile is told, not overwritten. */
export function Sections({ report }: { report: Report }) {
  const say = useSay();
  const writes = useActsAs()(workflowOf(report.planKind).holders.deputy) && report.state === 'draft';
  const fields = useMemo(() => reportFields(report), [report]);
  const [sections, setSections] = useState<readonly Section[]>(report.sections);
  const { mutateAsync } = useWrite(putReport);
  const revision = useRef(report.revision);
  revision.current = Math.max(revision.current, report.revision);
  const {
    state,
    problem,
    change: save,
  } = useAutosave(PAUSE_MS, async (now: readonly Section[]) => {
    const saved = await mutateAsync({
      params: { id: report.id },
      body: {
        from: report.from,
        to: report.to,
        planId: report.planId,
        title: report.title,
        sections: [...now],
        revision: revision.current,
      },
    });
    revision.current = saved.revision;
  });
  const shown = writes ? sections : report.sections;
  const change = (key: string, content: Section['content']) => {
    const next = sections.map((one) => (one.key === key ? { ...one, content } : one));
    setSections(next);
    save(next);
  };
  return (
    <Card title={say(words.text)} aside={writes ? <Saved state={state} /> : say(words.textAside)}>
      <ProblemNote problem={problem} />
      {shown.map((section) => (
        <div key={section.key} className="rp-section">
          <h3>{section.title}</h3>
          <RichEditor
            label={section.title}
            value={section.content}
            version={report.id}
            fields={fields}
            readOnly={!writes}
            onChange={(content) => change(section.key, content)}
          />
        </div>
      ))}
      {writes && <p className="rp-quiet">{say(words.textAside)}</p>}
    </Card>
  );
}
