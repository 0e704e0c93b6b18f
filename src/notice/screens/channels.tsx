import { Text } from '@mantine/core';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { channels, channelWords } from '../notice/channels.ts';
import { byChannel } from '../notice/rules.ts';
import type { Notice } from '../notice/schema.ts';
import { words } from './words.ts';

const MOST_MARKS = 28;

/** Each channel with a mark a sending, filled once it was sent. */
export function Channels({ notices }: { notices: readonly Notice[] }) {
  const say = useSay();
  const counts = byChannel(notices);
  return (
    <Section title={say(words.channels)}>
      <ul className="nt-channels">
        {channels.flatMap((channel) => {
          const count = counts.get(channel);
          if (!count) return [];
          const { sent, all, next } = count;
          return [
            <li key={channel}>
              <span className="nt-count">
                <span>{say(channelWords[channel])}</span>
                <strong>
                  {sent} / {all}
                </strong>
              </span>
              {all <= MOST_MARKS && (
                <span className="nt-marks" aria-hidden="true">
                  {Array.from({ length: all }, (_, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and keep their places
                    <i key={at} data-sent={at < sent || undefined} />
                  ))}
                </span>
              )}
              <Text c="dimmed" size="sm">
                {say(next ? words.next(next) : sent === all ? words.none : words.noDay)}
              </Text>
            </li>,
          ];
        })}
      </ul>
    </Section>
  );
}
