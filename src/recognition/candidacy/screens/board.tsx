import { Button, NativeSelect } from '@mantine/core';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useChosen, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { nationalTarget } from '../../criteria-set/national-targets.ts';
import { type Model, models, modelWords } from '../models.ts';
import { shareOf } from '../rules.ts';
import { type BoardLine, printBoard, printPoster, readBoard } from '../schema.ts';
import { sumOf } from '../sums.ts';
import './candidacy.css';
import { VillageMap } from '../../village-map/screens/map.tsx';
import { Legend, TitleBar } from './title-bar.tsx';
import { words } from './words.ts';
import { useYear, YearSelect } from './year-select.tsx';

/** The year of all titles: registered, assessed, met, recognised, beside the year before and the country's targets. */
export default function BoardScreen() {
  const say = useSay();
  const go = useGo();
  const url = useFileUrl();
  const year = useYear();
  const result = useRead(readBoard, { query: { year } });
  const writes = useMay('candidacy.write') !== null;
  const reads = useMay('candidacy.read') !== null;
  const councils = useMay('council.read') !== null;
  const decisions = useMay('decision.read') !== null;
  const all = sumOf(result.data ?? []);
  const title =
    all.registered === 0 ? words.boardNone(year) : words.boardSum(all.registered, all.recognised, year);
  const buttons = (
    [
      [reads, 'cong-nhan/hop-thon', words.meetings],
      [councils, 'cong-nhan/hoi-dong', words.councils],
      [decisions, 'cong-nhan/quyet-dinh', words.decisions],
      [councils, 'cong-nhan/dong-ho', words.clans],
    ] as const
  ).filter(([may]) => may);
  return (
    <Page
      title={say(title)}
      subtitle={say(words.boardWhat)}
      actions={
        writes && (
          <Button onClick={() => go('cong-nhan/dang-ky', { nam: year })}>{say(words.register)}</Button>
        )
      }
    >
      <div className="cd-filters">
        <YearSelect />
        {buttons.map(([, path, label]) => (
          <Button key={path} variant="default" onClick={() => go(path, { nam: year })}>
            {say(label)}
          </Button>
        ))}
      </div>
      <Loaded result={result}>
        {(lines) => (
          <>
            <Section
              title={say(words.byModel)}
              aside={<Legend markYear={nationalTarget('family', year)?.year ?? null} />}
            >
              <ul className="cd-cards">
                {models
                  .filter((model) => model !== 'commune')
                  .map((model) => (
                    <ModelCard
                      key={model}
                      model={model}
                      year={year}
                      lines={lines.filter((one) => one.model === model)}
                    />
                  ))}
              </ul>
              <p className="cd-quiet">
                {say(words.markNote(nationalTarget('family', year)?.confidence ?? 'H'))}
              </p>
            </Section>
            <Villages lines={lines} year={year} />
            <VillageMap lines={lines.filter(({ model }) => model === 'family')} />
            <div className="cd-filters">
              <Button
                component="a"
                variant="default"
                target="_blank"
                href={url(printBoard, { query: { year, form: 'pdf' } })}
              >
                {say(words.tablePdf)}
              </Button>
              <Button
                component="a"
                variant="default"
                download
                href={url(printBoard, { query: { year, form: 'xlsx' } })}
              >
                {say(words.tableExcel)}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ModelCard({ model, year, lines }: { model: Model; year: number; lines: readonly BoardLine[] }) {
  const say = useSay();
  const reads = useMay('candidacy.read') !== null;
  const sum = sumOf(lines);
  const target = nationalTarget(model, year);
  const name = say(modelWords[model]);
  return (
    <li>
      <div className="cd-head">
        {reads ? (
          <Link to="cong-nhan/danh-sach" search={{ nam: year, 'mo-hinh': model }} className="cd-link">
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}
        <span className="cd-number">{say(words.figures(sum.recognised, sum.registered, sum.total))}</span>
      </div>
      <TitleBar {...sum} {...(sum.total === null ? {} : { mark: target?.percent })} />
      <p className="cd-quiet">
        {say(words.between(sum.assessed, sum.met))} ·{' '}
        {say(words.last(year - 1, sum.lastRegistered, sum.lastRecognised))}
      </p>
    </li>
  );
}

const inVillages = ['family', 'citizen', 'village'] as const;

/** One title village by village, the lowest share first. */
function Villages({ lines, year }: { lines: readonly BoardLine[]; year: number }) {
  const say = useSay();
  const url = useFileUrl();
  const reads = useMay('candidacy.read') === 'all';
  const [chosen, choose] = useChosen();
  const model = inVillages.find((one) => one === chosen('mo-hinh')) ?? 'family';
  const target = nationalTarget(model, year);
  const own = lines
    .filter((one) => one.model === model && one.villageId !== null)
    .toSorted((a, b) => share(a) - share(b));
  return (
    <Section title={say(words.byVillage)} aside={say(words.lowestFirst)}>
      <NativeSelect
        label={say(words.model)}
        maw={320}
        value={model}
        onChange={(event) => choose({ 'mo-hinh': event.currentTarget.value })}
        data={inVillages.map((value) => ({ value, label: say(modelWords[value]) }))}
      />
      {own.length === 0 && <Empty title={say(words.boardNone(year))} what={say(words.noneWhat)} />}
      <ul className="cd-villages">
        {own.map((one) => (
          <li key={one.villageId}>
            {reads ? (
              <Link
                to="cong-nhan/danh-sach"
                search={{ nam: year, 'mo-hinh': model, thon: one.villageId ?? '' }}
                className="cd-link"
              >
                {one.villageName ?? ''}
              </Link>
            ) : (
              <span>{one.villageName}</span>
            )}
            <TitleBar {...one} {...(one.total === null ? {} : { mark: target?.percent })} />
            <span className="cd-number">
              <b>{formatNumber(one.recognised)}</b> · {formatNumber(one.registered)}
              {one.total !== null && ` / ${formatNumber(one.total)}`}
              {one.villageId && (
                <>
                  {' '}
                  <a
                    className="cd-link"
                    target="_blank"
                    rel="noreferrer"
                    href={url(printPoster, { query: { year, villageId: one.villageId } })}
                    aria-label={`${say(words.poster)}: ${one.villageName}`}
                  >
                    {say(words.poster)}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const share = ({ recognised, total }: BoardLine): number =>
  total ? (shareOf(recognised, total) ?? 0) : recognised;
