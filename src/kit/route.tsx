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

/** A link to a screen of this commune. */
export function Link({
  to,
  search,
  className,
  children,
}: {
  to: string;
  search?: Record<string, unknown>;
  className?: string;
  children: ReactNode;
}) {
  const here = useHere();
  return (
    <RouterLink
      to={here(to)}
      activeOptions={{ exact: to === '' }}
      {...(search ? { search: search as never } : {})}
      {...(className ? { className } : {})}
    >
      {children}
    </RouterLink>
  );
}
