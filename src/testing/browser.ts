import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../platform/root.ts';

/** A real browser: Chromium out of the npm package on Linux, the installed Edge on Windows, Chrome on macOS. Takes further arguments. */
export async function openBrowser(also: readonly string[] = []) {
  const browser = await launch(also);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return {
    newPage: (options: Parameters<Browser['newPage']>[0]): Promise<Page> => browser.newPage(options),
    newContext: (options: Parameters<Browser['newContext']>[0]) => browser.newContext(options),
    close: () => browser.close(),
    /** Gives what axe holds against the page, serious and critical only: one line each, none when it is well. */
    axe: async (page: Page): Promise<readonly string[]> => {
      // The page's own rules allow no foreign script; the browser's evaluation is not bound by them.
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
      return page.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as {
          axe: { run: (how: object) => Promise<AxeResults> };
        };
        const { violations } = await runner.run({ resultTypes: ['violations'], iframes: false });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, help, nodes }) =>
              `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
          );
      });
    },
  };
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

async function launch(also: readonly string[]): Promise<Browser> {
  if (process.platform === 'win32') return chromium.launch({ channel: 'msedge', args: [...also] });
  if (process.platform === 'darwin') return chromium.launch({ channel: 'chrome', args: [...also] });
  // Unpacked once inside the project, with its profiles: a test run leaves nothing elsewhere.
  process.env.TMPDIR = join(root, 'node_modules', '.cache', 'langhoc-browser');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  if (!existsSync(executablePath)) throw new Error('Chromium could not be unpacked');
  // The package's own arguments are for one page in one process; here several people work at once, under the rules of a real browser.
  const started = () =>
    chromium.launch({
      executablePath,
      args: [
        '--no-zygote',
        '--disable-gpu',
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...also,
      ],
    });
  return onceUnpacked(started);
}

/** In a fresh clone another worker can be unpacking the browser still: then it is waited for. */
async function onceUnpacked(started: () => Promise<Browser>): Promise<Browser> {
  for (let attempt = 1; attempt < 20; attempt += 1)
    try {
      return await started();
    } catch (error) {
      if (!String(error).includes('ETXTBSY')) throw error;
      await new Promise((done) => setTimeout(done, 500));
    }
  return started();
}
