import { text, type RawCell } from "../../engine/index.ts";
import type { WorkOptions } from "../workbook-host.ts";
import { stopIfCancelled } from "./excel-problem.ts";

/** Cells of one answer: Excel allows 5 million, the web 5 MB; long texts must fit too. */
const mostCells = 100_000;
const step = text("Reading rows", "Чтение строк");

/** Some whole rows of a sheet's used part. */
export interface ReadBlock {
  /** Place in the list of sheets. */
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Values of the used parts of some sheets: small ones share a request, large ones take one for every block of rows. An
 * answer that Excel finds too large (long texts) is asked for again in halves.
 *
 * @param ids of the sheets
 * @param used parts, at most one a sheet, in the order of the sheets
 * @returns rows of each sheet from row 1, cells from column A, so that a cell's place is its place in the row
 */
export async function readBlocks(
  context: Excel.RequestContext,
  ids: readonly string[],
  used: readonly ReadBlock[],
  { signal, onProgress }: WorkOptions = {},
): Promise<RawCell[][][]> {
  const sheets = ids.map((): RawCell[][] => []);
  const total = used.reduce((sum, { rows }) => sum + rows, 0);
  let waiting = used.flatMap((block) => inParts(block, mostCells));
  let done = 0;
  let limit = mostCells;
  while (waiting.length > 0) {
    stopIfCancelled(signal);
    const part = takeFirst(waiting, limit);
    const values = await valuesOf(context, ids, part);
    if (values === undefined) {
      limit = Math.max(1, Math.floor(part.reduce((sum, { rows, columns }) => sum + rows * columns, 0) / 2));
      waiting = [...part.flatMap(halves), ...waiting.slice(part.length)];
      continue;
    }
    part.forEach((block, place) => keep(sheets[block.sheet], block, values[place]));
    waiting = waiting.slice(part.length);
    done += part.reduce((sum, { rows }) => sum + rows, 0);
    onProgress?.({ step, done, total });
  }
  return sheets;
}

function inParts(block: ReadBlock, cells: number): ReadBlock[] {
  const rowsOfPart = Math.max(1, Math.floor(cells / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rowsOfPart) }, (_, part) => {
    const first = part * rowsOfPart;
    return { ...block, top: block.top + first, rows: Math.min(rowsOfPart, block.rows - first) };
  });
}

function halves(block: ReadBlock): ReadBlock[] {
  return inParts(block, Math.ceil(block.rows / 2) * block.columns);
}

/** As many blocks as one answer holds, one at least. */
function takeFirst(waiting: readonly ReadBlock[], limit: number): ReadBlock[] {
  let cells = 0;
  const last = waiting.findIndex((block, place) => {
    cells += block.rows * block.columns;
    return place > 0 && cells > limit;
  });
  return waiting.slice(0, last < 0 ? undefined : last);
}

/** Undefined when the answer is too large and can be asked for in smaller parts. */
async function valuesOf(
  context: Excel.RequestContext,
  ids: readonly string[],
  part: readonly ReadBlock[],
): Promise<RawCell[][][] | undefined> {
  const ranges = part.map(({ sheet, top, left, rows, columns }) =>
    context.workbook.worksheets.getItem(ids[sheet]).getRangeByIndexes(top, left, rows, columns).load("values"),
  );
  try {
    await context.sync();
  } catch (error) {
    const [only] = part;
    const divisible = part.length > 1 || only.rows > 1;
    if (divisible && isTooLarge(error)) return undefined;
    throw error;
  }
  return ranges.map(({ values }) => values as RawCell[][]);
}

/** Whether Excel refused because its answer would be too large. */
export function isTooLarge(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ResponsePayloadSizeLimitExceeded";
}

function keep(rows: RawCell[][], { top, left }: ReadBlock, values: readonly RawCell[][]): void {
  while (rows.length < top) rows.push([]);
  const before = new Array<RawCell>(left).fill(null);
  for (const line of values) rows.push(left === 0 ? line : [...before, ...line]);
}
