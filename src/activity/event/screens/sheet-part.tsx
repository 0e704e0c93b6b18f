import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { type AnyContract, useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { words } from './words.ts';

type Answer<C extends AnyContract> = z.output<C['answer']> & { readonly revision: number };

/** A part of an event that is written as a whole: how it stands, what is printed of it, and the panel in which it is written. */
export function SheetPart<Read extends AnyContract, Put extends AnyContract>({
  activityId,
  contract,
  title,
  none,
  isEmpty,
  papers,
  children,
  form,
}: {
  activityId: string;
  contract: { readonly read: Read; readonly put: Put };
  title: Words;
  /** What belongs here, while nothing does. */
  none: Words;
  isEmpty: (sheet: Answer<Read>) => boolean;
  papers?: (sheet: Answer<Read>) => ReactNode;
  children: (sheet: Answer<Read>, write: Writer) => ReactNode;
  form: (sheet: Answer<Read>, set: (sheet: Answer<Read>) => void) => ReactNode;
}) {
  const say = useSay();
  const may = useMay('activity.write') !== null;
  const params = { activity: activityId } as never;
  const result = useRead(contract.read, { params });
  const put = useWrite(contract.put);
  const [draft, setDraft] = useState<Answer<Read> | null>(null);
  const save = (body: unknown, done: () => void = () => undefined) =>
    put.mutate({ params, body: body as never }, { onSuccess: done });
  return (
    <Loaded result={result}>
      {(data) => {
        const sheet = data as Answer<Read>;
        const empty = isEmpty(sheet);
        return (
          <Section
            title={say(title)}
            aside={
              may && (
                <Button
                  variant={empty ? 'filled' : 'default'}
                  aria-label={`${say(empty ? words.write : words.edit)}: ${say(title)}`}
                  onClick={() => setDraft(sheet)}
                >
                  {say(empty ? words.write : words.edit)}
                </Button>
              )
            }
          >
            {empty ? (
              <Text c="dimmed">{say(none)}</Text>
            ) : (
              children(sheet, { save, error: put.error, busy: put.isPending })
            )}
            {!empty && papers && (
              <Group gap="sm" mt="sm">
                {papers(sheet)}
              </Group>
            )}
            <SidePanel title={say(title)} opened={draft !== null} onClose={() => setDraft(null)}>
              {draft && (
                <Stack>
                  {form(draft, setDraft)}
                  <ProblemNote problem={put.error} />
                  <Button loading={put.isPending} onClick={() => save(draft, () => setDraft(null))}>
                    {say(words.save)}
                  </Button>
                </Stack>
              )}
            </SidePanel>
          </Section>
        );
      }}
    </Loaded>
  );
}

/** Writes the part from where it stands on the page, without its panel. */
export interface Writer {
  readonly save: (body: unknown, done?: () => void) => void;
  readonly error: unknown;
  readonly busy: boolean;
}
