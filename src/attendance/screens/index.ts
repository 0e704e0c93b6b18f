import type { Screen } from '#kit/screen.ts';

export const attendanceScreens: readonly Screen[] = [
  {
    path: 'diem-danh',
    title: { vi: 'Điểm danh', en: 'Roll call' },
    nav: { group: 'today', order: 30 },
    act: 'mark.write',
    load: () => import('./calls.tsx'),
  },
  {
    path: 'diem-danh/:session',
    title: { vi: 'Điểm danh', en: 'Roll call' },
    act: 'roster.read',
    load: () => import('./call.tsx'),
  },
  {
    path: 'lop',
    title: { vi: 'Lớp & sự kiện', en: 'Classes and events' },
    nav: { group: 'year', order: 30 },
    act: 'activity.read',
    load: () => import('./classes.tsx'),
  },
  {
    path: 'lop/:id/nhap-danh-sach',
    title: { vi: 'Nhập danh sách lớp từ Excel', en: 'A class list from Excel' },
    act: 'roster.write',
    load: () => import('./import-roster.tsx'),
  },
  {
    path: 'lop/:id/giay/:kind',
    title: { vi: 'Giấy tờ của lớp', en: 'Papers of the class' },
    act: 'folder.read',
    load: () => import('./class-paper.tsx'),
  },
];
