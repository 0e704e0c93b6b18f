import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { centrePolicy } from '../centre/policy.ts';

/** The address that is handed to people: `qr` is its code as an SVG. */
const address = z.object({ url: z.string(), qr: z.string() });

export const readAddress = communeContract({
  method: 'GET',
  path: '/address',
  summary: 'Gives the address under which people open the app, with its QR code',
  permission: centrePolicy['centre.read'],
  answer: address,
});
