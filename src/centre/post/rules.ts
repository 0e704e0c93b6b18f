import { rolesOfUnits } from './roles.ts';

/** The posts that sign papers of the centre. */
export const signingRoles = ['director', 'deputy', 'accountant', 'treasurer'] as const;
export type SigningRole = (typeof signingRoles)[number];

const capacities: Readonly<Record<SigningRole, readonly string[]>> = Object.freeze({
  director: ['GIÁM ĐỐC'],
  deputy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  accountant: ['KẾ TOÁN'],
  treasurer: ['THỦ QUỸ'],
});

/** The lines of authority and office over a signature (Nghị định 30/2020, annex I). */
export const capacityOf = (role: SigningRole): readonly string[] => capacities[role];

/** Where a role needs to know its village or unit, without which it would reach nothing. */
export function missingPlace(post: {
  readonly role: string | null;
  readonly villageId: string | null;
  readonly unitId: string | null;
}): 'villageId' | 'unitId' | null {
  if (post.role === 'village-head' && post.villageId === null) return 'villageId';
  if (post.role !== null && rolesOfUnits.includes(post.role) && post.unitId === null) return 'unitId';
  return null;
}
