/** What the screens of this room are called, apart from their other words. */
export const titles = {
  ownIndicators: { vi: 'Chỉ số của xã', en: 'Indicators of the commune' },
} as const;
