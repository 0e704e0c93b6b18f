import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { Activity } from '#activity/class/schema.ts';
import { whenText } from '#activity/screens/conflicts.tsx';
import { useRead, useUpload } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type Attachment, addAttachment, readFolder } from '../folder/schema.ts';
import { namelessPapers, papersOf } from '../paper/rules.ts';
import { paperWords, classWords as words } from './class-words.ts';
import { FolderFiles } from './folder-files.tsx';
import { MinutesForm } from './minutes-form.tsx';
import { folderWords } from './words.ts';

type Folder = z.output<typeof readFolder.answer>;

/** Hồ sơ lớp: what is there, what is missing, and the papers to print. */
export function ClassFolder({
  activity,
  papers,
}: {
  activity: Activity;
  /** The papers of rooms above this one, in the same list. */
  papers?: ReactNode;
}) {
  const folder = useRead(readFolder, { params: { activity: activity.id } });
  return (
    <Loaded result={folder}>
      {(data) => <FolderParts activity={activity} folder={data} papers={papers} />}
    </Loaded>
  );
}

function FolderParts({
  activity,
  folder,
  papers,
}: {
  activity: Activity;
  folder: Folder;
  papers: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const mayWrite = useMay('folder.write') !== null;
  // A unit that only organises the class sees no minutes: then it neither sees nor adds what names learners.
  const names =
    useMay('roster.read') !== null && (folder.minutes.length > 0 || activity.sessions.length === 0);
  const upload = useUpload(addAttachment);
  const [writing, setWriting] = useState<string | null>(null);
  const missing = folder.items.filter((item) => item.state === 'missing').length;
  const held = activity.sessions.filter((session) => session.state !== 'cancelled');
  const present = folder.minutes.find((one) => one.sessionId === writing);
  const add = async (kind: Attachment['kind'], file: File | null) => {
    if (!file) return;
    const photo = await shrunk(file);
    upload.mutate({ params: { activity: activity.id, id: newId() }, query: { kind }, file: photo });
  };
  return (
    <div className="lh-class">
      <Section title={say(words.folder)} aside={say(words.folderLine(missing))}>
        <ul className="lh-folder">
          {folder.items.map((item) => (
            <li key={item.kind} data-state={item.state}>
              <span aria-hidden="true">
                {item.state === 'have' ? '✓' : item.state === 'missing' ? '!' : '·'}
              </span>
              <span className="lh-folder-name">{say(folderWords[item.kind])}</span>
              <Text span size="sm" c="dimmed">
                {item.state === 'have' ? say(words.have(item.count)) : say(words[item.state])}
              </Text>
              {mayWrite && (names || item.kind === 'voucher') && (
                <FileButton
                  accept="image/*,application/pdf,.docx,.xlsx,.doc,.xls"
                  onChange={(file) => void add(item.kind, file)}
                >
                  {(props) => (
                    <Button
                      {...props}
                      variant="subtle"
                      aria-label={`${say(words.addFile)}: ${say(folderWords[item.kind])}`}
                    >
                      {say(words.addFile)}
                    </Button>
                  )}
                </FileButton>
              )}
            </li>
          ))}
        </ul>
        <ProblemNote problem={upload.error} />
        <FolderFiles
          files={folder.attachments}
          mayRemove={(file) => mayWrite && (names || file.kind === 'voucher')}
        />
        {mayWrite && names && held.length > 0 && folder.minutes.length > 0 && (
          <Group gap={6} mt="sm">
            {held.map((session) => (
              <Button key={session.id} variant="default" onClick={() => setWriting(session.id)}>
                {say(words.writeMinutes)}
                {held.length > 1 && ` · ${whenText(session, language)}`}
              </Button>
            ))}
          </Group>
        )}
      </Section>
      <Section title={say(words.papers)}>
        <Stack gap={4}>
          {papersOf(activity.form)
            .filter((kind) => names || namelessPapers.includes(kind))
            .map((kind) => (
              <Link key={kind} to={`lop/${activity.id}/giay/${kind}`} className="lh-paper-link">
                {say(paperWords[kind])}
              </Link>
            ))}
        </Stack>
        {papers}
        {folder.papers.length > 0 && (
          <Text size="sm" c="dimmed" mt="sm">
            {say(words.issued)}:{' '}
            {folder.papers
              .map((one) => `${String(one.number ?? '').padStart(2, '0')}/${one.symbol}`)
              .join(', ')}
          </Text>
        )}
      </Section>
      <SidePanel
        title={say(words.minutesTitle)}
        opened={present !== undefined}
        onClose={() => setWriting(null)}
      >
        {present && (
          <MinutesForm
            key={`${present.sessionId} ${present.revision}`}
            session={held.find((one) => one.id === present.sessionId)}
            about={{ vi: activity.title, en: activity.title }}
            present={present}
            onSaved={() => setWriting(null)}
          />
        )}
      </SidePanel>
    </div>
  );
}
