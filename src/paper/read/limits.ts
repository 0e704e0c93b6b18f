/** What one file may cost: beyond these it is refused, so that the server goes on. */
export const LIMITS = Object.freeze({
  bytes: 40_000_000,
  unpackedBytes: 120_000_000,
  zipEntries: 5_000,
  cells: 200_000,
  paragraphs: 50_000,
  pages: 299,
  scannedPages: 40,
  /** Of a picture, before it is decoded: a pixel takes four bytes. */
  pixels: 50_000_000,
  side: 20_000,
  // With starting and ending a process the whole stays under 30 seconds.
  milliseconds: 26_000,
  /** Of the whole process that reads; of its heap. What grows between two looks stays below 1 GB. */
  megabytes: 800,
  heapMegabytes: 600,
  /** What a reading may hand back. */
  answerBytes: 30_000_000,
});
