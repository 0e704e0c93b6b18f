import { useRead } from '#kit/call.ts';
import { useCommune, useMay } from '#kit/me.tsx';
import { Link } from '#kit/route.tsx';
import type { Screen } from '#kit/screen.ts';
import { useSay } from '#kit/words.tsx';
import { readWaiting } from '#today/waiting/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import './bottom-bar.css';

interface Entry {
  /** The path of the screen. */
  readonly to: string;
  /** In the words of who reads it: shorter than the title of the screen. */
  readonly label: Words;
  /** Lines of a picture of 24 by 24. */
  readonly icon: string;
}

const today: Entry = {
  to: '',
  label: { vi: 'Hôm nay', en: 'Today' },
  icon: 'M4 11l8-7 8 7v9h-5v-6h-6v6H4z',
};
const call: Entry = {
  to: 'diem-danh',
  label: { vi: 'Điểm danh', en: 'Roll call' },
  icon: 'M4 6l2 2 3-4M4 13l2 2 3-4M4 20l2 2 3-4M12 6h8M12 13h8M12 20h8',
};
const wishes: Entry = {
  to: 'khao-sat',
  label: { vi: 'Nguyện vọng', en: 'Wishes' },
  icon: 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.8A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11z',
};
const classes: Entry = {
  to: 'lop',
  label: { vi: 'Lớp', en: 'Classes' },
  icon: 'M12 6c-2-2-5-2-8-2v15c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zm0 0v15',
};
const plans: Entry = {
  to: 'ke-hoach',
  label: { vi: 'Kế hoạch', en: 'Plans' },
  icon: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
};
const figures: Entry = {
  to: 'bao-cao',
  label: { vi: 'Số liệu', en: 'Figures' },
  icon: 'M5 20v-8M12 20V4M19 20v-5',
};
const money: Entry = {
  to: 'kinh-phi',
  label: { vi: 'Kinh phí', en: 'Money' },
  icon: 'M3 7h18v12H3zM3 11h18M16 15h2M6 7l10-4 1 4',
};
const proposals: Entry = {
  to: 'de-xuat',
  label: { vi: 'Đề xuất', en: 'Propose' },
  icon: 'M4 5h16v11h-8l-5 4v-4H4zM12 8v5M9.5 10.5h5',
};
const duties: Entry = {
  to: 'phan-cong',
  label: { vi: 'Nhiệm vụ', en: 'Duties' },
  icon: 'M8 4h8v3H8zM6 5H5v16h14V5h-1M8.5 14l2.5 2.5 4.5-5',
};
const targets: Entry = {
  to: 'chi-tieu',
  label: { vi: 'Chỉ tiêu', en: 'Targets' },
  icon: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h.01',
};
const organisation: Entry = {
  to: 'to-chuc',
  label: { vi: 'Đơn vị', en: 'Units' },
  icon: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5 .5 4 2.5 4 6',
};
const settings: Entry = {
  to: 'cai-dat',
  label: { vi: 'Cài đặt', en: 'Settings' },
  icon: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M6 15v4',
};

/** What each role does most on the phone, the most telling role first: whoever holds several posts gets the bar of the first. */
const bars: readonly (readonly [role: string, entries: readonly Entry[]])[] = [
  ['director', [today, plans, classes, figures]],
  ['deputy', [today, plans, classes, call]],
  ['accountant', [today, money, classes, plans]],
  ['village-head', [today, call, wishes, classes]],
  ['partner', [today, proposals, call, classes]],
  ['chair', [today, plans, figures]],
  ['association', [today, duties, targets]],
  ['school', [today, duties, proposals, classes]],
  ['commune-office', [today, plans, duties, figures]],
  ['administrator', [today, settings, organisation]],
];

/** At the foot of the phone: the four screens of the person's work, within reach of the thumb. All others stand in the menu. */
export function BottomBar({ screens }: { screens: readonly Screen[] }) {
  const say = useSay();
  const { posts, may } = useCommune();
  const entries = bars.find(([role]) => posts.some((post) => post.role === role))?.[1] ?? [];
  const mayOpen = ({ to }: Entry) => {
    const act = screens.find(({ path }) => path === to)?.act;
    return !act || may.some((sentence) => sentence.act === act);
  };
  const waiting =
    useRead(readWaiting, {}, { enabled: useMay('today.read') !== null }).data?.tasks.length ?? 0;
  const offered = entries.filter(mayOpen);
  if (offered.length < 2) return null;
  return (
    <nav className="lh-bottom" aria-label={say({ vi: 'Việc của tôi', en: 'My work' })}>
      {offered.map((entry) => (
        <Link key={entry.to} to={entry.to} className="lh-bottom-entry">
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d={entry.icon} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
          </svg>
          {say(entry.label)}
          {entry === today && waiting > 0 && <span className="lh-badge">{waiting}</span>}
        </Link>
      ))}
    </nav>
  );
}
