import { useEffect, useMemo, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { RichEditor } from '#kit/editor/editor.tsx';
import { useMay } from '#kit/me.tsx';
import { Section as Card } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved, type SaveState } from '#kit/saved.tsx';
import { useSay } from '#kit/words.tsx';
import { reportFields } from '../report/rules.ts';
import { putReport, type Report, type Section } from '../report/schema.ts';
import { words } from './words.ts';

const PAUSE_MS = 900;

/** The text of a report. While it is a draft each pause in writing saves it; what others changed meanwhile is told, not overwritten. */
export function Sections({ report }: { report: Report }) {
  const say = useSay();
  const writes = useMay('report.write') !== null && report.state === 'draft';
  const fields = useMemo(() => reportFields(report.figures), [report.figures]);
  const [sections, setSections] = useState<readonly Section[]>(report.sections);
  const { state, problem } = useAutoSave(report, sections, writes);
  const shown = writes ? sections : report.sections;
  const change = (key: string, content: Section['content']) =>
    setSections((all) => all.map((one) => (one.key === key ? { ...one, content } : one)));
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

function useAutoSave(report: Report, sections: readonly Section[], writes: boolean) {
  const put = useWrite(putReport);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const saved = useRef(sections);
  const revision = useRef(report.revision);
  revision.current = Math.max(revision.current, report.revision);
  const send = put.mutateAsync;
  useEffect(() => {
    if (!writes || saved.current === sections) return;
    setState({ kind: 'unsaved', count: 1 });
    const timer = setTimeout(async () => {
      setState({ kind: 'saving' });
      try {
        const now = await send({
          params: { id: report.id },
          body: {
            from: report.from,
            to: report.to,
            title: report.title,
            sections: [...sections],
            revision: revision.current,
          },
        });
        revision.current = now.revision;
        saved.current = sections;
        setState({ kind: 'saved', at: new Date() });
      } catch {
        setState({ kind: 'unsaved', count: 1 });
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sections, writes, send, report.id, report.from, report.to, report.title]);
  return { state, problem: put.error };
}
