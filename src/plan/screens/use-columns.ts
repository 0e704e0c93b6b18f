import { useLocalStorage } from '@mantine/hooks';
import type { GridColumn } from '#kit/grid/model.ts';
import type { PlanKindName } from '../kind/kind.ts';
import type { PlanLine } from '../line/schema.ts';

interface Chosen {
  readonly hidden: readonly string[];
  readonly sizes: Readonly<Record<string, number>>;
}

/** Which columns of a plan's grid a person sees on this device, and how wide they are: one choice for each kind of plan. */
export function useColumns(kind: PlanKindName, columns: readonly GridColumn<PlanLine>[]) {
  const [chosen, set] = useLocalStorage<Chosen>({
    key: `langhoc-columns-${kind}`,
    defaultValue: { hidden: [], sizes: {} },
    getInitialValueInEffect: false,
  });
  return {
    shown: columns.filter(({ key }) => !chosen.hidden.includes(key)),
    sizes: chosen.sizes,
    isHidden: (key: string) => chosen.hidden.includes(key),
    toggle: (key: string) =>
      set(({ hidden, sizes }) => ({
        hidden: hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key],
        sizes,
      })),
    onSize: (key: string, width: number) =>
      set(({ hidden, sizes }) => ({ hidden, sizes: { ...sizes, [key]: width } })),
    /** All columns, as wide as they are by themselves. */
    reset: () => set({ hidden: [], sizes: {} }),
  };
}
