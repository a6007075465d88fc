import { Inflate } from "fflate";
import { fileProblem } from "../file-problem.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** The largest sheet of Excel, every cell filled, unpacks to about 1 GB; a whole workbook above this is refused. */
const mostUnpacked = 4e9;
const mostUnpackedPart = 2e9;
/** Sheets pack 5 to 60 times; a bomb packs a thousand times. Small parts may pack well by chance. */
const mostRatio = 250;
const ratioCountsFrom = 20e6;
const mostParts = 20_000;

/**
 * Refuses packages that were made to exhaust the reader, by their directory, before anything is unpacked: too many or
 * too large parts, parts that pack beyond belief, repeated names, entity declarations in the XML.
 *
 * @throws FileProblem
 */
export function refuseHostile(bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const bomb = entries.find(
    ({ size, packedSize }) =>
      size > mostUnpackedPart || (size > ratioCountsFrom && size > mostRatio * Math.max(1, packedSize)),
  );
  if (bomb || total > mostUnpacked || entries.length > mostParts) throw bombProblem(fileName, bomb?.size ?? total);

  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length)
    throw fileProblem(
      fileName,
      "expected an .xlsx workbook, found a damaged package: the same part stands in it twice; save the workbook again in Excel",
      "нужна книга .xlsx, а файл повреждён: одна и та же часть стоит в нём дважды; сохраните книгу в Excel заново",
    );
  const declared = entries.find((entry) => /\.(xml|rels|vml)$/i.test(entry.name) && hasDoctype(bytes, entry));
  if (declared)
    throw fileProblem(
      fileName,
      `found a DOCTYPE in ${declared.name}: a workbook never has one, and it can hide harmful content; the file is not read`,
      `в части ${declared.name} найдено объявление DOCTYPE: в книгах его не бывает, за ним может быть вредное содержимое; файл не прочитан`,
    );
}

function bombProblem(fileName: string, size: number) {
  const megabytes = Math.round(size / 1e6);
  return fileProblem(
    fileName,
    `expected a workbook of a believable size, found one that unpacks to ${megabytes.toLocaleString("en-US")} MB; the file is not read`,
    `размер книги неправдоподобен: в распакованном виде ${megabytes.toLocaleString("ru-RU")} МБ; файл не прочитан`,
  );
}

/** Looks at the beginning of a part only: a DOCTYPE stands before the first tag. */
function hasDoctype(bytes: Uint8Array, entry: ZipEntry): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(beginningOf(bytes, entry));
}

const beginningBytes = 2048;

function beginningOf(bytes: Uint8Array, { offset, method, packedSize }: ZipEntry): string {
  if (offset + 30 > bytes.length) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + Math.min(packedSize, beginningBytes));
  const found: Uint8Array[] = [];
  if (method === 0) found.push(packed);
  else {
    try {
      new Inflate((chunk) => found.push(chunk)).push(packed);
    } catch {
      return ""; // a damaged part is the reader's to name
    }
  }
  // UTF-16 has a zero byte in every character of a tag.
  return found
    .map((chunk) => String.fromCharCode(...chunk.subarray(0, 4096)))
    .join("")
    .replaceAll("\u0000", "");
}
