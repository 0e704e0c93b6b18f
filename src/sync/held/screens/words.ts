import type { Words } from '#vocabulary/language.ts';
import { DIGITS, MOST_WRONG } from '../pin.ts';

/** "Chị Mai": the form of address that somebody chose, with the given name; else the whole name. */
export const calledBy = (addressForm: string, name: string): string => {
  const form = addressForm.trim();
  if (form === '') return name;
  return `${form[0]!.toUpperCase()}${form.slice(1)} ${name.split(' ').at(-1)}`;
};

export const words = {
  typedOf: (n: number): Words => ({ vi: `đã bấm ${n} trong ${DIGITS} số`, en: `${n} of ${DIGITS} digits` }),
  erase: { vi: 'Xóa', en: 'Erase' },
  // Who has the phone
  whoTitle: { vi: 'Ai đang cầm máy?', en: 'Who has the phone?' },
  whoWhat: { vi: 'Bấm tên mình, rồi bấm mã', en: 'Press your name, then your PIN' },
  oneWhat: { vi: 'Bấm mã của mình để mở', en: 'Press your PIN to open' },
  press: (who: string, form: string): Words => ({
    vi: `${who} bấm ${DIGITS} số của ${form || 'mình'}`,
    en: `${who}, press your ${DIGITS} digits`,
  }),
  forgot: { vi: 'Quên mã', en: 'Forgotten' },
  wrong: (left: number): Words => ({
    vi: `Chưa đúng mã. Còn ${left} lần.`,
    en: `That was not the PIN. ${left} tries are left.`,
  }),
  lockedTitle: { vi: 'Mã này đã khóa', en: 'This PIN is locked' },
  locked: {
    vi: `Đã bấm sai ${MOST_WRONG} lần. Khi có mạng, đăng nhập bằng mật khẩu rồi đặt mã mới. Lượt chưa gửi vẫn còn và tự gửi khi có mạng.`,
    en: `It was wrong ${MOST_WRONG} times. With a network, sign in with your password and set a new one. What is not sent is still here and is sent by itself.`,
  },
  signIn: { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in with your password' },
  forgotWhat: {
    vi: 'Cần có mạng. Đăng nhập xong thì đặt mã mới; lượt chưa gửi vẫn còn trên máy.',
    en: 'This needs the network. Then set a new PIN; what is not sent stays on this phone.',
  },
  someoneElse: { vi: 'Người khác dùng máy này', en: 'Somebody else uses this phone' },
  elseWhat: {
    vi: 'Cần có mạng. Phần của người đang có trên máy vẫn giữ nguyên.',
    en: 'This needs the network. What belongs to others on this phone stays theirs.',
  },
  backToPin: { vi: 'Quay lại bấm mã', en: 'Back to the PIN' },
  own: {
    vi: 'Việc ai làm, máy ghi tên người ấy.',
    en: 'What each does is recorded under their own name.',
  },
  unsent: (n: number): Words => ({ vi: `${n} lượt chưa gửi`, en: `${n} not sent` }),
  leave: { vi: 'Thoát hẳn khỏi máy này', en: 'Sign out of this phone' },
  leaveTitle: (name: string): Words => ({
    vi: `${name} thoát hẳn khỏi máy này?`,
    en: `Sign ${name} out of this phone?`,
  }),
  leaveWhat: (unsent: number): Words =>
    unsent === 0
      ? {
          vi: 'Máy xóa danh sách của người này. Lần sau đăng nhập lại bằng mật khẩu, khi có mạng.',
          en: 'The phone drops the lists of this person, who signs in again with the password, with a network.',
        }
      : {
          vi: `Máy xóa danh sách của người này. ${unsent} lượt chưa gửi vẫn giữ, đúng người này đăng nhập lại thì tự gửi.`,
          en: `The phone drops the lists of this person. ${unsent} not sent stay, and are sent when the same person signs in again.`,
        },
  // Setting a PIN
  setTitle: { vi: 'Mã mở máy', en: 'PIN of this phone' },
  choose: { vi: `Chọn ${DIGITS} số dễ nhớ`, en: `Choose ${DIGITS} digits` },
  chooseWhat: {
    vi: 'Danh sách của thôn nằm trong máy này, khóa bằng mã. Có mã thì mở được ở nơi không có mạng.',
    en: 'The lists are on this phone, locked by the PIN. With it they open where there is no network.',
  },
  again: { vi: 'Bấm lại mã đó', en: 'Press it once more' },
  againWhat: { vi: 'Để chắc là nhớ đúng.', en: 'To be sure.' },
  guessable: {
    vi: 'Mã này dễ đoán. Chọn số khác, đừng giống nhau hay liền nhau.',
    en: 'This one is easy to guess. Choose digits that are neither alike nor in a row.',
  },
  differ: {
    vi: 'Hai lần bấm không giống nhau. Chọn lại từ đầu.',
    en: 'The two were not the same. Begin again.',
  },
  set: { vi: 'Đã đặt mã', en: 'The PIN is set' },
  filling: {
    vi: 'Máy đang chép danh sách về. Giữ mạng một lát.',
    en: 'The lists are being fetched. Keep the network a moment.',
  },
  ready: { vi: 'Xong. Nơi không có mạng vẫn mở được.', en: 'Done. It opens without a network.' },
  toToday: { vi: 'Về Hôm nay', en: 'To Today' },
  cannot: {
    vi: 'Máy này chưa giữ được gì: trình duyệt chỉ cho giữ khi mở bằng địa chỉ an toàn (https).',
    en: 'This device keeps nothing: browsers keep an app from a secure address (https) only.',
  },
  remembers: {
    vi: `Không ai xem được mã, kể cả trung tâm. Quên thì đăng nhập bằng mật khẩu rồi đặt mã mới; sai ${MOST_WRONG} lần thì máy khóa.`,
    en: `Nobody sees the PIN, the centre neither. Forgotten: sign in with your password and set a new one. After ${MOST_WRONG} wrong ones it locks.`,
  },
} as const;
