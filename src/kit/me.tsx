import { createContext, type ReactNode, useContext } from 'react';
import type { Me } from '#platform/signin/schema.ts';

export type MyCommune = Me['communes'][number];

const MeContext = createContext<{ me: Me; commune: MyCommune } | null>(null);

/** Tells all below who is signed in, and in which commune they are. */
export function MeProvider({ me, commune, children }: { me: Me; commune: MyCommune; children: ReactNode }) {
  return <MeContext value={{ me, commune }}>{children}</MeContext>;
}

function useSignedIn() {
  const value = useContext(MeContext);
  if (!value) throw new Error('used outside of a commune');
  return value;
}

export function useMe(): Me {
  return useSignedIn().me;
}

export function useCommune(): MyCommune {
  return useSignedIn().commune;
}

/** Gives how far the person may do an act here ('all', 'village', 'unit'), or null: then the screen does not offer it. */
export function useMay(act: string): 'all' | 'village' | 'unit' | null {
  return useCommune().may.find((sentence) => sentence.act === act)?.reach ?? null;
}
