import { Button, Group, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { modelWords } from '../../candidacy/models.ts';
import '../../candidacy/screens/candidacy.css';
import { MoreButton, SHOWN } from '../../candidacy/screens/more.tsx';
import { useYear } from '../../candidacy/screens/year-select.tsx';
import { type Outcome, outcomes } from '../rules.ts';
import {
  type Decision,
  type ItemInput,
  listDecisions,
  printCertificates,
  printCommendation,
  printDecision,
  putDecision,
  signDecision,
} from '../schema.ts';
import { RecordForm } from './record-form.tsx';
import { outcomeWords, words } from './words.ts';

/** One decision: whom it recognises and refuses, its signature, and its papers. */
export default function DecisionPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const year = useYear();
  return (
    <Loaded result={useRead(listDecisions, { query: { year } })}>
      {(all) => {
        const one = all.find((decision) => decision.id === id);
        if (!one)
          return (
            <Page title={say(words.none)}>
              <Empty title={say(words.none)} what={say(words.noneWhat)} />
            </Page>
          );
        return <OneDecision key={one.revision} one={one} />;
      }}
    </Loaded>
  );
}

const itemsOf = (one: Decision): readonly ItemInput[] =>
  one.items.map(({ candidacyId, outcome, reason, certificateNumber }) => ({
    candidacyId,
    outcome,
    reason,
    certificateNumber,
  }));

function OneDecision({ one }: { one: Decision }) {
  const say = useSay();
  const save = useWrite(putDecision);
  const sign = useWrite(signDecision);
  const drafts = useMay('decision.write') !== null && one.signedOn === null;
  const signs = useMay('decision.sign') !== null && one.signedOn === null;
  const [items, setItems] = useState<readonly ItemInput[]>(() => itemsOf(one));
  const [shown, setShown] = useState(SHOWN);
  const [signing, setSigning] = useState(false);
  const [recording, setRecording] = useState(false);
  const changed = !same(items, itemsOf(one));
  const recognised = items.filter(({ outcome }) => outcome === 'recognise').length;
  const refused = items.length - recognised;
  const title =
    one.number && one.signedOn
      ? words.signedOn(one.number, formatDate(one.signedOn as CivilDate))
      : words.draft;
  const { id, year, councilId, revision } = one;
  return (
    <Page
      title={say(title)}
      subtitle={
        <>
          {say(words.sum(recognised, refused))} ·{' '}
          <Link to="cong-nhan/quyet-dinh" search={{ nam: one.year }} className="cd-link">
            {say(words.back)}
          </Link>
        </>
      }
    >
      <div className="cd-page">
        {!one.quorumReached && <p className="cd-note">{say(words.noQuorum)}</p>}
        {(drafts || signs) && (
          <Section>
            <Stack gap="sm">
              {changed && <p className="cd-note">{say(words.unsaved)}</p>}
              <Group gap="xs">
                {drafts && (
                  <Button
                    variant={changed ? 'filled' : 'default'}
                    disabled={!changed}
                    loading={save.isPending}
                    onClick={() =>
                      save.mutate({ params: { id }, body: { year, councilId, items: [...items], revision } })
                    }
                  >
                    {say(words.save)}
                  </Button>
                )}
                {signs && (
                  <Button disabled={changed} onClick={() => setSigning(true)}>
                    {say(words.sign)}
                  </Button>
                )}
                {drafts && (
                  <Button
                    variant="default"
                    disabled={changed}
                    aria-expanded={recording}
                    onClick={() => setRecording(!recording)}
                  >
                    {say(words.record)}
                  </Button>
                )}
              </Group>
              <ProblemNote problem={save.error} />
              {recording && <RecordForm id={one.id} onDone={() => setRecording(false)} />}
            </Stack>
          </Section>
        )}
        <Section title={say(words.list)}>
          <ul className="cd-list">
            {one.items.slice(0, shown).map((item, at) => (
              <Item
                key={item.candidacyId}
                item={item}
                input={items[at] ?? item}
                onChange={drafts ? (next) => setItems(items.with(at, next)) : null}
              />
            ))}
          </ul>
          <MoreButton all={one.items.length} shown={shown} onMore={setShown} />
        </Section>
        <Papers one={one} />
        <TrailButton subject={one.id} />
      </div>
      {signing && (
        <Sure
          title={say(words.sign)}
          what={say(words.signWhat(recognised, refused))}
          act={say(words.sign)}
          busy={sign.isPending}
          problem={sign.error}
          onAct={() => sign.mutate({ params: { id } }, { onSuccess: () => setSigning(false) })}
          onClose={() => setSigning(false)}
        />
      )}
    </Page>
  );
}

function Item({
  item,
  input,
  onChange,
}: {
  item: Decision['items'][number];
  input: ItemInput;
  onChange: ((next: ItemInput) => void) | null;
}) {
  const say = useSay();
  const reads = useMay('candidacy.read') !== null;
  const name = [item.name, item.code && `hộ ${item.code}`].filter(Boolean).join(' · ');
  const notes = [
    say(modelWords[item.model]),
    item.villageName,
    say(words.votes(item.passed)),
    item.verdict === 'not-met' && say(words.notMet),
    item.verdict === 'not-announced' && say(words.notAnnounced),
  ];
  return (
    <li className="cd-item">
      <span>
        {reads ? (
          <Link to={`cong-nhan/${item.candidacyId}`} className="cd-link">
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}{' '}
        <span className="cd-quiet">{notes.filter(Boolean).join(' · ')}</span>
      </span>
      {onChange ? (
        <>
          <SegmentedControl
            aria-label={name}
            value={input.outcome}
            onChange={(outcome) => onChange({ ...input, outcome: outcome as Outcome })}
            data={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
          />
          <div className="cd-form">
            {input.outcome === 'refuse' ? (
              <TextInput
                label={say(words.reason)}
                required
                value={input.reason ?? ''}
                onChange={(event) => onChange({ ...input, reason: event.currentTarget.value || null })}
              />
            ) : (
              <NumberInput
                label={say(words.number)}
                placeholder={say(words.nextNumber)}
                value={input.certificateNumber ?? ''}
                min={1}
                allowDecimal={false}
                hideControls
                onChange={(to) =>
                  onChange({ ...input, certificateNumber: typeof to === 'number' ? to : null })
                }
              />
            )}
          </div>
        </>
      ) : (
        <span>
          {say(outcomeWords[item.outcome])}
          {item.certificate && ` · ${say(words.number)} ${item.certificate.number}`}
          {item.reason && <span className="cd-quiet"> · {item.reason}</span>}
        </span>
      )}
    </li>
  );
}

function Papers({ one }: { one: Decision }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState<'decision' | 'certificates' | 'commend' | null>(null);
  const params = { id: one.id };
  const shown = [
    ['decision', words.paper, printDecision],
    ...(one.signedOn
      ? ([
          ['certificates', words.certificates, printCertificates],
          ['commend', words.commend, printCommendation],
        ] as const)
      : []),
  ] as const;
  return (
    <Section>
      <Group gap="xs" mb="sm">
        {shown.map(([key, label]) => (
          <Button
            key={key}
            variant="default"
            aria-expanded={open === key}
            onClick={() => setOpen(open === key ? null : key)}
          >
            {say(label)}
          </Button>
        ))}
      </Group>
      {shown
        .filter(([key]) => key === open)
        .map(([key, label, contract]) => (
          <PaperView
            key={`${key} ${one.revision}`}
            title={say(label)}
            url={(form) => url(contract, { params, query: { form } })}
          />
        ))}
    </Section>
  );
}
