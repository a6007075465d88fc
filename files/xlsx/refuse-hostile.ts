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
/** Many small bombs are a large one. */
const ratioOfWholeCountsFrom = 200e6;

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
  const packsTooWell = total > ratioOfWholeCountsFrom && total > mostRatio * bytes.length;
  if (bomb || packsTooWell || total > mostUnpacked || entries.length > mostParts)
    throw bombProblem(fileName, bomb?.size ?? total);
  if (overlap(entries)) throw overlapProblem(fileName);

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

/** Each part has its own bytes: the same ones unpacked under thousands of names are the best packing there is. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const byPlace = [...entries].sort((one, other) => one.offset - other.offset);
  return byPlace.some(
    ({ offset }, place) => place > 0 && offset < byPlace[place - 1].offset + 30 + byPlace[place - 1].packedSize,
  );
}

function overlapProblem(fileName: string) {
  return fileProblem(
    fileName,
    "expected an .xlsx workbook, found a package whose parts share their bytes; it is damaged or made to exhaust the reader, and is not read",
    "нужна книга .xlsx, а в этом файле части занимают одни и те же байты: он повреждён или сделан так, чтобы исчерпать память; файл не прочитан",
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
/** A DOCTYPE stands before the first tag; a piece at a time, so that no more is unpacked than is looked at. */
const enough = 4096;
const piece = 64;

function beginningOf(bytes: Uint8Array, { offset, method, packedSize }: ZipEntry): string {
  if (offset + 30 > bytes.length) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + Math.min(packedSize, beginningBytes));
  const found: Uint8Array[] = [];
  if (method === 0) found.push(packed);
  else {
    try {
      let unpacked = 0;
      const inflate = new Inflate((chunk) => {
        found.push(chunk);
        unpacked += chunk.length;
      });
      for (let place = 0; place < packed.length && unpacked < enough; place += piece)
        inflate.push(packed.subarray(place, place + piece));
    } catch {
      return ""; // a damaged part is the reader's to name
    }
  }
  // UTF-16 has a zero byte in every character of a tag.
  return found
    .map((chunk) => String.fromCharCode(...chunk.subarray(0, enough)))
    .join("")
    .replaceAll("\u0000", "");
}
