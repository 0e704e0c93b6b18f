import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useCommune } from './me.tsx';
import { useSay } from './words.tsx';

/** A screen: its one sentence on top, the next act at the right, then what it shows. */
export function Page({
  title,
  subtitle,
  actions,
  children,
}: {
  title: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const commune = useCommune();
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · Làng Học`;
  }, [title]);
  return (
    <Stack gap="md" component="main" id="content" tabIndex={-1} className="lh-page">
      {commune.sample && (
        <Text size="xs" fw={600} className="lh-sample">
          {say({ vi: 'DỮ LIỆU MẪU', en: 'SAMPLE DATA (DỮ LIỆU MẪU)' })}
        </Text>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className="lh-heading">
          <Title order={1}>{title}</Title>
          {subtitle && (
            <Text c="dimmed" component="div">
              {subtitle}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

/** A card with a heading; `aside` stands quietly at its right. */
export function Section({
  title,
  aside,
  children,
}: {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Paper component="section" className="lh-card" p="md">
      {(title || aside) && (
        <Group justify="space-between" mb="sm" gap="xs">
          {title && <Title order={2}>{title}</Title>}
          {aside && (
            <Text c="dimmed" size="sm" component="div">
              {aside}
            </Text>
          )}
        </Group>
      )}
      {children}
    </Paper>
  );
}
