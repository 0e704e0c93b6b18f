import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { standsAs } from '#vocabulary/same.ts';
import { DayInput } from './day-input.tsx';
import { ProblemNote } from './problem.tsx';
import { CallFailed } from './request.ts';
import { Saved } from './saved.tsx';
import { useSaving } from './saving.ts';
import { useLanguage, useSay } from './words.tsx';

/** One line of a form. A field that may be empty gives null for it. */
export interface Field<T> {
  readonly name: keyof T & string;
  readonly label: Words;
  readonly kind: 'text' | 'number' | 'year' | 'dong' | 'day' | 'choice' | 'yes';
  readonly required?: boolean;
  readonly hint?: Words;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Left out while this says so. */
  readonly hidden?: (value: T) => boolean;
}

/**
 * A record as a form. A new one is sent with a button; one that exists saves each field by itself when it is left, and says so. What is wrong
 * is told under its field; when somebody else was faster, their version can be taken over.
 */
export function RecordForm<T extends { readonly revision: number }>({
  fields,
  start,
  isNew,
  save,
  addLabel,
  onAdded,
}: {
  fields: readonly Field<T>[];
  start: T;
  isNew: boolean;
  save: (value: T) => Promise<T>;
  addLabel: Words;
  onAdded?: (value: T) => void;
}) {
  const say = useSay();
  // Its initial values are the record as it is stored.
  const form = useForm<T>({ initialValues: start });
  const [refusal, setRefusal] = useState<unknown>(null);
  /** The record when a field was last left: what is to be saved. A field that is still being typed in is not. */
  const due = useRef<T | null>(null);
  const latest = useRef(form);
  latest.current = form;
  const take = (stored: T, sent: T) => {
    form.setInitialValues(stored);
    form.setValues(onTop(stored, sent, form.getValues()));
  };
  // What is being typed when the form goes away is saved too.
  useEffect(
    () => () => {
      due.current = latest.current.getValues();
    },
    [],
  );
  const saving = useSaving<T>(0, {
    pending: () =>
      isNew || !due.current || standsAs(form.getInitialValues(), due.current)
        ? null
        : { value: due.current, count: 1 },
    send: async (sent) => {
      const stored = await save(sent);
      due.current = due.current === sent ? null : onTop(stored, sent, due.current ?? sent);
      take(stored, sent);
    },
  });
  const problem = isNew ? refusal : saving.problem;
  const { setErrors } = form;
  const language = useLanguage();
  useEffect(() => {
    const places = problem instanceof CallFailed ? problem.problem.where : [];
    setErrors(Object.fromEntries(places.map((place) => [fieldOf(place), place[language]])));
  }, [problem, language, setErrors]);

  // Somebody else's change, or one made beside this form, is taken over while nothing here is unsaved.
  const { isIdle } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another record brings something to take over
  useEffect(() => {
    if (isIdle() && start.revision > form.getInitialValues().revision) take(start, form.getInitialValues());
  }, [isIdle, start]);

  const add = async (value: T) => {
    setRefusal(null);
    try {
      const stored = await save(value);
      take(stored, value);
      onAdded?.(stored);
    } catch (error) {
      setRefusal(error);
    }
  };
  const leave = () => {
    if (isNew) return;
    due.current = form.getValues();
    saving.touch();
  };
  const now = problem instanceof CallFailed ? (problem.problem.more.now as T | undefined) : undefined;

  return (
    <form onSubmit={form.onSubmit((value) => (isNew ? add(value) : leave()))}>
      <Stack gap="sm">
        {fields
          .filter((field) => !field.hidden?.(form.values))
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={form.values[field.name]}
              error={form.errors[field.name]}
              onChange={(to, atOnce) => {
                form.setFieldValue(field.name as never, to as never);
                if (atOnce) leave();
              }}
              onLeave={leave}
            />
          ))}
        <ProblemNote problem={elsewhere(problem, fields)} />
        {now && (
          <Button
            variant="default"
            onClick={() => {
              due.current = null;
              form.setInitialValues(now);
              form.setValues(now);
              saving.touch();
            }}
          >
            {say({ vi: 'Lấy bản hiện tại', en: 'Take the present version' })}
          </Button>
        )}
        <Group justify="space-between">
          {isNew ? (
            <Button type="submit" loading={form.submitting}>
              {say(addLabel)}
            </Button>
          ) : (
            <Saved state={saving.state} />
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** What was typed since `sent` on top of the record as it is stored now. */
function onTop<T extends object>(stored: T, sent: T, typed: T): T {
  const since = Object.entries(typed).filter(([name, value]) => value !== sent[name as keyof T]);
  return { ...stored, ...Object.fromEntries(since.filter(([name]) => name !== 'revision')) };
}

/** The field that a place in the input is about. */
const fieldOf = ({ path }: { readonly path: string }): string => path.split('.').at(-1)!;

/** The problem without what is told under the fields already. */
function elsewhere<T>(problem: unknown, fields: readonly Field<T>[]): unknown {
  if (!(problem instanceof CallFailed)) return problem;
  const names = new Set<string>(fields.map(({ name }) => name));
  const where = problem.problem.where.filter((place) => !names.has(fieldOf(place)));
  return new CallFailed({ ...problem.problem, where });
}

function FieldInput<T>({
  field,
  value,
  error,
  onChange,
  onLeave,
}: {
  field: Field<T>;
  value: unknown;
  error: ReactNode;
  onChange: (to: unknown, atOnce: boolean) => void;
  onLeave: () => void;
}) {
  const say = useSay();
  const common = {
    label: say(field.label),
    description: field.hint && say(field.hint),
    error,
    required: field.required ?? false,
  };
  if (field.kind === 'yes')
    return (
      <Checkbox
        label={common.label}
        description={common.description}
        error={error}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked, true)}
      />
    );
  if (field.kind === 'choice')
    return (
      <NativeSelect
        {...common}
        value={typeof value === 'string' ? value : ''}
        data={[
          ...(field.required && value !== null && value !== '' ? [] : [{ value: '', label: '—' }]),
          ...(field.choices ?? []),
        ]}
        onChange={(event) => onChange(event.currentTarget.value || null, true)}
      />
    );
  if (field.kind === 'day')
    return <DayInput {...common} value={value as string | null} onDay={(day) => onChange(day, true)} />;
  if (field.kind === 'number' || field.kind === 'dong' || field.kind === 'year')
    return (
      <NumberInput
        {...common}
        value={typeof value === 'number' ? value : ''}
        thousandSeparator={field.kind === 'year' ? '' : '.'}
        decimalSeparator=","
        hideControls
        suffix={field.kind === 'dong' ? ' đ' : ''}
        onChange={(to) => onChange(typeof to === 'number' ? to : null, false)}
        onBlur={onLeave}
      />
    );
  return (
    <TextInput
      {...common}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) =>
        onChange(
          event.currentTarget.value === '' && !field.required ? null : event.currentTarget.value,
          false,
        )
      }
      onBlur={onLeave}
    />
  );
}
