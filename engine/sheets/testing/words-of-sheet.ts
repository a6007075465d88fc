import type { Block, ResultSheet } from "../result-sheet.ts";

/** All that a reader of a sheet sees: titles, headings, labels, notes and cells, one a line. */
export function wordsOfSheet({ title, blocks }: ResultSheet): string {
  return [title, ...blocks.flatMap(wordsOfBlock)].filter((words) => words !== "").join("\n");
}

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case "note":
      return [...block.lines];
    case "chart":
      return [block.title];
    case "form":
      return [block.title ?? "", ...block.fields.flatMap(({ label, value }) => [label, cell(value)])];
    case "table": {
      const rows = Array.from({ length: block.columns[0]?.values.length ?? 0 }, (_, row) =>
        block.columns.map(({ values }) => cell(values[row])).join(" | "),
      );
      return [block.title ?? "", block.columns.map(({ heading }) => heading).join(" | "), ...rows];
    }
    default:
      return [];
  }
}

function cell(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
