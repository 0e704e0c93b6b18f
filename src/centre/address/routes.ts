import { codeSvg, findAgainCode } from '#paper/qr.ts';
import type { Api } from '#platform/http/api.ts';
import { readAddress } from './schema.ts';

/** Takes the function that gives the address of the server, without a path; it is known once the server listens. */
export function addressRoutes(api: Api, addressOf: () => string): void {
  api.read(readAddress, async () => {
    const url = `${addressOf()}/app/`;
    return { url, qr: codeSvg(findAgainCode({ content: url, text: url })) };
  });
}
