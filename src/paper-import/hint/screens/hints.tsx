import { Button, Text } from '@mantine/core';
import { useRead, useWrite } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { forgetReadingHint, listReadingHints, type ReadingHint } from '../schema.ts';
import { meaningWords } from '../words.ts';

const words = {
  title: { vi: 'Điều đã nói về giấy của xã', en: 'What was said of the papers of this commune' },
  hint: {
    vi: 'Giấy sau được đọc theo đó. Quên điều nào thì từ giấy sau máy tự hiểu lại.',
    en: 'The next papers are read by it. What is forgotten is left to the reader again.',
  },
  heading: (printed: string) => ({ vi: `Phần “${printed}”`, en: `The part “${printed}”` }),
  column: (printed: string) => ({ vi: `Cột “${printed}”`, en: `The column “${printed}”` }),
  saidBy: (who: string, when: string) => ({ vi: `${who} nói ${when}`, en: `${who}, ${when}` }),
  forget: { vi: 'Quên', en: 'Forget' },
} as const;

/** What people said of headings and columns, by which the next papers are read; each can be forgotten. */
export function ReadingHints() {
  const say = useSay();
  const hints = useRead(listReadingHints).data ?? [];
  const forget = useWrite(forgetReadingHint);
  const may = useMay('paper-import.write') !== null;
  const named = ({ about, printed, meaning }: ReadingHint) =>
    `${say(words[about](printed))}: ${say(meaningWords[meaning])}`;
  if (hints.length === 0) return null;
  return (
    <Section title={say(words.title)} aside={say(words.hint)}>
      <ProblemNote problem={forget.error} />
      <ul className="imp-list">
        {hints.map((hint) => (
          <li key={hint.id}>
            <div>
              <Text fw={600}>{named(hint)}</Text>
              <Text size="sm" c="dimmed">
                {say(words.saidBy(hint.saidBy, momentText(hint.saidAt)))}
              </Text>
            </div>
            {may && (
              <Button
                variant="default"
                aria-label={`${say(words.forget)}: ${named(hint)}`}
                onClick={() => forget.mutate({ params: { id: hint.id } })}
              >
                {say(words.forget)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
