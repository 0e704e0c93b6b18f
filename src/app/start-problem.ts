import { AlreadyRunning, isWrongPassword } from '../platform/database/embedded.ts';
import type { Settings } from './start.ts';

/**
 * Says in one line why the server could not start and what to do. Takes what was thrown and the settings as far as they were read. Gives
 * null for what nobody foresaw: that is told with its stack.
 */
export function startProblem(error: unknown, settings: Settings | null): string | null {
  if (error instanceof RangeError) return error.message;
  if (error instanceof AlreadyRunning)
    return 'Làng Học đang chạy với thư mục dữ liệu này; mở cửa sổ đang chạy, hoặc đặt LANGHOC_DATA khác.';
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'Cổng này đang có chương trình khác dùng; đặt PORT khác, ví dụ PORT=3001.';
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && !settings?.databaseUrl))
    return `HOST=${settings?.host}: máy này không có địa chỉ đó; dùng 127.0.0.1, hoặc 0.0.0.0 cho cả mạng nội bộ.`;
  if (settings?.databaseUrl && isDatabaseProblem(code))
    return `DATABASE_URL: không vào được cơ sở dữ liệu (${message}); kiểm tra địa chỉ, cổng, tên và mật khẩu.`;
  if (isWrongPassword(error))
    return `Mật khẩu của cơ sở dữ liệu trong ${settings?.dataDirectory} không còn đúng; lấy lại tệp “password” từ bản sao lưu.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return `Không ghi được vào ${path ?? settings?.dataDirectory}; kiểm tra quyền của thư mục, hoặc đặt LANGHOC_DATA khác.`;
  return null;
}

/** Not reached, not let in, or no such database there. */
function isDatabaseProblem(code: string | undefined): boolean {
  return (
    code !== undefined &&
    (/^(28|3D|08)/.test(code) ||
      ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', 'ERR_INVALID_URL'].includes(
        code,
      ))
  );
}
