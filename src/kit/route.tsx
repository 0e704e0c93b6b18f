import {
  Link as RouterLink,
  useNavigate,
  useParams as useRouterParams,
  useSearch as useRouterSearch,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommune } from './me.tsx';

/** The parameters of the present screen's path. */
export function useParams(): Readonly<Record<string, string>> {
  return useRouterParams({ strict: false }) as Record<string, string>;
}

/** The present screen's address after the question mark. */
export function useSearch(): Readonly<Record<string, unknown>> {
  return useRouterSearch({ strict: false }) as Record<string, unknown>;
}

/** Gives the address of a screen of this commune: `here('lop/123')`. */
export function useHere(): (path: string) => string {
  const { slug } = useCommune();
  return (path) => `/${slug}${path === '' ? '' : `/${path}`}`;
}

/** Gives the function that goes to a screen of this commune; what stands after the question mark is in the path or in `search`. */
export function useGo(): (path: string, search?: Record<string, unknown>) => void {
  const navigate = useNavigate();
  const here = useHere();
  return (path, search) => {
    const [at = '', query] = path.split('?');
    const asked =
      query === undefined ? search : { ...Object.fromEntries(new URLSearchParams(query)), ...search };
    void navigate({ to: here(at), ...(asked ? { search: asked as never } : {}) });
  };
}

/**
 * What a person has chosen on a screen (year, month, filter, tab), kept in its address, so that it is still so after a reload and for
 * whoever gets the address. Setting changes what is named and leaves the rest; null takes it out. Going back skips such choices.
 */
export function useChosen(): readonly [
  (name: string) => string | null,
  (chosen: Readonly<Record<string, string | number | null>>) => void,
] {
  const navigate = useNavigate();
  const search = useSearch();
  const read = (name: string) => {
    const value = search[name];
    return value === undefined || value === null || value === '' ? null : String(value);
  };
  const set = (chosen: Readonly<Record<string, string | number | null>>) => {
    const changed = (before: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries({ ...before, ...chosen })
          .filter(([, value]) => value !== null && value !== '')
          // A year stands as `nam=2026`: as a text it would be quoted.
          .map(([name, value]) => [name, /^\d{1,9}$/.test(String(value)) ? Number(value) : value]),
      );
    void navigate({ to: '.', search: changed as never, replace: true });
  };
  return [read, set];
}

/** A link to a screen of this commune. */
export function Link({
  to,
  search,
  className,
  exact = to === '',
  children,
}: {
  to: string;
  search?: Record<string, unknown>;
  className?: string;
  /** Whether it is shown as the present one on its own screen alone, not on those below it. */
  exact?: boolean;
  children: ReactNode;
}) {
  const here = useHere();
  return (
    <RouterLink
      to={here(to)}
      activeOptions={{ exact, ...(exact ? { includeSearch: false } : {}) }}
      {...(search ? { search: search as never } : {})}
      {...(className ? { className } : {})}
    >
      {children}
    </RouterLink>
  );
}
