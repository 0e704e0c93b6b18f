/** What one file may cost: beyond these it is refused, so that the server goes on. */
export const LIMITS = Object.freeze({
  bytes: 40_000_000,
  unpackedBytes: 120_000_000,
  zipEntries: 5_000,
  cells: 200_000,
  paragraphs: 50_000,
  pages: 299,
  scannedPages: 40,
  pixels: 60_000_000,
  // With starting and ending a thread the whole stays under 30 seconds.
  milliseconds: 26_000,
  megabytes: 1_000,
});
