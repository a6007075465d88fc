import type { Block } from "../result-sheet.ts";

/** Values of a document of forms alone: there is room for sentences. */
const wideValues = 55;
/** Above tables the values keep to a narrow column, so that tables are not wider than paper. */
const narrowValues = 18;

/**
 * Blocks of a document so that paper cuts nothing off: every text wraps, and the values of forms have the room that the
 * tables below them leave.
 *
 * @example fitForPaper([header, table]) // the header's values run over the cells beside them
 */
export function fitForPaper(blocks: readonly Block[]): Block[] {
  const hasTables = blocks.some(({ type }) => type === "table");
  return blocks.map((block): Block => {
    if (block.type === "table")
      return { ...block, columns: block.columns.map((column) => ({ wrap: true, ...column })) };
    if (block.type !== "form") return block;
    if (!hasTables) return { valueWidth: wideValues, wrap: true, ...block };
    return isHeader(block.key) ? { valueWidth: narrowValues, ...block } : { wrap: true, ...block };
  });
}

function isHeader(key: string): boolean {
  return /^document\d*$/.test(key);
}
