/** XML whose elements have other prefixes than Office gives them says the same: here it gets the usual ones. */

/** Namespaces by what they end in, as Office and the strict standard write them; and the prefix that readers expect. */
const USUAL: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/\/spreadsheetml\/(2006\/)?main$/, ''],
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/(relationships|content-types)$/, ''],
];
const DECLARED = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The document with the usual prefixes; as it is where it has them already. */
export function withUsualPrefixes(xml: string): string {
  const names = new Map<string, string>();
  for (const [, prefix = '', double, single] of xml.slice(0, 20_000).matchAll(DECLARED)) {
    const usual = USUAL.find(([namespace]) => namespace.test(double ?? single ?? ''))?.[1];
    if (usual !== undefined && usual !== prefix && !names.has(prefix)) names.set(prefix, usual);
  }
  if (names.size === 0) return xml;
  const renamed = (name: string, isElement: boolean): string => {
    const [first, rest] = name.split(':') as [string, string | undefined];
    const prefix = rest === undefined ? '' : first;
    // Attributes without a prefix are in no namespace.
    const usual = prefix === '' && !isElement ? undefined : names.get(prefix);
    if (usual === undefined) return name;
    return usual === '' ? (rest ?? first) : `${usual}:${rest ?? first}`;
  };
  return xml.replace(/<[^<>!?]+>/g, (tag) =>
    tag
      .replace(/^<(\/?)([\w.:-]+)/, (_, slash: string, name: string) => `<${slash}${renamed(name, true)}`)
      .replace(
        /(\s)([\w.:-]+)(\s*=\s*(?:"[^"]*"|'[^']*'))/g,
        (whole, gap: string, name: string, value: string) =>
          name === 'xmlns' || name.startsWith('xmlns:')
            ? declared(whole, gap, name, value, names)
            : `${gap}${renamed(name, false)}${value}`,
      ),
  );
}

function declared(
  whole: string,
  gap: string,
  name: string,
  value: string,
  names: ReadonlyMap<string, string>,
): string {
  const usual = names.get(name.slice('xmlns:'.length));
  if (
    usual === undefined ||
    !USUAL.some(([namespace]) => namespace.test(value.replace(/^\s*=\s*["']|["']$/g, '')))
  )
    return whole;
  return `${gap}xmlns${usual === '' ? '' : `:${usual}`}${value}`;
}
