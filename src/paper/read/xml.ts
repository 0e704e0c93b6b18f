import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

/**
 * A parser of a part of a document that somebody else made. What is no XML is corrupt, and a document type, which could make much of
 * little or reach for other files, is refused: both throw Unreadable while it is fed.
 */
export function untrustedXml(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Unreadable('corrupt', error);
  });
  parser.on('doctype', () => {
    throw new Unreadable('entities');
  });
  return parser;
}
