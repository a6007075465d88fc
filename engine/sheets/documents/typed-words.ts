import { documentWords as words } from "../../words/documents/document-words.ts";
import { text } from "../column.ts";
import { tableOf, type TableContext } from "../table-of.ts";
import type { Block, CellValue, TableBlock } from "../result-sheet.ts";

/** What somebody typed into one cell of a document, and where. */
export interface TypedWords {
  readonly period: string;
  readonly about: string;
  readonly place: string;
  readonly words: CellValue;
}

/** What people typed into the blocks of a page: cells that differ from those told. */
export function typedWords(told: readonly Block[], typed: readonly Block[]): Pick<TypedWords, "place" | "words">[] {
  return typed.flatMap((block, at) => {
    const before = told[at];
    if (block.type === "form" && before.type === "form")
      return block.fields.flatMap(({ label, value }, place) =>
        value === before.fields[place].value ? [] : { place: label, words: value },
      );
    return block.type === "table" && before.type === "table" ? typedCells(before, block) : [];
  });
}

function typedCells(told: TableBlock, typed: TableBlock): Pick<TypedWords, "place" | "words">[] {
  const { columns, rowKey = [], rowCount } = typed;
  const names = columns.filter(({ key }) => rowKey.includes(key));
  return Array.from({ length: rowCount }, (_, row) => row).flatMap((row) =>
    columns.flatMap(({ heading, values, owner }, at) => {
      const value = values[row] ?? null;
      if (owner !== "user" || value === null || value === (told.columns[at].values[row] ?? null)) return [];
      return { place: [...names.map((name) => String(name.values[row] ?? "")), heading].join(" · "), words: value };
    }),
  );
}

/** Words typed into the document of another day, kept off the paper below that of today. */
export function writtenBefore(context: TableContext, rows: readonly TypedWords[]): TableBlock {
  const column = (key: keyof TypedWords, width: number) =>
    text(key, words.before[key], (row: TypedWords) => row[key], { width, owner: "user", mark: "input" });
  return tableOf(context, rows, {
    key: "writtenBefore",
    title: words.before.title,
    plain: true,
    columns: [column("period", 24), column("about", 18), column("place", 18), column("words", 24)],
  });
}
