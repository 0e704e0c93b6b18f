import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { listPosts } from '#centre/post/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type DocumentType, documentTypeCodes, documentTypes } from '../rules.ts';
import { listDocuments, registerDocument } from '../schema.ts';

const words = {
  type: { vi: 'Loại văn bản', en: 'Kind' },
  subject: { vi: 'Trích yếu nội dung', en: 'Subject' },
  day: { vi: 'Ngày ban hành', en: 'Day of issue' },
  signer: { vi: 'Người ký', en: 'Signer' },
  recipients: { vi: 'Nơi nhận, mỗi nơi một dòng', en: 'Recipients, one a line' },
  symbol: { vi: 'Ký hiệu riêng', en: 'Symbol of its own' },
  symbolHint: {
    vi: 'Để trống thì lấy theo loại, ví dụ TB-TTHTCĐ.',
    en: 'Blank: from the kind, such as TB-TTHTCĐ.',
  },
  given: { vi: 'Số, ký hiệu văn thư đã cấp', en: 'Number given by the clerk' },
  givenHint: (next: number, symbol: string) => ({
    vi: `Để trống thì lấy số kế tiếp là ${String(next).padStart(2, '0')}. Sổ giấy đang ở số khác thì ghi như ${next + 20}/${symbol}; sau đó sổ đếm tiếp từ số ấy.`,
    en: `Leave blank to take the next number, ${next}. If the paper register stands elsewhere, write it as ${next + 20}/${symbol}; the register goes on from there.`,
  }),
  take: { vi: 'Lấy số', en: 'Take a number' },
};

/** Takes the next number of the year for a paper that was written elsewhere. */
export function TakeNumber({ onTaken }: { onTaken: (id: string) => void }) {
  const say = useSay();
  const { today } = useMe();
  const [id] = useState(newId);
  const [type, setType] = useState<DocumentType>('TB');
  const [subject, setSubject] = useState('');
  const [symbol, setSymbol] = useState('');
  const [recipients, setRecipients] = useState('');
  const [issuedOn, setIssuedOn] = useState(today as CivilDate);
  const [signerPostId, setSigner] = useState('');
  const posts = (useRead(listPosts, { query: { on: issuedOn } }).data ?? []).filter(
    ({ role }) => role === 'director' || role === 'deputy',
  );
  const [given, setGiven] = useState('');
  const year = Number(issuedOn.slice(0, 4));
  const last = useRead(listDocuments, { query: { year, limit: 1 } }).data?.documents[0]?.number ?? 0;
  const write = useWrite(registerDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      type,
      symbol: symbol.trim() || null,
      subject,
      recipients: recipients
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      signerPostId: signerPostId || (posts[0]?.id ?? null),
      issuedOn,
      numberOnPaper: given.trim() || null,
    };
    write.mutate({ params: { id }, body }, { onSuccess: () => onTaken(id) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label={say(words.type)}
          value={type}
          data={documentTypeCodes.map((code) => ({ value: code, label: documentTypes[code] }))}
          onChange={(event) => setType(event.currentTarget.value as DocumentType)}
        />
        <Textarea
          label={say(words.subject)}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
          required
          autosize
          minRows={2}
        />
        <DayInput label={say(words.day)} value={issuedOn} onDay={(day) => day && setIssuedOn(day)} required />
        <NativeSelect
          label={say(words.signer)}
          value={signerPostId || (posts[0]?.id ?? '')}
          data={posts.map((post) => ({ value: post.id, label: `${post.holder} (${post.title})` }))}
          onChange={(event) => setSigner(event.currentTarget.value)}
        />
        <Textarea
          label={say(words.recipients)}
          value={recipients}
          onChange={(event) => setRecipients(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <TextInput
          label={say(words.symbol)}
          description={say(words.symbolHint)}
          value={symbol}
          onChange={(event) => setSymbol(event.currentTarget.value)}
        />
        <TextInput
          label={say(words.given)}
          description={say(words.givenHint(last + 1, symbol.trim() || `${type}-TTHTCĐ`))}
          value={given}
          onChange={(event) => setGiven(event.currentTarget.value)}
        />
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.take)}
        </Button>
      </Stack>
    </form>
  );
}
