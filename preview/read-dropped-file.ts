import type { RawSheet } from "../engine/index.ts";
import { readBytes } from "../files/read-bytes.ts";

/**
 * The sheets of a file given to the page; its content decides what it is, not its name.
 *
 * @throws FileProblem in both languages
 */
export async function readDroppedFile(file: File): Promise<RawSheet[]> {
  return readBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}
