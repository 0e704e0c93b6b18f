import { NativeSelect } from '@mantine/core';
import { TabParts } from '#centre/screens/tabs.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type Model, models, modelWords } from '../models.ts';
import './candidacy.css';
import { RegisterFromList } from './register-list.tsx';
import { RegisterFromSheet } from './register-sheet.tsx';
import { words } from './words.ts';
import { useYear, YearSelect } from './year-select.tsx';

/** Titles that a person can register somebody for: households and people only by whoever sees the residents. */
function useModels(): readonly Model[] {
  const chooses = useMay('candidacy.choose');
  const groups: readonly Model[] = chooses === 'village' ? ['village'] : ['clan', 'village', 'unit'];
  return models.filter(
    (model) => groups.includes(model) || (chooses !== null && (model === 'family' || model === 'citizen')),
  );
}

/** Registering one, a whole village, or a list from Excel. */
export default function RegisterScreen() {
  const say = useSay();
  const year = useYear();
  const offered = useModels();
  const [chosen, choose] = useChosen();
  const model = offered.find((one) => one === chosen('mo-hinh')) ?? offered[0]!;
  return (
    <Page
      title={`${say(words.registerTitle)} ${year}`}
      subtitle={
        <Link to="cong-nhan" search={{ nam: year }} className="cd-link">
          {say(words.back)}
        </Link>
      }
    >
      <div className="cd-filters">
        <YearSelect />
        <NativeSelect
          label={say(words.model)}
          value={model}
          onChange={(event) => choose({ 'mo-hinh': event.currentTarget.value })}
          data={offered.map((value) => ({ value, label: say(modelWords[value]) }))}
        />
      </div>
      <Section>
        <Ways key={`${model} ${year}`} model={model} year={year} />
      </Section>
    </Page>
  );
}

function Ways({ model, year }: { model: Model; year: number }) {
  const [chosen] = useChosen();
  const keep = new URLSearchParams({
    nam: String(year),
    'mo-hinh': model,
    ...(chosen('thon') ? { thon: chosen('thon')! } : {}),
  });
  return (
    <TabParts
      path={`cong-nhan/dang-ky?${keep}`}
      parts={[
        { key: 'chon', label: words.pick, show: () => <RegisterFromList model={model} year={year} /> },
        { key: 'excel', label: words.fromExcel, show: () => <RegisterFromSheet model={model} year={year} /> },
      ]}
    />
  );
}
