/** A stream of a Word 97 file, read by place; a place outside of it says that the file is damaged. */
export class Bytes {
  readonly length: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
  }

  u8 = (at: number): number => this.#view.getUint8(at);
  u16 = (at: number): number => this.#view.getUint16(at, true);
  i16 = (at: number): number => this.#view.getInt16(at, true);
  u32 = (at: number): number => this.#view.getUint32(at, true);

  /** A part of the stream; what lies outside is left off. */
  part(at: number, length: number): Bytes {
    const start = Math.min(at, this.length);
    const end = Math.min(start + Math.max(0, length), this.length);
    return new Bytes(new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, end - start));
  }

  /** Characters of two bytes each. */
  wide(at: number, count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += String.fromCharCode(this.u16(at + i * 2));
    return text;
  }
}
