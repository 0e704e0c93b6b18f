import { Button } from '@mantine/core';
import { useState } from 'react';
import { listCandidacies } from '../../candidacy/schema.ts';
import '../../candidacy/screens/candidacy.css';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { hasMeeting } from '../../candidacy/models.ts';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear, YearSelect } from '../../candidacy/screens/year-select.tsx';
import { listMeetings, type Meeting, printMeeting } from '../schema.ts';
import { MeetingForm } from './meeting-form.tsx';
import { words } from './words.ts';

/** The minutes of the village meetings of a year, and who waits for one. */
export default function MeetingsScreen() {
  const say = useSay();
  const year = useYear();
  const writes = useMay('candidacy.write') !== null;
  const result = useRead(listMeetings, { query: { year } });
  const candidacies = useRead(listCandidacies, { query: { year } }).data ?? [];
  const waiting = candidacies.filter(({ state, model }) => state === 'self-assessed' && hasMeeting(model));
  const [adding, setAdding] = useState(false);
  const add = writes && waiting.length > 0 && !adding && (
    <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>
  );
  return (
    <Page
      title={say(words.title(result.data?.length ?? 0, year))}
      subtitle={
        <>
          {say(words.what)}{' '}
          <Link to="cong-nhan" search={{ nam: year }} className="cd-link">
            {say(shared.back)}
          </Link>
        </>
      }
      actions={add}
    >
      <div className="cd-filters">
        <YearSelect />
      </div>
      {waiting.length > 0 && <p className="cd-note">{say(words.waiting(waiting.length))}</p>}
      {adding && (
        <Section title={say(words.add)}>
          <MeetingForm year={year} waiting={waiting} onDone={() => setAdding(false)} />
        </Section>
      )}
      <Section>
        <Loaded result={result}>
          {(meetings) =>
            meetings.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} action={add} />
            ) : (
              <ul className="cd-list">
                {meetings.map((one) => (
                  <Row key={one.id} one={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Row({ one }: { one: Meeting }) {
  const say = useSay();
  const url = useFileUrl();
  const [open, setOpen] = useState(false);
  const agreed = one.items.filter((item) => item.agreed).length;
  return (
    <li>
      <div className="cd-row">
        <span>
          <b>
            {one.villageKind} {one.villageName}
          </b>{' '}
          <span className="cd-quiet">
            {formatDate(one.heldOn as CivilDate)} ·{' '}
            {say(words.sum(agreed, one.items.length - agreed, one.present))}
          </span>
        </span>
        <Button
          variant="default"
          aria-expanded={open}
          aria-label={`${say(open ? words.hide : words.show)}: ${one.villageName}`}
          onClick={() => setOpen(!open)}
        >
          {say(open ? words.hide : words.show)}
        </Button>
      </div>
      {open && (
        <PaperView
          title={say(words.paper)}
          url={(form) => url(printMeeting, { params: { id: one.id }, query: { form } })}
        />
      )}
    </li>
  );
}
