import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { DayInput } from '#kit/day-input.tsx';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { type CriteriaSet, engines, models, notApplicableRules } from '../criteria-set/set.ts';
import { DayOfYear } from './day-of-year.tsx';
import { nextCode } from './lines.ts';
import { engineWords, modelWords, ruleWords, words } from './words.ts';

/** What a set is in general: its text, its dates, how it judges, and who recognises. */
export function GeneralForm({ set, onChange }: { set: CriteriaSet; onChange: (set: CriteriaSet) => void }) {
  const say = useSay();
  const text = (label: string, key: 'name' | 'basis' | 'recogniser', wide = false) => (
    <TextInput
      className={wide ? 'rc-wide' : ''}
      label={label}
      value={set[key] ?? ''}
      error={key === 'name' && set.name.trim() === ''}
      onChange={(event) =>
        onChange({ ...set, [key]: event.currentTarget.value || (key === 'name' ? '' : null) })
      }
    />
  );
  const figure = (label: string, value: number | null, put: (value: number | null) => CriteriaSet) => (
    <NumberInput
      className="rc-narrow"
      label={label}
      value={value ?? ''}
      min={0}
      decimalSeparator=","
      hideControls
      onChange={(to) => onChange(put(typeof to === 'number' ? to : null))}
    />
  );
  const validity = (key: 'validFrom' | 'validTo') => (
    <DayInput label={say(words[key])} value={set[key]} onDay={(day) => onChange({ ...set, [key]: day })} />
  );
  // Each of the two fills in the other.
  const period = (key: 'from' | 'to', label: Words) => (
    <DayOfYear
      key={`${key} ${set.dataPeriod?.[key]}`}
      label={say(label)}
      value={set.dataPeriod?.[key] ?? null}
      onDay={(day) =>
        onChange({
          ...set,
          dataPeriod: day ? { from: '01-01', to: '12-31', ...set.dataPeriod, [key]: day } : null,
        })
      }
    />
  );
  const deadline = (key: 'submit' | 'decide', label: Words) => (
    <DayOfYear
      label={say(label)}
      value={set.deadlines[key]}
      onDay={(day) => onChange({ ...set, deadlines: { ...set.deadlines, [key]: day } })}
    />
  );
  const counts = set.expectedCounts ?? { criteria: null, indicators: null };
  return (
    <fieldset className="rc-fieldset">
      <legend>{say(words.general)}</legend>
      <div className="rc-line">
        {text(say(words.name), 'name', true)}
        {text(say(words.basis), 'basis', true)}
      </div>
      <div className="rc-line">
        {validity('validFrom')}
        {validity('validTo')}
        <NativeSelect
          label={say(words.model)}
          value={set.model}
          data={models.map((value) => ({ value, label: say(modelWords[value]) }))}
          onChange={(event) => onChange({ ...set, model: event.currentTarget.value as CriteriaSet['model'] })}
        />
        {text(say(words.recogniser), 'recogniser')}
      </div>
      <div className="rc-line">
        <NativeSelect
          label={say(words.engine)}
          value={set.engine}
          data={engines.map((value) => ({ value, label: say(engineWords[value]) }))}
          onChange={(event) =>
            onChange({ ...set, engine: event.currentTarget.value as CriteriaSet['engine'] })
          }
        />
        <NativeSelect
          label={say(words.rule)}
          value={set.notApplicableRule ?? ''}
          data={[
            { value: '', label: say(words.ruleNone) },
            ...notApplicableRules.map((value) => ({ value: value as string, label: say(ruleWords[value]) })),
          ]}
          onChange={(event) =>
            onChange({
              ...set,
              notApplicableRule: (event.currentTarget.value || null) as CriteriaSet['notApplicableRule'],
            })
          }
        />
        {figure(say(words.validity), set.validityMonths, (validityMonths) => ({
          ...set,
          validityMonths: validityMonths || null,
        }))}
        {figure(say(words.expectedCriteria), counts.criteria, (criteria) => ({
          ...set,
          expectedCounts: { ...counts, criteria: criteria || null },
        }))}
        {figure(say(words.expectedIndicators), counts.indicators, (indicators) => ({
          ...set,
          expectedCounts: { ...counts, indicators: indicators || null },
        }))}
      </div>
      <div className="rc-line">
        {period('from', words.periodFrom)}
        {period('to', words.periodTo)}
        {deadline('submit', words.submitBy)}
        {deadline('decide', words.decideBy)}
      </div>
      {set.engine !== 'all-must-pass' && (
        <div className="rc-line">
          {figure(say(words.maxTotal), set.maxTotal, (maxTotal) => ({ ...set, maxTotal }))}
          {set.engine === 'points-with-floor' && (
            <>
              {figure(say(words.passTotal), set.passTotal, (passTotal) => ({ ...set, passTotal }))}
              {figure(say(words.floor), set.floor, (floor) => ({ ...set, floor }))}
            </>
          )}
        </div>
      )}
      {set.engine === 'all-must-pass' && <Levels set={set} onChange={onChange} />}
      {set.engine === 'points-with-bands' && <Bands set={set} onChange={onChange} />}
    </fieldset>
  );
}

interface Part {
  readonly set: CriteriaSet;
  readonly onChange: (set: CriteriaSet) => void;
}

function Levels({ set, onChange }: Part) {
  const say = useSay();
  const { levels } = set;
  const put = (at: number, change: Partial<CriteriaSet['levels'][number]>) =>
    onChange({ ...set, levels: levels.with(at, { ...levels[at]!, ...change }) });
  return (
    <>
      {levels.map((level, at) => (
        <div className="rc-line" key={level.code}>
          <TextInput
            label={`${say(words.levels)} ${at + 1}`}
            value={level.label}
            error={level.label.trim() === ''}
            onChange={(event) => put(at, { label: event.currentTarget.value })}
          />
          <NumberInput
            label={say(words.months)}
            value={level.minMonthsAfterPrevious ?? ''}
            min={0}
            hideControls
            onChange={(to) => put(at, { minMonthsAfterPrevious: typeof to === 'number' ? to : null })}
          />
          <Button
            variant="subtle"
            color="red"
            aria-label={say(words.removeOf(level.label))}
            onClick={() => onChange({ ...set, levels: levels.toSpliced(at, 1) })}
          >
            {say(words.remove)}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => {
            const code = nextCode(
              levels.map((one) => one.code),
              'MD',
            );
            onChange({
              ...set,
              levels: [
                ...levels,
                { code, label: `Mức độ ${levels.length + 1}`, minMonthsAfterPrevious: null },
              ],
            });
          }}
        >
          {say(words.addLevel)}
        </Button>
      </div>
    </>
  );
}

function Bands({ set, onChange }: Part) {
  const say = useSay();
  const { bands } = set;
  const put = (at: number, change: Partial<CriteriaSet['bands'][number]>) =>
    onChange({ ...set, bands: bands.with(at, { ...bands[at]!, ...change }) });
  return (
    <>
      {bands.map((band, at) => (
        <div className="rc-line" key={band.code}>
          <TextInput
            label={`${say(words.bands)} (${at + 1})`}
            value={band.label}
            error={band.label.trim() === ''}
            onChange={(event) => put(at, { label: event.currentTarget.value })}
          />
          <NumberInput
            className="rc-narrow"
            label={say(words.min)}
            value={band.min ?? ''}
            min={0}
            decimalSeparator=","
            hideControls
            onChange={(to) => put(at, { min: typeof to === 'number' ? to : null })}
          />
          <Checkbox
            label={say(words.recognised)}
            checked={band.recognised}
            onChange={(event) => put(at, { recognised: event.currentTarget.checked })}
          />
          <Button
            variant="subtle"
            color="red"
            aria-label={say(words.removeOf(band.label))}
            onClick={() => onChange({ ...set, bands: bands.toSpliced(at, 1) })}
          >
            {say(words.remove)}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => {
            const code = nextCode(
              bands.map((one) => one.code),
              'L',
            );
            onChange({ ...set, bands: [...bands, { code, label: '', min: null, recognised: false }] });
          }}
        >
          {say(words.addBand)}
        </Button>
      </div>
    </>
  );
}
