/**
 * The operators of a page (ISO 32000-1 §7.8.2) as the bytes that they become: put together letter by
 * letter, a string would cost more than all that is said in it.
 */

const BACKSLASH = 0x5c;
const [PARENTHESIS, END_PARENTHESIS, RETURN] = [0x28, 0x29, 0x0d];
const [POINT, ZERO] = [0x2e, 0x30];

export class ContentBytes {
  private bytes = new Uint8Array(0x8000);
  private length = 0;

  /** Operators and operands in ASCII. */
  ascii(text: string) {
    this.makeRoom(text.length);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i += 1) bytes[at++] = text.charCodeAt(i);
    this.length = at;
  }

  /** A number, given in thousandths, without noughts at its end. */
  number(thousandths: number) {
    const value = Math.round(Math.abs(thousandths));
    const fraction = value % 1000;
    if (thousandths < 0 && value > 0) this.ascii('-');
    this.ascii(String((value - fraction) / 1000));
    if (fraction === 0) return;
    this.makeRoom(4);
    const { bytes } = this;
    bytes[this.length++] = POINT;
    bytes[this.length++] = ZERO + Math.floor(fraction / 100);
    if (fraction % 100 !== 0) bytes[this.length++] = ZERO + (Math.floor(fraction / 10) % 10);
    if (fraction % 10 !== 0) bytes[this.length++] = ZERO + (fraction % 10);
  }

  /** A code of two bytes within a literal string, escaped where a byte would mean something else (§7.3.4.2). */
  code(code: number) {
    this.makeRoom(4);
    this.literal(code >> 8);
    this.literal(code & 0xff);
  }

  /** What was added, until more is; the next page begins with nothing. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  private literal(byte: number) {
    const escaped = byte === PARENTHESIS || byte === END_PARENTHESIS || byte === BACKSLASH || byte === RETURN;
    if (escaped) this.bytes[this.length++] = BACKSLASH;
    this.bytes[this.length++] = byte === RETURN ? 0x72 : byte;
  }

  private makeRoom(more: number) {
    if (this.length + more <= this.bytes.length) return;
    const bytes = new Uint8Array(2 * (this.length + more));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}
