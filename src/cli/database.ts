import { mkdirSync } from 'node:fs';
import { mainDatabase, settingsFrom } from '../app/start.ts';
import { hasCluster } from '../platform/database/cluster.ts';
import { AlreadyRunning, joinEmbedded } from '../platform/database/embedded.ts';
import { Failure } from './failure.ts';

/**
 * Runs work on the database that the environment names. The embedded one is joined when a server is running on it, so that a command
 * works beside it, and else started for the while. Takes whether the data directory may be a new one. Gives the owner's connection string
 * to the work. Throws Failure.
 */
export async function withDatabase<T>(
  { fresh }: { readonly fresh: boolean },
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDirectory } = settingsFrom(process.env);
  if (databaseUrl) return work(databaseUrl);
  if (!fresh && !hasCluster(dataDirectory))
    throw new Failure(`Chưa có dữ liệu ở ${dataDirectory}; đặt LANGHOC_DATA cho đúng thư mục.`);
  mkdirSync(dataDirectory, { recursive: true });
  const embedded = await joinEmbedded(dataDirectory).catch((error: unknown) => {
    if (error instanceof AlreadyRunning)
      throw new Failure('Làng Học đang khởi động hoặc đang dừng; chờ vài giây rồi chạy lại.');
    throw error;
  });
  try {
    return await work(await mainDatabase(embedded.url));
  } finally {
    await embedded.stop();
  }
}
