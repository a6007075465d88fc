/** What a checksum starts with; the finished one is its complement, `~crc >>> 0`. */
export const startOfChecksum = -1;

/** Eight tables: the sum goes on eight bytes at a time ("slicing-by-8", Kounavis and Berry 2005). */
const tables = makeTables();

/**
 * Goes on with the CRC-32 of a zip part (polynomial 0xEDB88320).
 *
 * @example (~checksum(new TextEncoder().encode("123456789"), startOfChecksum) >>> 0).toString(16) // "cbf43926"
 */
export function checksum(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let sum = crc;
  let place = 0;
  for (const last = bytes.length - 8; place <= last; place += 8) {
    sum ^= bytes[place] | (bytes[place + 1] << 8) | (bytes[place + 2] << 16) | (bytes[place + 3] << 24);
    sum =
      t7[sum & 255] ^
      t6[(sum >>> 8) & 255] ^
      t5[(sum >>> 16) & 255] ^
      t4[sum >>> 24] ^
      t3[bytes[place + 4]] ^
      t2[bytes[place + 5]] ^
      t1[bytes[place + 6]] ^
      t0[bytes[place + 7]];
  }
  for (; place < bytes.length; place++) sum = (sum >>> 8) ^ t0[(sum ^ bytes[place]) & 255];
  return sum;
}

function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const made = [first];
  for (let table = 1; table < 8; table++) {
    const before = made[table - 1];
    made.push(before.map((sum) => (sum >>> 8) ^ first[sum & 255]));
  }
  return made;
}
