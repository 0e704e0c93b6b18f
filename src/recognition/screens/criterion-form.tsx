import { Button, Group, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { type CriteriaSet, indicatorTypes, type SetIndicator } from '../criteria-set/set.ts';
import { blankIndicator, nextCode, pastedIndicators } from './lines.ts';
import { typeWords, words } from './words.ts';

type Criterion = CriteriaSet['criteria'][number];

/** One criterion with its indicators, as it is typed in from the annex. */
export function CriterionForm({
  set,
  criterion,
  onChange,
  onRemove,
}: {
  set: CriteriaSet;
  criterion: Criterion;
  onChange: (criterion: Criterion) => void;
  onRemove: () => void;
}) {
  const say = useSay();
  // Which new row takes the cursor.
  const [fresh, setFresh] = useState<number | null>(null);
  const { indicators, code, label } = criterion;
  const write = (next: readonly SetIndicator[]) => onChange({ ...criterion, indicators: [...next] });
  const add = (at: number) => {
    const added = blankIndicator(
      set,
      nextCode(
        indicators.map((one) => one.code),
        `${code}.`,
      ),
    );
    setFresh(at);
    write(indicators.toSpliced(at, 0, added));
  };
  const paste = (at: number, text: string) => {
    const upTo = { ...criterion, indicators: indicators.slice(0, at + 1) };
    const made = pastedIndicators(set, upTo, text);
    if (made) write(indicators.toSpliced(at, 1, ...made));
    return made !== null;
  };
  return (
    <fieldset className="rc-fieldset">
      <legend>{say(words.criterion(code))}</legend>
      <div className="rc-line">
        <TextInput
          className="rc-narrow"
          label={say(words.code)}
          value={code}
          onChange={(event) => onChange({ ...criterion, code: event.currentTarget.value })}
        />
        <Textarea
          className="rc-wide"
          label={say(words.label)}
          autosize
          minRows={1}
          value={label}
          error={label.trim() === ''}
          onChange={(event) => onChange({ ...criterion, label: event.currentTarget.value })}
        />
      </div>
      {indicators.map((one, at) => (
        <IndicatorForm
          // biome-ignore lint/suspicious/noArrayIndexKey: indicators have no other name that stays while they are typed
          key={at}
          set={set}
          one={one}
          focus={fresh === at}
          onChange={(next) => write(indicators.with(at, next))}
          onRemove={() => write(indicators.toSpliced(at, 1))}
          onNext={() => add(at + 1)}
          onPaste={(text) => paste(at, text)}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => add(indicators.length)}>
          {say(words.addIndicator)}
        </Button>
        <Button
          variant="subtle"
          color="red"
          onClick={onRemove}
          aria-label={say(words.removeOf(say(words.criterion(code))))}
        >
          {say(words.removeOf(say(words.criterion(code))))}
        </Button>
      </Group>
    </fieldset>
  );
}

function IndicatorForm({
  set,
  one,
  focus,
  onChange,
  onRemove,
  onNext,
  onPaste,
}: {
  set: CriteriaSet;
  one: SetIndicator;
  focus: boolean;
  onChange: (one: SetIndicator) => void;
  onRemove: () => void;
  onNext: () => void;
  /** Says whether the text became indicators of its own. */
  onPaste: (text: string) => boolean;
}) {
  const say = useSay();
  const levels = set.engine === 'all-must-pass' && one.type !== 'boolean' ? set.levels : [];
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    onNext();
  };
  const pasted = (event: ClipboardEvent) => {
    if (one.label === '' && onPaste(event.clipboardData.getData('text'))) event.preventDefault();
  };
  const figure = (label: string, value: number | null, put: (value: number | null) => void) => (
    <NumberInput
      key={label}
      className="rc-narrow"
      label={label}
      value={value ?? ''}
      min={0}
      decimalSeparator=","
      thousandSeparator="."
      hideControls
      onChange={(to) => put(typeof to === 'number' ? to : null)}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key works in every field of the row
    <div className="rc-line rc-indicator" onKeyDown={key}>
      <TextInput
        className="rc-narrow"
        label={say(words.code)}
        value={one.code}
        error={one.code.trim() === ''}
        onChange={(event) => onChange({ ...one, code: event.currentTarget.value })}
      />
      <Textarea
        className="rc-wide"
        label={say(words.label)}
        aria-label={say(words.indicator(one.code))}
        autosize
        minRows={1}
        autoFocus={focus}
        value={one.label}
        error={one.label.trim() === ''}
        onPaste={pasted}
        onChange={(event) => onChange({ ...one, label: event.currentTarget.value })}
      />
      {set.engine === 'all-must-pass' ? (
        <NativeSelect
          label={say(words.type)}
          value={one.type}
          data={indicatorTypes
            .filter((type) => type !== 'points')
            .map((value) => ({ value, label: say(typeWords[value]) }))}
          onChange={(event) => onChange({ ...one, type: event.currentTarget.value as SetIndicator['type'] })}
        />
      ) : (
        figure(say(words.max), one.max, (max) => onChange({ ...one, type: 'points', max }))
      )}
      {levels.length > 0 && (
        <NativeSelect
          label={say(words.comparator)}
          value={one.comparator}
          data={[
            { value: 'at-least', label: say(words.atLeast) },
            { value: 'at-most', label: say(words.atMost) },
          ]}
          onChange={(event) =>
            onChange({ ...one, comparator: event.currentTarget.value as SetIndicator['comparator'] })
          }
        />
      )}
      {levels.map(({ code, label }) =>
        figure(say(words.threshold(label)), one.thresholds[code] ?? null, (mark) =>
          onChange({ ...one, thresholds: { ...one.thresholds, [code]: mark } }),
        ),
      )}
      <Button
        variant="subtle"
        color="red"
        onClick={onRemove}
        aria-label={say(words.removeOf(say(words.indicator(one.code))))}
      >
        {say(words.remove)}
      </Button>
    </div>
  );
}
