import { useSay } from '#kit/words.tsx';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { kindRules } from '../rules.ts';
import type { StandingDossier } from '../schema.ts';
import { words } from './words.ts';

/** How far a dossier is: its parts, what its entries come to, its people, and what a fund has left. */
export function Totals({ of }: { of: StandingDossier }) {
  const say = useSay();
  const figures = kindRules[of.kind].figures.flatMap((figure) => {
    const value = of.totals[figure.code];
    if (value === undefined) return [];
    return [`${say(figure)}: ${figure.money ? formatDong(value) : formatNumber(value)}`];
  });
  const paidIn = of.totals.paidIn;
  const told = [
    ...(of.parts.all > 0 ? [say(words.partsOf(of.parts.done, of.parts.all))] : []),
    ...figures,
    ...(of.people > 0 ? [say(words.peopleLine(of.people))] : []),
    ...(of.paidOut > 0 ? [`${say(words.paidOut)}: ${formatDong(of.paidOut)}`] : []),
    ...(paidIn === undefined ? [] : [`${say(words.left)}: ${formatDong(paidIn - of.paidOut)}`]),
  ];
  return <>{told.join(' · ')}</>;
}
