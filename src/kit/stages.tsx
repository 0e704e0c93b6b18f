/** The steps of a process in a row: done, present, to come. */
export function Stages({
  stages,
  present,
}: {
  stages: readonly { key: string; label: string }[];
  present: string;
}) {
  const at = stages.findIndex((stage) => stage.key === present);
  return (
    <ol className="lh-stages">
      {stages.map((stage, index) => (
        <li
          key={stage.key}
          data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {stage.label}
        </li>
      ))}
    </ol>
  );
}
