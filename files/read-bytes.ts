import type { RawSheet } from "../engine/index.ts";
import { readCsv } from "./csv/read-csv.ts";
import { findFileKind } from "./find-file-kind.ts";
import { kindProblem } from "./kind-problem.ts";
import { tooManyRows } from "./limits.ts";
import { linkProblem } from "./link-problem.ts";
import { isOtherKind, readOtherWorkbook } from "./other/read-other-workbook.ts";
import { readParquet } from "./warehouse/read-parquet.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

/**
 * The sheets of a file by its bytes; the content decides what it is, not the name.
 *
 * @param fileName shown in messages
 * @throws FileProblem naming the file, what was expected and what was found
 * @example (await readBytes(new TextEncoder().encode("a;b\n1;2"), "deals.csv"))[0].rows[0] // ["a", "b"]
 */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<RawSheet[]> {
  const kind = findFileKind(bytes);
  if (kind === "xlsx") return readWorkbook(bytes, fileName);
  if (kind === "parquet") return [await shortParquet(bytes, fileName)];
  if (isOtherKind(kind)) return readOtherWorkbook(bytes, kind, fileName);
  if (kind !== "text") throw kindProblem(kind, fileName);
  const shortcut = linkProblem(new TextDecoder().decode(bytes.subarray(0, 400)), fileName);
  if (shortcut) throw shortcut;
  return [readCsv(bytes, fileName)];
}

async function shortParquet(bytes: Uint8Array, fileName: string): Promise<RawSheet> {
  const sheet = await readParquet(bytes.slice().buffer, fileName);
  if (typeof sheet === "number") throw tooManyRows(fileName, sheet);
  return sheet;
}
