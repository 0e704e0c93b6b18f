import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { formatPoints, juryRoles, scoringJury } from '../contest.ts';
import { type ContestAnswer, contest } from '../schema.ts';
import { RowsForm } from './rows-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { SheetPart, type Writer } from './sheet-part.tsx';
import { roleWords, words } from './words.ts';

/** A contest: what is judged and by whom, the points of each juror, and the ranking that follows. */
export function ContestPart({ activityId }: { activityId: string }) {
  const say = useSay();
  return (
    <SheetPart
      activityId={activityId}
      contract={contest}
      title={words.contest}
      none={words.contestNone}
      isEmpty={({ criteria, entries, jury }) => criteria.length + entries.length + jury.length === 0}
      papers={() =>
        (['jury', 'contest', 'prizes'] as const).map((kind) => (
          <Link key={kind} to={`lop/${activityId}/giay/${kind}`} className="lh-button">
            {say({ jury: words.juryPaper, contest: words.resultPaper, prizes: words.prizesPaper }[kind])}
          </Link>
        ))
      }
      form={(sheet, set) => <SetUp sheet={sheet} set={set} />}
    >
      {(sheet, write) => <Ranking sheet={sheet} write={write} />}
    </SheetPart>
  );
}

function SetUp({ sheet, set }: { sheet: ContestAnswer; set: (sheet: ContestAnswer) => void }) {
  const say = useSay();
  return (
    <>
      <RowsForm
        title={say(words.criteria)}
        rows={sheet.criteria}
        onRows={(criteria) => set({ ...sheet, criteria, scores: renamed(sheet, criteria, 'criterion') })}
        blank={() => ({ name: '', max: 10 })}
        fields={[
          { key: 'name', label: say(words.criteria), kind: 'text', wide: true },
          { key: 'max', label: say(words.max), kind: 'points' },
        ]}
      />
      <RowsForm
        title={say(words.jury)}
        rows={sheet.jury}
        onRows={(jury) => set({ ...sheet, jury, scores: renamed(sheet, jury, 'juror') })}
        blank={() => ({
          name: '',
          post: null,
          role: sheet.jury.length === 0 ? ('chair' as const) : ('member' as const),
        })}
        fields={[
          { key: 'name', label: say(words.juror), kind: 'text', wide: true },
          { key: 'post', label: say(words.post), kind: 'text', wide: true },
          {
            key: 'role',
            label: say(words.role),
            kind: 'choice',
            choices: juryRoles.map((value) => ({ value, label: say(roleWords[value]) })),
          },
        ]}
      />
      <RowsForm
        title={say(words.entries)}
        rows={sheet.entries}
        onRows={(entries) => {
          const kept = new Set(entries.map(({ id }) => id));
          const scores = sheet.scores.filter(({ entryId }) => kept.has(entryId));
          set({ ...sheet, entries, scores, tieOrder: sheet.tieOrder.filter((id) => kept.has(id)) });
        }}
        blank={() => ({ id: newId(), title: '', by: '' })}
        fields={[
          { key: 'title', label: say(words.entry), kind: 'text', wide: true },
          { key: 'by', label: say(words.by), kind: 'text', wide: true },
        ]}
      />
      <RowsForm
        title={say(words.prizes)}
        rows={sheet.prizes}
        onRows={(prizes) => set({ ...sheet, prizes })}
        blank={() => ({ name: '', count: 1, money: null })}
        fields={[
          { key: 'name', label: say(words.prize), kind: 'text', wide: true },
          { key: 'count', label: say(words.times), kind: 'number' },
          { key: 'money', label: say(words.money), kind: 'number' },
        ]}
      />
    </>
  );
}

/** The scores after a criterion or a juror was called otherwise, or taken out: those of a name that is gone go with it. */
function renamed(
  sheet: ContestAnswer,
  now: readonly { readonly name: string }[],
  field: 'criterion' | 'juror',
): ContestAnswer['scores'] {
  const before = field === 'criterion' ? sheet.criteria : sheet.jury;
  const next = (name: string): string | undefined => {
    if (now.some((one) => one.name === name)) return name;
    return before.length === now.length ? now[before.findIndex((one) => one.name === name)]?.name : undefined;
  };
  return sheet.scores.flatMap((score) => {
    const name = next(score[field]);
    return name === undefined ? [] : [{ ...score, [field]: name }];
  });
}

function Ranking({ sheet, write }: { sheet: ContestAnswer; write: Writer }) {
  const say = useSay();
  const may = useMay('activity.write') !== null;
  const jurors = scoringJury(sheet);
  const [juror, setJuror] = useState<string | null>(null);
  const entries = new Map(sheet.entries.map((one) => [one.id, one]));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {sheet.criteria.map(({ name, max }) => say(words.upTo(name, formatPoints(max)))).join(' · ')}
      </Text>
      <Scroll label={say(words.ranking)}>
        <table className="lh-table">
          <thead>
            <tr>
              <th scope="col">{say(words.place)}</th>
              <th scope="col">{say(words.entries)}</th>
              <th scope="col">{say(words.points)}</th>
              <th scope="col">{say(words.prizes)}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.ranking.map(({ entryId, place, points, prize, tied, missing }) => (
              <tr key={entryId}>
                <td className="lh-number">{place ?? '–'}</td>
                <th scope="row" className="ev-entry">
                  {entries.get(entryId)?.title}
                  <span className="ev-quiet"> · {entries.get(entryId)?.by}</span>
                  {missing > 0 && <span className="lh-attention ev-note">{say(words.missing(missing))}</span>}
                </th>
                <td className="lh-number">
                  {points !== null && formatPoints(points)}
                  {tied && <span className="lh-attention ev-note">{say(words.tied)}</span>}
                  {tied && may && (
                    <Button
                      variant="subtle"
                      loading={write.busy}
                      aria-label={say(words.tieUp(entries.get(entryId)?.title ?? ''))}
                      onClick={() => write.save({ ...sheet, tieOrder: tieFirst(sheet, entryId) })}
                    >
                      {say(words.tieFirst)}
                    </Button>
                  )}
                </td>
                <td>{prize}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {may && sheet.entries.length > 0 && sheet.criteria.length > 0 && jurors.length > 0 && (
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={say(words.score)}
            value=""
            data={[
              { value: '', label: say(words.juror) },
              ...jurors.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={(event) => setJuror(event.currentTarget.value || null)}
          />
        </Group>
      )}
      <ProblemNote problem={juror === null ? write.error : null} />
      <SidePanel title={juror ?? ''} opened={juror !== null} onClose={() => setJuror(null)}>
        {juror !== null && (
          <ScoreForm key={juror} sheet={sheet} juror={juror} write={write} onSaved={() => setJuror(null)} />
        )}
      </SidePanel>
    </Stack>
  );
}

/** The order of a tie with one entry put before those that it is tied with. */
function tieFirst({ ranking, tieOrder }: ContestAnswer, entryId: string): string[] {
  const points = ranking.find((one) => one.entryId === entryId)?.points;
  const level = ranking.filter((one) => one.points === points).map((one) => one.entryId);
  return [...tieOrder.filter((id) => !level.includes(id)), entryId, ...level.filter((id) => id !== entryId)];
}
