import type { Right } from './accounts.ts';

/** Who may call a route: whoever has one of these rights; any signed-in person; or anybody at all. */
export type Who = Right | readonly Right[] | 'whoever is signed in' | 'anybody';

/**
 * Every route of the server and the right that opens it, one a line; those of a commune are written from below the commune on.
 * A new route gets a line here, and a new noun in a path gets one in records.ts.
 */
export const routes: Readonly<Record<string, Who>> = {
  'GET /health': 'anybody',
  'POST /api/auth/sign-in/username': 'anybody',
  'POST /api/auth/sign-out': 'anybody',
  'GET /api/auth/sessions': 'whoever is signed in',
  'DELETE /api/auth/sessions/{id}': 'whoever is signed in',
  'POST /api/auth/password': 'whoever is signed in',
  'GET /api/me': 'whoever is signed in',
  'PUT /api/me/preference': 'whoever is signed in',

  'GET …/centre': 'see what is no secret inside',
  'PUT …/centre': 'settings',

  'GET …/documents': 'see papers',
  'GET …/documents/{id}': 'see papers',
  'GET …/documents/{id}/paper': 'see papers',
  'GET …/documents-register': 'see papers',
  'PUT …/documents/{id}': 'run the year',
  'PATCH …/documents/{id}': 'run the year',

  'GET …/surveys': 'see surveys',
  'GET …/surveys/{id}': 'see surveys',
  'PUT …/surveys/{id}': 'run the year',
  'POST …/surveys/{id}/needs': 'survey',

  'GET …/venues': 'see what is no secret inside',
  'PUT …/venues/{id}': 'run the year',
};
