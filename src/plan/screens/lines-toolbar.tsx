import { Button, Group, Menu } from '@mantine/core';
import type { GridColumn } from '#kit/grid/model.ts';
import { useSay } from '#kit/words.tsx';
import type { PlanLine } from '../line/schema.ts';
import type { useColumns } from './use-columns.ts';
import { words } from './words.ts';

/** What stands over the grid: what changes the whole, the columns to be seen, and how many points the checks have. */
export function LinesToolbar({
  writing,
  columns,
  chosen,
  points,
  onChecks,
}: {
  /** Null for who only looks. */
  writing: {
    readonly onAdd: () => void;
    readonly undo: (() => void) | null;
    readonly redo: (() => void) | null;
  } | null;
  columns: readonly GridColumn<PlanLine>[];
  chosen: ReturnType<typeof useColumns>;
  points: number;
  /** Opens the checks; null while they are open. */
  onChecks: (() => void) | null;
}) {
  const say = useSay();
  return (
    <Group gap="xs">
      {writing && (
        <>
          <Button variant="default" onClick={writing.onAdd}>
            {say(words.addLine)}
          </Button>
          <Button variant="default" onClick={() => writing.undo?.()} disabled={!writing.undo}>
            {say(words.undo)}
          </Button>
          <Button variant="default" onClick={() => writing.redo?.()} disabled={!writing.redo}>
            {say(words.redo)}
          </Button>
        </>
      )}
      <Menu closeOnItemClick={false} position="bottom-start">
        <Menu.Target>
          <Button variant="default">{say(words.columns)}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {columns
            .filter(({ frozen }) => !frozen)
            .map(({ key, title }) => (
              <Menu.CheckboxItem
                key={key}
                checked={!chosen.isHidden(key)}
                onChange={() => chosen.toggle(key)}
              >
                {title}
              </Menu.CheckboxItem>
            ))}
          <Menu.Divider />
          <Menu.Item closeMenuOnClick onClick={chosen.reset}>
            {say(words.allColumns)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {onChecks && (
        <Button
          variant="default"
          className="plan-show-findings"
          data-open={points > 0 || undefined}
          aria-expanded={false}
          onClick={onChecks}
        >
          {say(words.showFindings(points))}
        </Button>
      )}
    </Group>
  );
}
