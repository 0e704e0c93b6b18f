import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { decideReport, type Report, sendReport, submitReport } from '../report/schema.ts';
import { stepNames, words } from './words.ts';

/** What this person can do with the report now; the next act is the only filled button. */
export function Acts({ report }: { report: Report }) {
  const say = useSay();
  const [writes, signs, sends] = [useMay('report.write'), useMay('report.sign'), useMay('report.send')];
  const submit = useWrite(submitReport);
  const decide = useWrite(decideReport);
  const send = useWrite(sendReport);
  const [asking, setAsking] = useState<'sign' | 'return' | null>(null);
  const params = { id: report.id };
  const failed = submit.error ?? send.error;
  return (
    <>
      {report.state === 'draft' && writes && (
        <Button
          loading={submit.isPending}
          onClick={() => void submit.mutateAsync({ params, body: { step: 'submit' } })}
        >
          {say(stepNames.submit)}
        </Button>
      )}
      {report.state === 'submitted' && writes && (
        <Button
          variant="default"
          loading={submit.isPending}
          onClick={() => void submit.mutateAsync({ params, body: { step: 'withdraw' } })}
        >
          {say(stepNames.withdraw)}
        </Button>
      )}
      {report.state === 'submitted' && signs && (
        <>
          <Button variant="default" onClick={() => setAsking('return')}>
            {say(stepNames.return)}
          </Button>
          <Button onClick={() => setAsking('sign')}>{say(stepNames.sign)}</Button>
        </>
      )}
      {report.state === 'signed' && sends && (
        <Button
          loading={send.isPending}
          onClick={() => void send.mutateAsync({ params, body: { step: 'send' } })}
        >
          {say(stepNames.send)}
        </Button>
      )}
      <ProblemNote problem={failed} />
      <Decide
        step={asking}
        onClose={() => setAsking(null)}
        problem={decide.error}
        busy={decide.isPending}
        onDecide={async (reason) => {
          await decide.mutateAsync({
            params,
            body: asking === 'sign' ? { step: 'sign', documentId: newId() } : { step: 'return', reason },
          });
          setAsking(null);
        }}
      />
    </>
  );
}

/** Signing is asked for once more, returning wants its reason. */
function Decide({
  step,
  onClose,
  onDecide,
  problem,
  busy,
}: {
  step: 'sign' | 'return' | null;
  onClose: () => void;
  onDecide: (reason: string) => Promise<void>;
  problem: unknown;
  busy: boolean;
}) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened={step !== null}
      onClose={onClose}
      title={step ? say(stepNames[step]) : ''}
      closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
    >
      <Stack>
        {step === 'return' ? (
          <Textarea
            label={say(words.reason)}
            value={reason}
            autosize
            minRows={3}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : (
          <Text>{say(words.signAsk)}</Text>
        )}
        <ProblemNote problem={problem} />
        <Button
          loading={busy}
          disabled={step === 'return' && reason.trim().length < 3}
          onClick={() => void onDecide(reason.trim()).catch(() => {})}
        >
          {step ? say(stepNames[step]) : ''}
        </Button>
      </Stack>
    </Modal>
  );
}
