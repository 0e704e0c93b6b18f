import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listVillages } from '#centre/village/schema.ts';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link, useChosen, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { fold } from '#vocabulary/text.ts';
import { type CandidacyState, candidacyStates, stateWords } from '../definition.ts';
import { hasMeeting, type Model, models, modelWords } from '../models.ts';
import { type Candidacy, listCandidacies, printList } from '../schema.ts';
import './candidacy.css';
import { CarryOver } from './carry-over.tsx';
import { MoreButton, SHOWN } from './more.tsx';
import { ResultText } from './result.tsx';
import { StepAll } from './step-all.tsx';
import { words } from './words.ts';
import { useYear, YearSelect } from './year-select.tsx';

/** Who stands for a title in a year, by village, state and name; the steps that many take together. */
export default function ListScreen() {
  const say = useSay();
  const go = useGo();
  const year = useYear();
  const [chosen, choose] = useChosen();
  const writes = useMay('candidacy.write') !== null;
  const proposes = useMay('candidacy.propose') !== null;
  const everywhere = useMay('candidacy.read') === 'all';
  const villages = useRead(listVillages, {}, { enabled: everywhere }).data ?? [];
  const model = models.find((one) => one === chosen('mo-hinh')) ?? null;
  const state = candidacyStates.find((one) => one === chosen('tinh-trang')) ?? null;
  const villageId = chosen('thon');
  const query = { year, ...(model ? { model } : {}), ...(villageId ? { villageId } : {}) };
  const result = useRead(listCandidacies, { query });
  const [name, setName] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const rows = (result.data ?? []).filter(
    (one) => (state === null || one.state === state) && fold(one.name).includes(fold(name.trim())),
  );
  const title = model ? say(modelWords[model]) : say(words.list);
  return (
    <Page
      title={`${title} ${year}`}
      subtitle={
        <Link to="cong-nhan" search={{ nam: year }} className="cd-link">
          {say(words.back)}
        </Link>
      }
      actions={
        writes && (
          <Button
            onClick={() => go('cong-nhan/dang-ky', { nam: year, ...(model ? { 'mo-hinh': model } : {}) })}
          >
            {say(words.register)}
          </Button>
        )
      }
    >
      <div className="cd-filters">
        <YearSelect />
        <NativeSelect
          label={say(words.model)}
          value={model ?? ''}
          onChange={(event) => choose({ 'mo-hinh': event.currentTarget.value || null })}
          data={[
            { value: '', label: say(words.all) },
            ...models.map((value) => ({ value: value as string, label: say(modelWords[value]) })),
          ]}
        />
        {everywhere && (
          <NativeSelect
            label={say(words.village)}
            value={villageId ?? ''}
            onChange={(event) => choose({ thon: event.currentTarget.value || null })}
            data={[
              { value: '', label: say(words.all) },
              ...villages.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        )}
        <NativeSelect
          label={say(words.state)}
          value={state ?? ''}
          onChange={(event) => choose({ 'tinh-trang': event.currentTarget.value || null })}
          data={[
            { value: '', label: say(words.all) },
            ...candidacyStates.map((value) => ({ value: value as string, label: say(stateWords[value]) })),
          ]}
        />
        <TextInput
          label={say(words.find)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <Loaded result={result}>
        {() => (
          <>
            {writes && <Steps rows={rows} proposes={proposes} />}
            {writes && model && <CarryOver model={model} year={year} />}
            <Section aside={rows.length > 0 ? <Counts rows={rows} /> : undefined}>
              {rows.length === 0 ? (
                <Empty title={say(words.none)} what={say(words.noneWhat)} />
              ) : (
                <ul className="cd-list">
                  {rows.slice(0, shown).map((one) => (
                    <Row key={one.id} one={one} withModel={model === null} />
                  ))}
                </ul>
              )}
              <MoreButton all={rows.length} shown={shown} onMore={setShown} />
            </Section>
            {model && rows.length > 0 && <PrintedList year={year} model={model} villageId={villageId} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Counts({ rows }: { rows: readonly Candidacy[] }) {
  const say = useSay();
  const groups = [...Map.groupBy(rows, ({ state }) => state)] as [CandidacyState, Candidacy[]][];
  return (
    <>
      {groups
        .map(([state, own]) => `${own.length} ${say(stateWords[state]).toLocaleLowerCase('vi')}`)
        .join(' · ')}
    </>
  );
}

function Row({ one, withModel }: { one: Candidacy; withModel: boolean }) {
  const say = useSay();
  const facts = [
    withModel && say(modelWords[one.model]),
    one.code && say(words.household(one.code)),
    one.model !== 'village' && one.villageName,
    one.nowVillageName && say(words.movedTo(one.nowVillageName)),
  ];
  return (
    <li className="cd-row">
      <span>
        <Link to={one.model === 'commune' ? 'cong-nhan/ho-so' : `cong-nhan/${one.id}`} className="cd-link">
          {one.name}
        </Link>
        <span className="cd-quiet"> {facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span>
        <ResultText one={one} />
        <span className="cd-quiet"> · {say(stateWords[one.state])}</span>
      </span>
    </li>
  );
}

/** What all that are listed and stand at one step can do together. */
function Steps({ rows, proposes }: { rows: readonly Candidacy[]; proposes: boolean }) {
  const registered = rows.filter(({ state, scores }) => state === 'registered' && scores.length > 0);
  const ready = rows.filter(
    ({ state, model }) =>
      model !== 'commune' && (state === 'agreed' || (state === 'self-assessed' && !hasMeeting(model))),
  );
  return (
    <div className="cd-filters">
      <StepAll rows={registered} step="assess" />
      {proposes && <StepAll rows={ready} step="propose" />}
    </div>
  );
}

function PrintedList({ year, model, villageId }: { year: number; model: Model; villageId: string | null }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState(false);
  const query = { year, model, ...(villageId ? { villageId } : {}) };
  return (
    <Section
      title={say(words.paperList)}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? words.hide : words.show)}
        </Button>
      }
    >
      {open && (
        <PaperView
          title={say(words.paperList)}
          url={(form) => url(printList, { query: { ...query, form } })}
        />
      )}
    </Section>
  );
}
