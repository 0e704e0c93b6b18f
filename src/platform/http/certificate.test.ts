import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, describe, expect, it } from 'vitest';
import { readCertificate, watchCertificate } from './certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'langhoc-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
const make = (name: string, days = 2) =>
  generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + days * 86_400_000),
    notBeforeDate: new Date(Date.now() - 10 * 86_400_000),
  });
async function put(name: string, days?: number) {
  const { cert, private: key } = await make(name, days);
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key);
}

describe('the certificate', () => {
  it('is refused in words that name the file when it cannot serve', async () => {
    await put('một');
    expect(readCertificate(files).cert).toContain('BEGIN CERTIFICATE');
    const other = await make('hai');
    writeFileSync(files.key, other.private);
    expect(() => readCertificate(files)).toThrow(/^LANGHOC_TLS_KEY=.*không phải của chứng chỉ/);
    writeFileSync(files.key, 'khóa');
    expect(() => readCertificate(files)).toThrow(/^LANGHOC_TLS_KEY=.*PEM/);
    writeFileSync(files.cert, 'chứng chỉ');
    expect(() => readCertificate(files)).toThrow(/^LANGHOC_TLS_CERT=.*PEM/);
    expect(() => readCertificate({ ...files, cert: join(folder, 'none') })).toThrow(/không đọc được/);
    await put('cũ', -1);
    expect(() => readCertificate(files)).toThrow(/đã hết hạn/);
  });

  it('is served anew once its files are renewed; a broken one is told once and the old one goes on', async () => {
    await put('cu.vn');
    const server = createServer(readCertificate(files), (_request, reply) => reply.end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const served = () =>
      new Promise<string>((done, fail) => {
        const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
          done(String(socket.getPeerCertificate().subject.CN));
          socket.end();
        }).on('error', fail);
      });
    const said: string[] = [];
    const { look, stop } = watchCertificate(
      files,
      readCertificate(files),
      (fresh) => server.setSecureContext(fresh),
      (line) => said.push(line),
    );
    try {
      look();
      expect([await served(), said]).toEqual(['cu.vn', []]);
      writeFileSync(files.cert, 'nửa tệp');
      look();
      look();
      expect(said).toEqual([expect.stringMatching(/LANGHOC_TLS_CERT.*Chứng chỉ cũ vẫn đang dùng/)]);
      expect(await served()).toBe('cu.vn');
      await put('moi.vn');
      look();
      expect(await served()).toBe('moi.vn');
      expect(said[1]).toMatch(/mới đã được dùng/);
    } finally {
      stop();
      server.close();
    }
  });
});
