import { useSay } from '#kit/words.tsx';

/** Where a norm comes from, and that nobody has checked it yet. */
export function Source({ source, verified }: { source: string; verified: boolean }) {
  const say = useSay();
  const note = say({ vi: 'chưa kiểm chứng', en: 'not verified' });
  return (
    <>
      {source}
      {!verified && <em> ({note})</em>}
    </>
  );
}
