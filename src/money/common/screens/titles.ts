/** What the screen of common costs is called, apart from its other words. */
export const titles = { title: { vi: 'Khoản chung của kế hoạch', en: 'Common costs of a plan' } } as const;
