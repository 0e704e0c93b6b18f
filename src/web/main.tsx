import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-500.css';
import '@fontsource/be-vietnam-pro/latin-500.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-700.css';
import '@fontsource/be-vietnam-pro/latin-700.css';
import './theme.css';
import './sizes.css';
import './cards.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailed } from '#kit/request.ts';
import { startKeeping } from '#sync/held/keeper.ts';
import { vaults } from '#sync/held/store.ts';
import { Gate } from './gate.tsx';
import { followInstall } from './install.ts';
import { theme } from './theme.ts';
import { appKept, keepApp } from './version.ts';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the device keeps stays at hand as long as the page is open.
      gcTime: 12 * 60 * 60_000,
      // Asked whatever the device thinks of its network: without one a screen says so at once, it does not wait for it.
      networkMode: 'always',
      // Asking again helps against a lost network, not against a refusal; a device that has none need not ask.
      retry: (count, error) =>
        count < 2 &&
        navigator.onLine &&
        error instanceof CallFailed &&
        ['offline', 'database-away'].includes(error.problem.code),
    },
    mutations: { networkMode: 'always' },
  },
});

keepApp();
followInstall();
void appKept().then(async () => {
  const { holdings } = await import('./held.ts');
  startKeeping(client, holdings);
});

// Whoever shares this device says by their PIN who they are; without anybody's PIN on it, the server says who is signed in.
void vaults().then((here) =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <Notifications position="bottom-right" />
          <Gate locked={here.length > 0} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
);
