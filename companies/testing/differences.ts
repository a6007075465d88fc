import { resultsAsJson, type ResultSheet } from "../../engine/index.ts";
import type { CsvRow, ExpectedTable } from "./read-company.ts";

type Block = ResultSheet["blocks"][number];

/**
 * Where a sheet is not what was worked out by hand, in words; nothing where it is. A column `state` is compared as scripts read
 * it, `state.shown` as people do, `state.mark` by its mark (good, bad, warning …).
 */
export function differences(sheet: ResultSheet, expected: readonly ExpectedTable[]): string[] {
  return [
    ...expected.flatMap(({ table, rows }) =>
      table === "notes" ? unlikeNotes(sheet, rows) : unlikeTable(sheet, table, rows),
    ),
    ...sheet.blocks.flatMap((block) => unshown(sheet.id, block)),
    ...sheet.blocks.flatMap((block) => wrongTotals(sheet.id, block)),
  ];
}

function unlikeTable(sheet: ResultSheet, table: string, wanted: readonly CsvRow[]): string[] {
  const name = `${sheet.id}.${table}`;
  const columns = Object.keys(wanted[0] ?? {});
  const got = columns.map((column) => cellsOf(sheet, table, column));
  const missing = columns.filter((_, place) => got[place] === undefined);
  if (missing.length > 0 || columns.length === 0) return [`${name}: no such columns: ${missing.join(", ")}`];
  const count = Math.max(wanted.length, ...got.map((cells) => cells!.length));
  return Array.from({ length: count }, (_, row) => {
    const [want, have] = [
      columns.map((column) => comparable(typed(wanted[row]?.[column] ?? ""))),
      got.map((cells) => comparable(cells![row])),
    ].map((cells) => JSON.stringify(cells));
    return want === have ? "" : `${name}, row ${row + 1} of ${columns.join(", ")}: expected ${want}, got ${have}`;
  }).filter((difference) => difference !== "");
}

/** Cells of a column as scripts read them, as shown, or their marks; undefined: there is none. */
function cellsOf(sheet: ResultSheet, table: string, column: string): readonly unknown[] | undefined {
  const [key, aspect] = column.split(".");
  const block = sheet.blocks.find((one) => one.key === table && (one.type === "table" || one.type === "form"));
  if (aspect === undefined || !block) {
    const json = resultsAsJson([sheet])[sheet.id].tables[table];
    const place = json?.columns.indexOf(key) ?? -1;
    return place < 0 ? undefined : json.rows.map((row) => row[place]);
  }
  if (block.type === "form") {
    const field = block.fields.find((one) => one.key === key);
    return field && [aspect === "mark" ? field.mark : field.value];
  }
  if (block.type !== "table") return undefined;
  const found = block.columns.find((one) => one.key === key);
  if (!found) return undefined;
  const { values, marks } = found;
  if (aspect !== "mark") return Array.from(values);
  return Array.from(values, (_, row) => (Array.isArray(marks) ? (marks as readonly unknown[])[row] : marks));
}

/** What a note or the title of a chart has to say, in its words: a judgement with its figures; `lacks` must not be said. */
function unlikeNotes({ id, blocks }: ResultSheet, wanted: readonly CsvRow[]): string[] {
  const said = new Map(blocks.map((block) => [block.key, saidBy(block)] as const));
  return wanted.flatMap(({ note, says, lacks }) => {
    const text = said.get(note);
    const about = `${id}, note ${note}`;
    if (!says && !lacks) return text === undefined ? [] : [`${about}: expected none, got ${text}`];
    return [
      ...(says && !text?.includes(says) ? [`${about}: expected “${says}”, got ${text}`] : []),
      ...(lacks && (text === undefined || text.includes(lacks))
        ? [`${about}: expected no “${lacks}”, got ${text}`]
        : []),
    ];
  });
}

/** As it is typed: a blank that keeps a figure and its sign on one line is a blank. */
function saidBy(block: Block): string | undefined {
  const text = block.type === "note" ? block.lines.join("\n") : block.type === "chart" ? block.title : undefined;
  return text?.replaceAll("\u00a0", " ");
}

/** What need not be said in words: a no, and that there is nothing to judge by. */
const mayBeBlank: ReadonlySet<unknown> = new Set([false, "noTarget", "unknown"]);

/** What scripts read stands on the sheet in words as well. */
function unshown(id: string, block: Block): string[] {
  const cells =
    block.type === "form"
      ? block.fields.map(({ key, value, json }) => ({ key, values: [value], json: json === undefined ? json : [json] }))
      : block.type === "table"
        ? block.columns
        : [];
  return cells.flatMap(({ key, values, json }) =>
    json === undefined
      ? []
      : Array.from(json, (read, row) =>
          isBlank(values[row]) && !isBlank(read) && !mayBeBlank.has(read)
            ? `${id}.${block.key}.${key}, row ${row + 1}: nothing is shown`
            : "",
        ).filter((difference) => difference !== ""),
  );
}

/** A total that is the sum of its column by its formula is that sum by its value. */
function wrongTotals(id: string, block: Block): string[] {
  if (block.type !== "table") return [];
  return block.columns.flatMap(({ key, values, total }) => {
    if (total?.formula !== `=SUM({${key}})` || block.rowCount === 0) return [];
    const sum = Array.from(values).reduce((all: number, one) => all + (typeof one === "number" ? one : 0), 0);
    const have = typeof total.value === "number" ? total.value : 0;
    return Math.abs(sum - have) > 1e-9 * Math.max(1, Math.abs(sum))
      ? [`${id}.${block.key}.${key}: expected the total ${sum}, got ${have}`]
      : [];
  });
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function typed(cell: string): string | number | null {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Numbers to nine digits, so that 0.1 + 0.2 is 0.3; yes and no as words. */
function comparable(value: unknown): string | number | null {
  if (isBlank(value)) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? Number(value.toPrecision(9)) : typeof value === "string" ? typed(value) : null;
}
