import { checksum, startOfChecksum } from "./checksum.ts";

/** Squeezes the pieces of one part ("deflate"), beside the main thread. */
export interface Squeezer {
  /** Waits where too much is on its way. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** @returns the CRC-32 of all pieces */
  end(): Promise<number>;
}

type NodeZlib = NonNullable<typeof zlib>;
type HandOn = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Node's own, and undefined in a browser: asked of the running program, so that no bundle has to know of it. */
const zlib = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.("node:zlib");

/** A fifth larger than the usual level (6) and four times faster: any level sees that cells repeat their tags. */
const level = 2;

/**
 * Node's `zlib` where there is one, which can be told how hard to try; the browser's `CompressionStream` otherwise.
 *
 * @param handOn gets the squeezed bytes, in order
 */
export function squeezerOf(handOn: HandOn): Squeezer {
  return zlib ? squeezeInNode(zlib, handOn) : squeezeInBrowser(handOn);
}

function squeezeInNode(node: NodeZlib, handOn: HandOn): Squeezer {
  const stream = node.createDeflateRaw({ level, memLevel: 9, chunkSize: 1 << 16 });
  const ended = new Promise<void>((resolve, reject) => {
    stream.on("data", handOn).on("end", resolve).on("error", reject);
  });
  let crc = 0;
  let before = Promise.resolve();
  return {
    async write(bytes) {
      crc = node.crc32(bytes, crc);
      // One piece is squeezed while the next one is made.
      const one = before;
      before = new Promise((resolve) => stream.write(bytes, () => resolve()));
      await one;
    },
    async end() {
      stream.end();
      await ended;
      return crc;
    },
  };
}

function squeezeInBrowser(handOn: HandOn): Squeezer {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const emptied = readAll(stream.readable.getReader(), handOn);
  let crc = startOfChecksum;
  return {
    async write(bytes) {
      crc = checksum(bytes, crc);
      await writer.ready;
      // Errors of a write come out of `close` as well.
      writer.write(bytes).catch(() => undefined);
    },
    async end() {
      await writer.close();
      await emptied;
      return ~crc >>> 0;
    },
  };
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, handOn: HandOn): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    handOn(value);
  }
}
