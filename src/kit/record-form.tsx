import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { standsAs } from '#vocabulary/same.ts';
import { DayInput } from './day-input.tsx';
import { ProblemNote } from './problem.tsx';
import { CallFailed } from './request.ts';
import { Saved } from './saved.tsx';
import { useSaving } from './saving.ts';
import { useSay } from './words.tsx';

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
  const [value, setValue] = useState(start);
  const [adding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const shown = useRef(start);
  const kept = useRef(start);
  /** The record when a field was last left: what is to be saved. A field that is still being typed in is not. */
  const due = useRef<T | null>(null);
  const show = (next: T) => {
    shown.current = next;
    setValue(next);
  };
  // What is being typed when the form goes away is saved too.
  useEffect(
    () => () => {
      due.current = shown.current;
    },
    [],
  );
  const saving = useSaving<T>(0, {
    pending: () =>
      isNew || !due.current || standsAs(kept.current, due.current) ? null : { value: due.current, count: 1 },
    send: async (sent) => {
      const after = await save(sent);
      kept.current = after;
      due.current = due.current === sent ? null : onTop(after, sent, due.current ?? sent);
      show(onTop(after, sent, shown.current));
    },
  });
  const { isIdle } = saving;
  const problem = isNew ? refusal : saving.problem;

  // Somebody else's change, or one made beside this form, is taken over while nothing here is unsaved.
  useEffect(() => {
    if (!isIdle() || start.revision <= kept.current.revision) return;
    const next = onTop(start, kept.current, shown.current);
    kept.current = start;
    shown.current = next;
    setValue(next);
  }, [isIdle, start]);

  const add = async () => {
    setAdding(true);
    setRefusal(null);
    try {
      const after = await save(shown.current);
      kept.current = after;
      show(after);
      onAdded?.(after);
    } catch (error) {
      setRefusal(error);
    }
    setAdding(false);
  };
  const leave = () => {
    if (isNew) return;
    due.current = shown.current;
    saving.touch();
  };
  const change = (name: keyof T & string, to: unknown, atOnce: boolean) => {
    show({ ...shown.current, [name]: to });
    if (atOnce) leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew) void add();
    else leave();
  };
  const now = problem instanceof CallFailed ? (problem.problem.more.now as T | undefined) : undefined;
  const places = problem instanceof CallFailed ? problem.problem.where : [];
  const errorOf = (name: string) => {
    const place = places.find(({ path }) => path.split('.').at(-1) === name);
    return place && say(place);
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {fields
          .filter((field) => !field.hidden?.(value))
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={value[field.name]}
              error={errorOf(field.name)}
              onChange={(to, atOnce) => change(field.name, to, atOnce)}
              onLeave={leave}
            />
          ))}
        <ProblemNote problem={elsewhere(problem, fields)} />
        {now && (
          <Button
            variant="default"
            onClick={() => {
              kept.current = now;
              due.current = null;
              show(now);
              saving.touch();
            }}
          >
            {say({ vi: 'Lấy bản hiện tại', en: 'Take the present version' })}
          </Button>
        )}
        <Group justify="space-between">
          {isNew ? (
            <Button type="submit" loading={adding}>
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

/** The problem without what is told under the fields already. */
function elsewhere<T>(problem: unknown, fields: readonly Field<T>[]): unknown {
  if (!(problem instanceof CallFailed)) return problem;
  const names = new Set<string>(fields.map(({ name }) => name));
  const where = problem.problem.where.filter(({ path }) => !names.has(path.split('.').at(-1)!));
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
  error: string | undefined;
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
