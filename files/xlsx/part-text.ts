import type { ZipEntry } from "./zip-directory.ts";

/** A part that unpacks to more than the directory says: judged by its directory, it would slip through. */
export class OutgrownPart extends Error {}

/**
 * The text of one part of a package, piece by piece, unpacked by the platform (`DecompressionStream`): a sheet of a
 * million rows is never one text, which JavaScript limits to 512 million characters.
 *
 * @throws OutgrownPart; TypeError when the part cannot be unpacked
 */
export async function* partText(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + start, entry.packedSize);
  const decoder = new TextDecoder();
  let size = 0;
  for await (const chunk of entry.method === 0 ? [packed] : unpacked(packed)) {
    size += chunk.length;
    if (size > entry.size) throw new OutgrownPart(`${entry.name}: expected ${entry.size} bytes, got more`);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function* unpacked(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // A failure of either end comes out of `read`.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The whole text of a small part. */
export async function wholeText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  let text = "";
  for await (const piece of partText(bytes, entry)) text += piece;
  return text;
}

/**
 * Hands on text in pieces that end with `end`, so that no row or string is cut in two; what stands after the last
 * `end` comes as the last piece.
 */
export async function* piecesEndingWith(end: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  for await (const text of texts) {
    // The end mark itself may be cut: look for it across the seam.
    const seam = waiting.length > 0 ? waiting[waiting.length - 1].slice(1 - end.length) : "";
    const last = (seam + text).lastIndexOf(end);
    if (last < 0) {
      waiting.push(text);
      continue;
    }
    const cut = last + end.length - seam.length;
    yield waiting.join("") + text.slice(0, cut);
    waiting = [text.slice(cut)];
  }
  yield waiting.join("");
}
