import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { Bar } from '#kit/bar.tsx';
import { useFileUrl } from '#kit/call.ts';
import { Figure } from '#kit/figure.tsx';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { percentOf } from '../figures/rules.ts';
import { exportFigures, type Figures, type Group } from '../figures/schema.ts';
import { attendancesOf } from '../report/rules.ts';
import { type Asked, type CountedOf, Opened } from './opened.tsx';
import './report.css';
import { GroupTable, SourceTable } from './tables.tsx';
import { groupName } from './what.ts';
import { words } from './words.ts';

/** The figures of a period: four on top, the plan beside what was done, and tables whose every number opens. */
export function FiguresView({
  figures,
  planId = null,
  frozen = false,
  opens = true,
}: {
  figures: Figures;
  /** The plan whose classes alone they count. */
  planId?: string | null;
  /** What was signed; opening shows the records of now. */
  frozen?: boolean;
  /** False above the commune: totals only. */
  opens?: boolean;
}) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = opens ? setAsked : undefined;
  const of = { from: figures.from, to: figures.to, ...(planId ? { plan: planId } : {}) };
  return (
    <>
      <Four figures={figures} {...(open ? { onOpen: open } : {})} />
      <Section title={say(words.byProgramme)} aside={say(words.barsAside)}>
        {figures.byProgramme.length === 0 && <p>{say(words.nothing)}</p>}
        {figures.byProgramme.map((group) => (
          <Bar
            key={group.key}
            label={say(groupName('programme', group))}
            value={attendancesOf(group)}
            of={Math.max(group.planned?.learners ?? 0, ...figures.byProgramme.map(attendancesOf))}
            colour={programmeColour(group.key ?? 'KHAC')}
            {...(group.planned ? { mark: group.planned.learners } : {})}
            text={[attendancesOf(group), ...(group.planned ? [group.planned.learners] : [])]
              .map(formatNumber)
              .join(' / ')}
          />
        ))}
      </Section>
      <Section title={say(words.tables)}>
        <Tabs defaultValue="village" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="village">{say(words.byVillage)}</Tabs.Tab>
            <Tabs.Tab value="programme">{say(words.byProgramme)}</Tabs.Tab>
            <Tabs.Tab value="month">{say(words.byMonth)}</Tabs.Tab>
            <Tabs.Tab value="source">{say(words.bySource)}</Tabs.Tab>
          </Tabs.List>
          {(['village', 'programme', 'month'] as const).map((by) => (
            <Tabs.Panel key={by} value={by} pt="sm">
              <GroupTable
                by={by}
                groups={groupsOf(figures, by)}
                total={figures.total}
                {...(open ? { onOpen: open } : {})}
              />
              <p className="rp-quiet">{say(words.distinct)}</p>
              {opens && <Export of={of} by={by} />}
            </Tabs.Panel>
          ))}
          <Tabs.Panel value="source" pt="sm">
            <SourceTable sources={figures.bySource} />
            {opens && <Export of={of} by="source" />}
          </Tabs.Panel>
        </Tabs>
      </Section>
      {opens && <Opened asked={asked} of={of} frozen={frozen} onClose={() => setAsked(null)} />}
    </>
  );
}

const groupsOf = (figures: Figures, by: 'village' | 'programme' | 'month'): readonly Group[] =>
  ({ village: figures.byVillage, programme: figures.byProgramme, month: figures.byMonth })[by];

function Export({ of, by }: { of: CountedOf; by: 'village' | 'programme' | 'month' | 'source' }) {
  const say = useSay();
  const url = useFileUrl();
  return (
    <a className="rp-export" href={url(exportFigures, { query: { ...of, by } })} download>
      {say(words.xlsx)} (.xlsx)
    </a>
  );
}

function Four({ figures, onOpen }: { figures: Figures; onOpen?: (asked: Asked) => void }) {
  const say = useSay();
  const { total, residents, bySource, byPriority = [] } = figures;
  const { planned, before, attendance } = total;
  const done = attendancesOf(total);
  const sum = (of: 'planned' | 'spent') => bySource.reduce((all, one) => all + one[of], 0);
  const [budget, spent] = [sum('planned'), sum('spent')];
  const ask = (what: Asked['what'], value: number) =>
    onOpen ? { onOpen: () => onOpen({ by: 'all', key: null, name: say(words.whole), what, value }) } : {};
  const held = [
    formatNumber(total.classes),
    ...(planned ? [`${formatNumber(planned.classes)}${planned.classesBlank > 0 ? '+' : ''}`] : []),
  ].join(' / ');
  const percent = planned ? percentOf(done, planned.learners) : null;
  const ofResidents = percentOf(total.people, residents);
  return (
    <div className="rp-four">
      <Card
        name={say(words.held)}
        figure={
          <Figure label={`${say(words.held)}: ${held}`} {...ask('classes', total.classes)}>
            {held}
          </Figure>
        }
        notes={[
          planned === null
            ? say(words.noPlan)
            : planned.classesBlank > 0
              ? say(words.blank(planned.classesBlank))
              : total.classes >= planned.classes && say(words.planMet),
          before && say(words.before(formatNumber(before.classes), before.claim)),
        ]}
      />
      <Card
        name={say(words.attendances)}
        figure={
          <Figure label={labelled(say(words.attendances), done)} {...ask('attendances', done)}>
            {formatNumber(done)}
          </Figure>
        }
        notes={[
          attendance.marked > 0 &&
            attendance.counted > 0 &&
            say(words.parts(formatNumber(attendance.marked), formatNumber(attendance.counted))),
          percent !== null && say(words.ofPlan(percent)),
          before && say(words.before(formatNumber(before.attendances), before.claim)),
        ]}
      />
      <Card
        name={say(words.people)}
        figure={
          <Figure label={labelled(say(words.people), total.people)} {...ask('people', total.people)}>
            {formatNumber(total.people)}
          </Figure>
        }
        notes={[
          ofResidents !== null && say(words.ofResidents(ofResidents)),
          say({ vi: `${formatNumber(total.women)} nữ`, en: `${formatNumber(total.women)} women` }),
          ...byPriority.map(({ name, people }) => `${name}: ${formatNumber(people)}`),
        ]}
      />
      <Card
        name={say(words.spent)}
        figure={<span>{formatDong(spent)}</span>}
        notes={[
          budget > 0 &&
            say(
              spent > budget
                ? words.over(formatDong(spent - budget))
                : words.left(formatDong(budget - spent)),
            ),
        ]}
      />
    </div>
  );
}

const labelled = (name: string, value: number): string => `${name}: ${formatNumber(value)}`;

function Card({
  name,
  figure,
  notes,
}: {
  name: string;
  figure: React.ReactNode;
  notes: readonly (string | false | null)[];
}) {
  return (
    <div className="lh-card rp-card">
      <p>{name}</p>
      <p className="rp-big">{figure}</p>
      {notes.filter(Boolean).map((note) => (
        <p key={String(note)} className="rp-quiet">
          {note}
        </p>
      ))}
    </div>
  );
}
