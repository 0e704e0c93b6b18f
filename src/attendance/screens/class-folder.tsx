import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { Activity } from '#activity/class/schema.ts';
import { whenText } from '#activity/screens/conflicts.tsx';
import { useFileUrl, useRead, useUpload, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import {
  type Attachment,
  addAttachment,
  readAttachment,
  readFolder,
  removeAttachment,
} from '../folder/schema.ts';
import { classPapers, namelessPapers } from '../paper/rules.ts';
import { paperWords, classWords as words } from './class-words.ts';
import { MinutesForm } from './minutes-form.tsx';
import { folderWords } from './words.ts';

type Folder = z.output<typeof readFolder.answer>;

/** Hồ sơ lớp: what is there, what is missing, and the papers to print. */
export function ClassFolder({ activity }: { activity: Activity }) {
  const folder = useRead(readFolder, { params: { activity: activity.id } });
  return <Loaded result={folder}>{(data) => <FolderParts activity={activity} folder={data} />}</Loaded>;
}

function FolderParts({ activity, folder }: { activity: Activity; folder: Folder }) {
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
  const add = (kind: Attachment['kind'], file: File | null) =>
    file && upload.mutate({ params: { activity: activity.id, id: newId() }, query: { kind }, file });
  return (
    <>
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
                  onChange={(file) => add(item.kind, file)}
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
        {folder.attachments.map((file) => (
          <File key={file.id} file={file} mayRemove={mayWrite && (names || file.kind === 'voucher')} />
        ))}
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
          {classPapers
            .filter((kind) => names || namelessPapers.includes(kind))
            .map((kind) => (
              <Link key={kind} to={`lop/${activity.id}/giay/${kind}`} className="lh-paper-link">
                {say(paperWords[kind])}
              </Link>
            ))}
        </Stack>
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
            present={present}
            onSaved={() => setWriting(null)}
          />
        )}
      </SidePanel>
    </>
  );
}

function File({ file, mayRemove }: { file: Attachment; mayRemove: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const remove = useWrite(removeAttachment);
  const [sure, setSure] = useState(false);
  return (
    <Group justify="space-between" wrap="nowrap" className="lh-file">
      <a href={url(readAttachment, { params: { id: file.id } })} download>
        {say(folderWords[file.kind])}: {file.name}
      </a>
      {mayRemove && (
        <Button
          variant="subtle"
          color="gray"
          aria-label={say(words.removeFile(file.name))}
          onClick={() => setSure(true)}
        >
          ×
        </Button>
      )}
      <Modal
        closeButtonProps={{ 'aria-label': say(words.shut) }}
        opened={sure}
        onClose={() => setSure(false)}
        title={say(words.removeFile(file.name))}
        centered
      >
        <Stack>
          <Text>{say(words.removeFileSure(file.name))}</Text>
          <ProblemNote problem={remove.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setSure(false)}>
              {say(words.no)}
            </Button>
            <Button
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate({ params: { id: file.id } })}
            >
              {say(words.yes)}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
