import { Button, Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '#activity/class/schema.ts';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import {
  type Certificate,
  type Holder,
  issueCertificates,
  listCertificates,
  printCertificate,
  printCertificates,
  revokeCertificate,
} from '../certificate/schema.ts';
import { certificateWords as words } from './certificate-words.ts';

/** Who has a certificate of this class, and who can be given one: those who were marked present. */
export function Certificates({ activity }: { activity: Activity }) {
  const say = useSay();
  const reads = useMay('certificate.read') !== null;
  const issues = useMay('certificate.issue') !== null;
  const holders =
    useRead(listCertificates, { params: { activity: activity.id } }, { enabled: reads }).data ?? [];
  const url = useFileUrl();
  const [issuing, setIssuing] = useState(false);
  const open = holders.filter(({ present, certificates }) => present > 0 && !certificates.some(isValid));
  const given = holders.flatMap((one) => one.certificates);
  if (!reads || (given.length === 0 && open.length === 0)) return null;
  return (
    <Section
      title={say(words.title)}
      aside={
        <>
          {given.filter(isValid).length > 1 && (
            <a
              className="lh-button"
              href={url(printCertificates, { params: { activity: activity.id }, query: { form: 'pdf' } })}
            >
              {say(words.printAll)}
            </a>
          )}
          {issues && open.length > 0 && (
            <Button variant="default" onClick={() => setIssuing(true)}>
              {say(words.issue)}
            </Button>
          )}
        </>
      }
    >
      {given.length === 0 ? (
        <Text c="dimmed">{say(words.none(open.length))}</Text>
      ) : (
        <ul className="ce-list">
          {given.map((one) => (
            <Row key={one.id} certificate={one} revokes={issues} />
          ))}
        </ul>
      )}
      <SidePanel title={say(words.issue)} opened={issuing} onClose={() => setIssuing(false)}>
        <Issue activityId={activity.id} holders={open} onDone={() => setIssuing(false)} />
      </SidePanel>
    </Section>
  );
}

const isValid = ({ revokedOn }: Certificate): boolean => revokedOn === null;

function Row({ certificate, revokes }: { certificate: Certificate; revokes: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const revoke = useWrite(revokeCertificate);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { id, name, fullNumber, skills, issuedOn, revokedReason } = certificate;
  const params = { certificate: id };
  return (
    <li>
      <span>
        <strong>{name}</strong>{' '}
        <span className="ce-quiet">
          {[fullNumber, formatDate(issuedOn as CivilDate), skills].filter(Boolean).join(' · ')}
        </span>
        {revokedReason !== null && <span className="lh-attention"> {say(words.revoked(revokedReason))}</span>}
      </span>
      <span className="ce-acts">
        <a className="lh-button" href={url(printCertificate, { params, query: { form: 'pdf' } })}>
          {say(words.print)}
        </a>
        {revokes && isValid(certificate) && (
          <Button
            variant="subtle"
            onClick={() => setAsking(!asking)}
            aria-label={`${say(words.revoke)}: ${name}`}
          >
            {say(words.revoke)}
          </Button>
        )}
      </span>
      {asking && (
        <form
          className="ce-reason"
          onSubmit={(event) => {
            event.preventDefault();
            revoke.mutate({ params, body: { reason: reason.trim() } }, { onSuccess: () => setAsking(false) });
          }}
        >
          <TextInput
            label={say(words.why)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
            minLength={3}
          />
          <ProblemNote problem={revoke.error} />
          <Button type="submit" color="red" loading={revoke.isPending} disabled={reason.trim().length < 3}>
            {say(words.revokeNow)}
          </Button>
        </form>
      )}
    </li>
  );
}

/** All who were there are ticked; what they can do is written once for all of them. */
function Issue({
  activityId,
  holders,
  onDone,
}: {
  activityId: string;
  holders: readonly Holder[];
  onDone: () => void;
}) {
  const say = useSay();
  const { today } = useMe();
  const issue = useWrite(issueCertificates);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [skills, setSkills] = useState('');
  const chosen = holders.filter(({ enrolmentId }) => !left.includes(enrolmentId));
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        issue.mutate(
          {
            params: { activity: activityId },
            body: {
              issuedOn: today,
              certificates: chosen.map(({ enrolmentId }) => ({
                id: newId(),
                enrolmentId,
                skills: skills.trim() || null,
              })),
            },
          },
          { onSuccess: onDone },
        );
      }}
    >
      <Stack>
        <Textarea
          label={say(words.skills)}
          description={say(words.skillsHint)}
          value={skills}
          onChange={(event) => setSkills(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
        />
        {holders.map(({ enrolmentId, name, present, sessions }) => (
          <Checkbox
            key={enrolmentId}
            label={say(words.holder(name, present, sessions))}
            checked={!left.includes(enrolmentId)}
            onChange={() => toggle(enrolmentId)}
          />
        ))}
        <ProblemNote problem={issue.error} />
        <Button type="submit" loading={issue.isPending} disabled={chosen.length === 0}>
          {say(words.issueTo(chosen.length))}
        </Button>
      </Stack>
    </form>
  );
}
