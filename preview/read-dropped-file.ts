import type { RawSheet } from "../engine/index.ts";
import { readCsv } from "../files/csv/read-csv.ts";
import { findFileKind } from "../files/find-file-kind.ts";
import { kindProblem } from "../files/kind-problem.ts";
import { readWorkbook } from "../files/xlsx/read-workbook.ts";

/**
 * The sheets of a file given to the page; its content decides what it is, not its name.
 *
 * @throws FileProblem in both languages
 */
export async function readDroppedFile(file: File): Promise<RawSheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = findFileKind(bytes);
  if (kind === "xlsx") return readWorkbook(bytes, file.name);
  if (kind === "text") return [readCsv(bytes, file.name)];
  throw kindProblem(kind, file.name);
}
