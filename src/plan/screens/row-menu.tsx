import { Button, Group, Menu, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '#kit/day-input.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { PlanLine } from '../line/schema.ts';
import { onDays } from '../line/when.ts';
import { words } from './words.ts';

/** What can be done with one row, where it was asked for. */
export function RowMenu({
  line,
  at,
  onAdd,
  onMove,
  onDays: onPick,
  onDelete,
  onClose,
}: {
  line: PlanLine;
  at: { readonly x: number; readonly y: number };
  onAdd: () => void;
  onMove: (by: 1 | -1) => void;
  onDays: (line: PlanLine) => void;
  onDelete: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [picking, setPicking] = useState(false);
  if (picking) return <PickDays line={line} onPick={onPick} onClose={onClose} />;
  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus withinPortal>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onAdd}>{say(words.addBelow)}</Menu.Item>
        <Menu.Item onClick={() => onMove(-1)}>{say(words.up)}</Menu.Item>
        <Menu.Item onClick={() => onMove(1)}>{say(words.down)}</Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => setPicking(true)}>
          {say(words.pickDays)}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" onClick={onDelete}>
          {say(words.deleteLine)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The day of a row, or its first and last, from a calendar. */
function PickDays({
  line,
  onPick,
  onClose,
}: {
  line: PlanLine;
  onPick: (line: PlanLine) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [from, setFrom] = useState(line.from as CivilDate | null);
  const [to, setTo] = useState(line.to as CivilDate | null);
  const last = to ?? from;
  const sound = from !== null && last !== null && from <= last;
  const { hoursFrom, hoursTo } = line;
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={line.title || say(words.pickDays)}
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <Stack>
        <DayInput label={say(words.fromDay)} value={from} onDay={setFrom} required />
        <DayInput
          label={say(words.toDay)}
          description={say(words.oneDayHint)}
          value={to}
          onDay={setTo}
          error={from && last && from > last ? say(words.daysBackwards) : null}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button
            disabled={!sound}
            onClick={() => {
              if (from && last) onPick({ ...line, ...onDays(from, last, { hoursFrom, hoursTo }) });
              onClose();
            }}
          >
            {say(words.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
