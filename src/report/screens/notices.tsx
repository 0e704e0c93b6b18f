import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { channelWords } from '#notice/notice/channels.ts';
import type { Report } from '../report/schema.ts';
import { words } from './words.ts';

/** How many notices were sent in the period of a report, by channel; for who may see them it opens on the list of the year. */
export function ReportNotices({ notices, year }: Pick<Report, 'notices'> & { year: string }) {
  const say = useSay();
  const sees = useMay('notice.read') === 'all';
  return (
    <Section title={say(words.notices)} aside={say(words.noticesAside)}>
      <ul className="rp-list">
        {notices.map(({ channel, sent }) => (
          <li key={channel}>
            {sees ? (
              <Link to="thong-bao" search={{ nam: Number(year) }}>
                <span>{say(channelWords[channel])}</span>
                <b>{sent}</b>
              </Link>
            ) : (
              <>
                {say(channelWords[channel])}: <b>{sent}</b>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
