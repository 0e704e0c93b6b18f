import { useLanguage, useSay } from '#kit/words.tsx';
import type { KeptAct } from '../act.ts';
import './sync.css';
import { words } from './words.ts';

const hourOf = (at: string) => {
  const moment = new Date(at);
  return `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')} ${moment.getDate()}/${moment.getMonth() + 1}`;
};

/** Acts by name, under what they belong to, in the order of tapping. */
export function ActList({ acts }: { acts: readonly KeptAct[] }) {
  const say = useSay();
  const language = useLanguage();
  const subjects = [...new Set(acts.map((act) => act.told.subject[language]))];
  return subjects.map((subject) => (
    <section key={subject} className="lh-card sy-acts">
      <h2>{subject}</h2>
      <ul>
        {acts
          .filter((act) => act.told.subject[language] === subject)
          .map((act) => (
            <li key={act.id}>
              <span>{say(act.told.what)}</span>
              <span>{say(words.at(hourOf(act.at)))}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
