import { deflateRawSync } from "node:zlib";
import { unzipSync, Zip } from "fflate";
import { checksum, startOfChecksum } from "../../files/xlsx/checksum.ts";

/** Every part carries the same date, so that the same workbook makes the same file. */
const partDate = new Date(1980, 0, 1);

/** The same package, packed as small as it goes: a ready-made workbook is built once and opened often. */
export function squeezePackage(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, part] of Object.entries(unzipSync(bytes))) {
    const crc = ~checksum(part, startOfChecksum) >>> 0;
    const file: Parameters<Zip["add"]>[0] = { filename, size: part.length, crc, compression: 8, mtime: partDate };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(deflateRawSync(part, { level: 9, memLevel: 9 })), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}
