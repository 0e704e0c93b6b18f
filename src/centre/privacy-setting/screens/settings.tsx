import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { spanText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { OpenTable } from '#kit/open-table.tsx';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { useFromNewYear, validityFields } from '#kit/validity.ts';
import { useSay } from '#kit/words.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { type SettingKey, settingKeys, settingKinds, settingOn } from '../rules.ts';
import { listPrivacySettings, type privacySetting, putPrivacySetting } from '../schema.ts';
import { valueText } from '../words.ts';

type Shown = z.output<typeof privacySetting>;

const words = {
  what: {
    vi: 'Mỗi quy định có hiệu lực từ một ngày. Chưa đối chiếu với văn bản thì hỏi pháp chế rồi hãy đánh dấu.',
    en: 'Each rule holds from a day on. Ask somebody of the law before it is marked as checked.',
  },
  rule: { vi: 'Quy định', en: 'Rule' },
  value: { vi: 'Mức đang dùng', en: 'In use' },
  source: { vi: 'Căn cứ', en: 'Source' },
  unchecked: { vi: 'chưa đối chiếu, hỏi pháp chế', en: 'not checked: ask somebody of the law' },
  nobody: { vi: 'chưa cử', en: 'nobody yet' },
  set: { vi: 'Đặt mức', en: 'Set it' },
  number: { vi: 'Mức', en: 'Value' },
  yesNo: { vi: '1 là được miễn, 0 là không.', en: '1: waived, 0: not.' },
  note: { vi: 'Căn cứ (văn bản nào)', en: 'Which paper says so' },
  officer: { vi: 'Họ tên, chức vụ', en: 'Name and post' },
  verified: { vi: 'Đã đối chiếu với văn bản', en: 'Checked against the paper' },
  before: { vi: 'Các mức đã đặt', en: 'What was set' },
};

/** Limits, times of keeping, and what the law may waive: what is in use today, and what the program only proposes. */
export function PrivacySettings() {
  const say = useSay();
  const { today } = useMe();
  const result = useRead(listPrivacySettings);
  const mayWrite = useMay('privacy-setting.write') !== null;
  const [open, setOpen] = useState<SettingKey | null>(null);
  return (
    <Stack gap="sm">
      <Text c="dimmed">{say(words.what)}</Text>
      <Loaded result={result}>
        {(set) => {
          const rows = settingKeys.map((key) => ({ id: key, ...settingOn(key, set, today) }));
          const text = (row: (typeof rows)[number]) =>
            row.id === 'officer'
              ? row.own
                ? row.note
                : say(words.nobody)
              : say(valueText(row.id, row.value));
          return (
            <>
              <OpenTable
                columns={[
                  { label: words.rule, show: (row) => say(settingKinds[row.id]) },
                  { label: words.value, show: text },
                  {
                    label: words.source,
                    wide: true,
                    show: (row) => (
                      <>
                        {row.id === 'officer' ? settingKinds.officer.source : row.note}
                        {!row.verified && !row.note?.includes('chưa đối chiếu') && (
                          <em> ({say(words.unchecked)})</em>
                        )}
                      </>
                    ),
                  },
                ]}
                rows={rows}
                onOpen={({ id }) => setOpen(id)}
              />
              <SidePanel
                title={open ? say(settingKinds[open]) : ''}
                opened={open !== null}
                onClose={() => setOpen(null)}
              >
                {open && (
                  <OneSetting
                    setting={open}
                    set={set.filter(({ key }) => key === open)}
                    mayWrite={mayWrite}
                    onDone={() => setOpen(null)}
                  />
                )}
              </SidePanel>
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}

function OneSetting({
  setting,
  set,
  mayWrite,
  onDone,
}: {
  setting: SettingKey;
  set: readonly Shown[];
  mayWrite: boolean;
  onDone: () => void;
}) {
  const say = useSay();
  const write = useWrite(putPrivacySetting);
  const { unit, proposed } = settingKinds[setting];
  const fromNewYear = useFromNewYear();
  const save = async ({ id, ...body }: Shown): Promise<Shown> => write.mutateAsync({ params: { id }, body });
  const [fresh] = useState<Shown>(() => ({
    id: newId(),
    key: setting,
    value: unit === 'text' ? null : (proposed ?? 0),
    note: null,
    verified: false,
    ...fromNewYear,
    revision: 0,
  }));
  const fields: readonly Field<Shown>[] = [
    ...(unit === 'text'
      ? []
      : [
          {
            name: 'value' as const,
            label: words.number,
            kind: 'number' as const,
            required: true,
            ...(unit === 'yes-no' ? { hint: words.yesNo } : {}),
          },
        ]),
    { name: 'note', label: unit === 'text' ? words.officer : words.note, kind: 'text' },
    { name: 'verified', label: words.verified, kind: 'yes' },
    ...validityFields(),
  ];
  return (
    <Stack gap="lg">
      {set.length > 0 && <h3>{say(words.before)}</h3>}
      {set.map((one) =>
        mayWrite ? (
          <div key={one.id}>
            <RecordForm fields={fields} start={one} isNew={false} save={save} addLabel={words.set} />
            <TrailButton subject={one.id} />
          </div>
        ) : (
          <Text key={one.id}>
            {say(valueText(setting, one.value))} · {spanText(one.validFrom, one.validTo)} · {one.note}
          </Text>
        ),
      )}
      {mayWrite && (
        <RecordForm fields={fields} start={fresh} isNew save={save} addLabel={words.set} onAdded={onDone} />
      )}
    </Stack>
  );
}
