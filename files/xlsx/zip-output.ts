import { Zip, type ZipInputFile } from "fflate";
import { squeezerOf } from "./squeeze.ts";

/** Every part carries the same date, so that the same plan makes the same file. */
const partDate = new Date(1980, 0, 1);
const deflated = 8;

export interface ZipOutput {
  /** Adds one part, of text or bytes; its pieces are taken and squeezed one after the other, never held together. */
  add(name: string, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<void>;
  end(): Uint8Array;
}

/**
 * A zip file written part by part; squeezing and checksum are the platform's own.
 *
 * @example const zip = zipOutput(); await zip.add("a.txt", ["text"]); zip.end()
 */
export function zipOutput(): ZipOutput {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    async add(name, pieces) {
      const part = { filename: name, size: 0, crc: 0, compression: deflated, mtime: partDate };
      zip.add(part);
      await squeeze(part, pieces);
    },
    end() {
      zip.end();
      return joined(chunks);
    },
  };
}

async function squeeze(part: ZipInputFile, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<void> {
  const squeezer = squeezerOf((bytes) => part.ondata?.(null, bytes, false));
  const encoder = new TextEncoder();
  let size = 0;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    size += bytes.length;
    await squeezer.write(bytes);
  }
  part.crc = await squeezer.end();
  part.size = size;
  part.ondata?.(null, new Uint8Array(0), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
