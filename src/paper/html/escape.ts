import library, { type HtmlSafeString, safe } from 'escape-html-template-tag';

// The library's types describe its CommonJS form; as an ES module its default export is the tag itself.
/** Tag of a template whose values are escaped; arrays are joined, nested templates are kept. */
export const html = library as unknown as typeof library.default;
export type Html = HtmlSafeString;
/** Markup of our own making, not escaped. */
export { safe };
