import './privacy.css';
import { Stack, Text } from '@mantine/core';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ConsentTexts } from '../../consent/screens/texts.tsx';
import { PrivacySettings } from '../../privacy-setting/screens/settings.tsx';
import { RetentionPart } from '../../retention/screens/retention.tsx';
import { TabParts } from '../../screens/tabs.tsx';
import { Sights } from '../../sight/screens/sights.tsx';
import { SubjectRequests } from '../../subject-request/screens/requests.tsx';
import { listHoldings, printAssessment, type ShownHolding } from '../schema.ts';
import { words } from './words.ts';

/** The centre and the data of its people: requests, who sees what, how long it is kept, the rules, and the paper for the authority. */
export default function Privacy() {
  const say = useSay();
  const held = useRead(listHoldings).data;
  return (
    <Page
      title={say(words.title)}
      subtitle={held && say(words.subtitle(held.named, held.nameless))}
      actions={
        <Link to="nguoi-dan" className="lh-back">
          {say(words.people)}
        </Link>
      }
    >
      <Section>
        <TabParts
          path="du-lieu-ca-nhan"
          parts={[
            { key: 'yeu-cau', label: words.requests, show: () => <SubjectRequests /> },
            { key: 'ai-xem', label: words.sights, show: () => <Sights /> },
            { key: 'luu-giu', label: words.keeping, show: () => <RetentionPart /> },
            { key: 'quy-dinh', label: words.rules, show: () => <PrivacySettings /> },
            { key: 'loi-dong-y', label: words.texts, show: () => <ConsentTexts /> },
            {
              key: 'ho-so',
              label: words.file,
              show: () => <Assessment holdings={held?.holdings ?? []} />,
            },
          ]}
        />
      </Section>
    </Page>
  );
}

function Assessment({ holdings }: { holdings: readonly ShownHolding[] }) {
  const say = useSay();
  const url = useFileUrl();
  return (
    <Stack gap="lg">
      <PaperView title={say(words.file)} url={(form) => url(printAssessment, { query: { form } })} />
      <section>
        <h2>{say(words.holdings)}</h2>
        <ul className="pd-holdings">
          {holdings.map((one) => (
            <li key={one.table}>
              <Text fw={600}>{say(one.title)}</Text>
              <Text>
                {say(one.of)}: {one.columns.map((column) => say(column)).join(', ')}
              </Text>
              <Text c="dimmed">
                {say(words.purpose)}: {say(one.purpose)}
              </Text>
              <Text c="dimmed">
                {say(words.seenBy)}: {one.seenBy.join('; ')}
              </Text>
              <Text c="dimmed">
                {say(words.after)}: {say(one.afterwards)}
              </Text>
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  );
}
