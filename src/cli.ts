import { Failure } from './cli/failure.ts';

type Command = (argv: readonly string[]) => Promise<0 | 1 | 2>;

/** Each command is loaded only when it is asked for: reading a paper needs no database, and a backup no reader. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./cli/papers.ts')).readCommand,
  check: async () => (await import('./cli/papers.ts')).checkCommand,
  render: async () => (await import('./cli/papers.ts')).renderCommand,
  assess: async () => (await import('./cli/assess.ts')).assessCommand,
  places: async () => (await import('./cli/places.ts')).placesCommand,
  password: async () => (await import('./cli/password.ts')).passwordCommand,
  backup: async () => (await import('./cli/backup/commands.ts')).backupCommand,
  restore: async () => (await import('./cli/backup/commands.ts')).restoreCommand,
};

const usage = `Dùng: npm run -s langhoc -- LỆNH …
  read TỆP [--why]                               in ra nội dung kế hoạch đọc được, dạng JSON; --why nói vì sao hiểu mỗi phần như vậy
  check TỆP                                      in ra các nhận xét khi kiểm tra số liệu, mỗi dòng một nhận xét
  render TỆP --to docx|pdf|html|xlsx --out TỆP   in lại văn bản theo thể thức
  assess --set MÃ TỆP                            chấm điểm trong tệp JSON theo một bộ tiêu chí
  places TỆP_ĐƠN_VỊ TỆP_KẾ_TIẾP                  nạp bản đồ hành chính theo thời gian và nơi nào kế tiếp nơi nào (dạng CSV)
  password TÊN                                   đặt và in ra mật khẩu mới của một tài khoản
  backup TỆP                                     sao lưu toàn bộ dữ liệu vào một tệp
  restore TỆP                                    khôi phục bản sao lưu vào cơ sở dữ liệu trống
`;

/** Runs one command and gives the exit code; what goes wrong is one line on standard error. */
async function run([name = '', ...argv]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    return await (await command())(argv);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Failure || error instanceof RangeError ? error.message : unexpected(error)}\n`,
    );
    return 2;
  }
}

function unexpected(error: unknown): string {
  if (process.env.LANGHOC_DEBUG) console.error(error);
  const said = error instanceof Error ? error.message || (error as { code?: string }).code : String(error);
  return `Lệnh dừng vì lỗi: ${String(said).split('\n')[0]}`;
}

// npm runs scripts in the project's folder; file names are meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// Whoever reads our output may stop reading early (`| head`).
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2));
