/**
 * Whether the administrator of a commune may set a new password: not for accounts that look at the commune from above, which would open
 * every other commune too.
 */
export const mayRenewPassword = (posts: readonly { readonly role: string | null }[]): boolean =>
  posts.every(({ role }) => role !== 'province' && role !== 'ministry');
