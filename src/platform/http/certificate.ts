import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** Where the certificate (with its chain) and its key stand, as PEM files. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads a certificate and its key and makes sure that they serve together. Throws a RangeError that says in Vietnamese which file is wrong
 * and what to do.
 */
export function readCertificate(files: CertificateFiles): Certificate {
  const cert = readPem('LANGHOC_TLS_CERT', files.cert);
  const key = readPem('LANGHOC_TLS_KEY', files.key);
  const leaf = parsed('LANGHOC_TLS_CERT', files.cert, 'chứng chỉ', () => new X509Certificate(cert));
  const secret = parsed('LANGHOC_TLS_KEY', files.key, 'khóa riêng không mật khẩu', () =>
    createPrivateKey(key),
  );
  if (!leaf.checkPrivateKey(secret))
    throw new RangeError(
      `LANGHOC_TLS_KEY=${files.key}: khóa này không phải của chứng chỉ ${files.cert}; đặt hai tệp của cùng một lần cấp`,
    );
  if (leaf.validToDate.getTime() < Date.now())
    throw new RangeError(
      `LANGHOC_TLS_CERT=${files.cert}: chứng chỉ đã hết hạn ngày ${leaf.validToDate.toISOString().slice(0, 10)}; xin cấp lại`,
    );
  // What OpenSSL refuses (a broken chain) is found here and not at the first phone.
  parsed('LANGHOC_TLS_CERT', files.cert, 'chuỗi chứng chỉ', () => createSecureContext({ cert, key }));
  return Object.freeze({ cert, key });
}

function readPem(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new RangeError(`${setting}=${path}: không đọc được tệp này; kiểm tra đường dẫn và quyền đọc`);
  }
}

function parsed<T>(setting: string, path: string, what: string, parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new RangeError(`${setting}=${path}: không phải ${what} dạng PEM; lấy lại tệp từ nơi cấp`);
  }
}

/** How often the files are looked at: a certificate is renewed weeks before it ends. */
const LOOK_EVERY_MS = 60_000;

/**
 * Looks at the files from time to time and gives a renewed certificate to `use`. What cannot be served is told once, by `say`, and the old
 * one goes on. Gives the function that looks now, and the one that stops looking.
 */
export function watchCertificate(
  files: CertificateFiles,
  first: Certificate,
  use: (fresh: Certificate) => void,
  say: (line: string) => void,
): { readonly look: () => void; readonly stop: () => void } {
  let shown = first;
  let told: string | null = null;
  const look = () => {
    try {
      const fresh = readCertificate(files);
      told = null;
      if (fresh.cert === shown.cert && fresh.key === shown.key) return;
      use(fresh);
      shown = fresh;
      say('Chứng chỉ HTTPS mới đã được dùng.');
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) say(`${message}. Chứng chỉ cũ vẫn đang dùng.`);
      told = message;
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}
