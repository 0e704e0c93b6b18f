import { Stack, Text } from '@mantine/core';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { RecordForm } from '#kit/record-form.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { numberAndSymbol } from '#paper/model.ts';
import { typeAndSubject } from '../rules.ts';
import { noteDocument, printDocument, type RegisteredDocument, readDocument } from '../schema.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Văn bản', en: 'Paper' },
  back: { vi: 'Sổ văn bản đi', en: 'The register' },
  signer: { vi: 'Người ký', en: 'Signer' },
  day: { vi: 'Ngày ban hành', en: 'Issued on' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  replaces: { vi: 'Thay văn bản', en: 'Takes the place of' },
  returned: { vi: 'Mở bản đã bị trả lại', en: 'Open the one that was returned' },
  row: { vi: 'Gửi và lưu', en: 'Sent and kept' },
  keeper: { vi: 'Đơn vị, người nhận bản lưu', en: 'Kept by' },
  copies: { vi: 'Số lượng bản', en: 'Copies' },
  sentOn: { vi: 'Ngày chuyển', en: 'Sent on' },
  receivedBy: { vi: 'Ký nhận', en: 'Received by' },
  note: { vi: 'Ghi chú', en: 'Note' },
  paper: { vi: 'Bản đã phát hành', en: 'As issued' },
  elsewhere: {
    vi: 'Văn bản này soạn ở nơi khác, phần mềm chỉ giữ số và thông tin trong sổ.',
    en: 'This paper was written elsewhere; only its row of the register is kept here.',
  },
  save: { vi: 'Lưu', en: 'Save' },
};

/** One paper of the register: the paper as it was issued, and how it was sent and kept. */
export default function One() {
  const say = useSay();
  const { id = '' } = useParams();
  const fileUrl = useFileUrl();
  const mayWrite = useMay('document.write') !== null;
  const result = useRead(readDocument, { params: { id } });
  const write = useWrite(noteDocument);
  const row = result.data;
  return (
    <Page
      title={row ? numberAndSymbol(row.number, row.symbol) : say(words.title)}
      subtitle={row && typeAndSubject(row.type, row.subject)}
      actions={
        <Link to="van-ban" className="lh-back">
          {say(words.back)}
        </Link>
      }
    >
      <Loaded result={result}>
        {(document) => (
          <>
            <Section title={say(words.row)} aside={<TrailButton subject={id} />}>
              <Stack gap="md">
                <Facts document={document} />
                {mayWrite && (
                  <RecordForm<RegisteredDocument>
                    fields={[
                      { name: 'keeper', label: words.keeper, kind: 'text', required: true },
                      { name: 'copies', label: words.copies, kind: 'number' },
                      { name: 'sentOn', label: words.sentOn, kind: 'day' },
                      { name: 'receivedBy', label: words.receivedBy, kind: 'text' },
                      { name: 'note', label: words.note, kind: 'text' },
                    ]}
                    start={document}
                    isNew={false}
                    addLabel={words.save}
                    save={({ keeper, copies, sentOn, receivedBy, note, revision }) =>
                      write.mutateAsync({
                        params: { id },
                        body: { keeper, copies, sentOn, receivedBy, note, revision },
                      })
                    }
                  />
                )}
              </Stack>
            </Section>
            <Section title={say(words.paper)}>
              {document.printed ? (
                <PaperView
                  title={numberAndSymbol(document.number, document.symbol)}
                  url={(form) => fileUrl(printDocument, { params: { id }, query: { form } })}
                />
              ) : (
                <Text c="dimmed">{say(words.elsewhere)}</Text>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ document }: { document: RegisteredDocument }) {
  const say = useSay();
  return (
    <dl className="lh-facts">
      <dt>{say(words.day)}</dt>
      <dd>{dayText(document.issuedOn)}</dd>
      <dt>{say(words.signer)}</dt>
      <dd>{document.signer ?? '—'}</dd>
      <dt>{say(words.recipients)}</dt>
      <dd>{document.recipients || '—'}</dd>
      {document.replaces && (
        <>
          <dt>{say(words.replaces)}</dt>
          <dd>
            <Link to={`van-ban/${document.replaces}`} className="lh-back">
              {say(words.returned)}
            </Link>
          </dd>
        </>
      )}
    </dl>
  );
}
