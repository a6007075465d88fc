import type { Block } from "../result-sheet.ts";

/** Values of a document of forms alone: there is room for sentences. */
const wideValues = 55;
/** What people type below a table has at least this room, over several of its columns. */
const typedWidth = 60;
const usualWidth = 12;
/** Above tables the values keep to a narrow column, so that tables are not wider than paper. */
const narrowValues = 18;

/**
 * Blocks of a document so that paper cuts nothing off: every text wraps, and the values of forms have the room that the
 * tables below them leave.
 *
 * @example fitForPaper([header, table]) // the header's values run over the cells beside them
 */
export function fitForPaper(blocks: readonly Block[]): Block[] {
  const widths = tableWidths(blocks);
  const hasTables = blocks.some(({ type }) => type === "table");
  return blocks.map((block): Block => {
    if (block.type === "table")
      return { ...block, columns: block.columns.map((column) => ({ wrap: true, ...column })) };
    if (block.type !== "form") return block;
    if (!hasTables) return { valueWidth: wideValues, wrap: true, ...block };
    return isHeader(block.key)
      ? { valueWidth: narrowValues, ...block }
      : { wrap: true, typedColumns: typedColumns(widths), ...block };
  });
}

/** Shown widths of the columns beside the labels, as the tables ask for them. */
function tableWidths(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const block of blocks)
    if (block.type === "table")
      block.columns.slice(1).forEach(({ width = usualWidth }, at) => {
        widths[at] = Math.max(widths[at] ?? 0, width);
      });
  return widths;
}

function typedColumns(widths: readonly number[]): number {
  let room = 0;
  const at = widths.findIndex((width) => (room += width) >= typedWidth);
  return at < 0 ? Math.max(1, widths.length) : at + 1;
}

function isHeader(key: string): boolean {
  return /^document\d*$/.test(key);
}
