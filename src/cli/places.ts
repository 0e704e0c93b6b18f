import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPlaces, readSteps, UnreadableRow } from '#place/file.ts';
import { loadMap, PlaceInUse } from '#place/load.ts';
import { isFault, mapOf } from '#place/map.ts';
import type { CountryMap, Fault } from '#place/rules.ts';
import { analyze, migrate } from '../platform/database/migrate.ts';
import { withDatabase } from './database.ts';
import { Failure } from './failure.ts';

const USAGE = 'Cách dùng: langhoc places TỆP_ĐƠN_VỊ TỆP_KẾ_TIẾP';

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Failure(`Không mở được tệp ${basename(path)}: xem lại tên và đường dẫn.`);
  });
}

/**
 * `langhoc places PLACES SUCCESSION`: loads the dated tree of places and who followed whom; loaded again it is the same. Throws Failure with
 * the file, the row and what is wrong there; nothing is changed then.
 */
export async function placesCommand([placesFile, stepsFile]: readonly string[]): Promise<0> {
  if (!placesFile || !stepsFile) throw new Failure(USAGE);
  const fileOf = { places: basename(placesFile), succession: basename(stepsFile) };
  const refuse = ({ file, row, text }: Fault): never => {
    throw new Failure(`${fileOf[file]}, dòng ${row}: ${text}. Chưa có gì thay đổi.`);
  };
  const map = readMap(await textOf(placesFile), await textOf(stepsFile), refuse);
  return withDatabase({ fresh: true }, async (ownerUrl): Promise<0> => {
    await migrate(ownerUrl);
    const { places, steps, added } = await loadMap(ownerUrl, map).catch((error: unknown) => {
      if (error instanceof PlaceInUse) throw new Failure(`${error.message}. Chưa có gì thay đổi.`);
      throw error;
    });
    await analyze(ownerUrl);
    process.stdout.write(`${places} đơn vị (${added} mới), ${steps} bước kế tiếp\n`);
    return 0;
  });
}

function readMap(places: string, steps: string, refuse: (fault: Fault) => never): CountryMap {
  try {
    const map = mapOf(readPlaces(places), readSteps(steps));
    return isFault(map) ? refuse(map) : map;
  } catch (error) {
    if (error instanceof UnreadableRow) return refuse(error.fault);
    throw error;
  }
}
