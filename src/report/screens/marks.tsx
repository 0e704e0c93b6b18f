import { useSay } from '#kit/words.tsx';
import type { OpenMark } from '../figures/schema.ts';
import type { What } from './what.ts';
import { markNames, sourceNames } from './words.ts';

/** Who was marked; where a figure is about some of them only, those alone. Ethnicity is told as totals and never by name. */
export function Marks({ marks, what }: { marks: readonly OpenMark[]; what: What }) {
  const say = useSay();
  if (what === 'minority')
    return (
      <p className="rp-quiet">
        {say({
          vi: 'Dân tộc chỉ thống kê bằng tổng số, không mở đến tên người.',
          en: 'Ethnicity is told as totals only.',
        })}
      </p>
    );
  return (
    <ol className="rp-marks">
      {marks
        .filter((mark) => counts(mark, what))
        .map((mark) => (
          <li key={mark.enrolmentId} data-state={mark.state}>
            <span>
              {mark.name}
              {mark.birthYear && <small> {mark.birthYear}</small>}
            </span>
            <small>
              {[
                mark.state !== 'present' && say(markNames[mark.state]),
                mark.reason,
                mark.walkIn && say({ vi: 'người ngoài danh sách', en: 'walk-in' }),
                mark.village,
                say(sourceNames[mark.source] ?? { vi: mark.source, en: mark.source }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
    </ol>
  );
}

function counts(mark: OpenMark, what: What): boolean {
  if (what === 'women') return mark.state === 'present' && mark.sex === 'female';
  if (what === 'poor') return mark.state === 'present' && mark.poverty === 'poor';
  if (what === 'nearPoor') return mark.state === 'present' && mark.poverty === 'near-poor';
  return what === 'classes' || what === 'attendances' || mark.state === 'present';
}
