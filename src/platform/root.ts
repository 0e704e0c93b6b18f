import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder: migrations, locales and the built staff app are found from here. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
