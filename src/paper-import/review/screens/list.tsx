import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useRead, useUpload } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ReadingHints } from '../../hint/screens/hints.tsx';
import { addPaperImport, listPaperImports } from '../schema.ts';
import { stateWords, words } from './words.ts';
import './import.css';

const accepted = '.docx,.doc,.odt,.rtf,.xlsx,.xls,.ods,.pdf,.htm,.html,.txt,.md,.json,image/jpeg,image/png';

/** The papers that were read from files, and the place where the next one is put. */
export default function PaperImports() {
  const say = useSay();
  const go = useGo();
  const result = useRead(listPaperImports);
  const upload = useUpload(addPaperImport);
  const may = useMay('paper-import.write') !== null;
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    const id = newId();
    upload.mutate({ params: { id }, file }, { onSuccess: () => go(`ke-hoach/tu-giay/${id}`) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Page title={say(words.title)} subtitle={say(words.hint)}>
      {may && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
        <div
          className="imp-drop"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Text>{say(words.drop)}</Text>
          <FileButton accept={accepted} onChange={take}>
            {(props) => (
              <Button {...props} loading={upload.isPending}>
                {say(words.choose)}
              </Button>
            )}
          </FileButton>
          <ProblemNote problem={upload.error} />
        </div>
      )}
      <Loaded result={result}>
        {(imports) =>
          imports.length === 0 ? (
            <Empty title={say(words.none)} what={say(words.noneWhat)} />
          ) : (
            <Section title={say(words.readBefore)}>
              <Stack gap={0} component="ul" className="imp-list">
                {imports.map((one) => (
                  <li key={one.id}>
                    <div>
                      <Text fw={600}>{one.fileName}</Text>
                      {one.title && <Text size="sm">{one.title}</Text>}
                      <Text size="sm" c="dimmed">
                        {[
                          say(stateWords[one.state]),
                          ...(one.rows === null ? [] : [say(words.rows(one.rows))]),
                          say(words.addedBy(one.addedBy, momentText(one.addedAt))),
                        ].join(' · ')}
                      </Text>
                    </div>
                    <Group gap="xs">
                      <Link to={`ke-hoach/tu-giay/${one.id}`} className="plan-open">
                        {say(words.open)}
                      </Link>
                    </Group>
                  </li>
                ))}
              </Stack>
            </Section>
          )
        }
      </Loaded>
      <ReadingHints />
    </Page>
  );
}
