import { text } from "../ground/text.ts";
import { columnProblems, type ProblemKind } from "./column-problems.ts";
import type { ColumnSpec, TableSpec, TableSpecs } from "./column-spec.ts";
import type { Issue } from "../ground/issue.ts";
import type { ColumnValues, RawColumn, RawTable } from "./raw-table.ts";
import { spoiltNumber } from "./settle-ids.ts";
import { stageSpelling } from "./stage-spelling.ts";
import { tellApart } from "./tell-apart.ts";
import { findCode } from "./word-list.ts";

type RefSpec = Extract<ColumnSpec, { readonly type: "ref" }>;

/**
 * Turns the words of every ref into row numbers of the other table: by its id, else by the columns it is `knownBy`.
 * Each distinct word is looked up once. What is nowhere to be found is -1 and an UNKNOWN_REF, one issue a column.
 */
export function resolveReferences(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const finders = new Map<string, (word: string) => number>();
  const refs = [...tables.values()].flatMap((table) =>
    [...table.columns].flatMap(([key, column]) => {
      const spec = specs[table.name].columns[key];
      return spec.type === "ref" && column.list ? [{ table, key, column, spec }] : [];
    }),
  );
  // What tells rows of one name apart is resolved before them.
  const inOrder = [...refs.filter(({ spec }) => !spec.toldApartBy), ...refs.filter(({ spec }) => spec.toldApartBy)];
  for (const { table, key, column, spec } of inOrder) {
    const target = tables.get(spec.table);
    if (target && !finders.has(spec.table)) finders.set(spec.table, rowFinder(target, specs[spec.table]));
    const rowOf = finders.get(spec.table) ?? (() => -1);
    const { toldApartBy: by } = spec;
    const apart = target && by !== undefined ? tellApart(table, target, specs[spec.table], by) : undefined;
    resolveColumn({ table, key, column, rowOf, apart, unknown: unknownRef(spec, specs) }, issues);
  }
}

/** A name that several rows have: which of them is meant nobody can say. */
export const ambiguousRow = -2;

/**
 * Finds the row of a table that a word names: by its id and, where no id is so, by name. Of people also with first and
 * last name changed round, of stages in whatever spelling.
 *
 * @returns -1 for no row, `ambiguousRow` for a name of several
 */
export function rowFinder(table: RawTable, spec: TableSpec): (word: string) => number {
  const find = plainFinder(table, spec);
  if (table.name === "Stages") return stageFinder(table, spec, find);
  if (table.name !== "Managers" && table.name !== "Contacts") return find;
  return (word) => {
    const row = find(word);
    const [first, last, ...more] = row === -1 ? word.trim().split(/\s+/) : [];
    return last !== undefined && more.length === 0 ? find(`${last} ${first}`) : row;
  };
}

function stageFinder(table: RawTable, spec: TableSpec, find: (word: string) => number): (word: string) => number {
  let rows: Map<string, number> | undefined;
  return (word) => {
    const row = find(word);
    if (row !== -1) return row;
    rows ??= rowsBySpelling(table, spec);
    return rows.get(stageSpelling(word)) ?? -1;
  };
}

/** Rows by every name they have; a spelling of several rows is none. */
function rowsBySpelling(table: RawTable, { id, knownBy = [] }: TableSpec): Map<string, number> {
  const rows = new Map<string, number>();
  for (const key of [id, ...knownBy]) {
    const column = key === undefined ? undefined : table.columns.get(key);
    for (let row = 0; row < table.rowCount; row++) {
      const code = column?.list ? column.values[row] : -1;
      if (code < 0) continue;
      const spelling = stageSpelling(column!.list!.words[code]);
      rows.set(spelling, (rows.get(spelling) ?? row) === row ? row : -1);
    }
  }
  return rows;
}

function plainFinder(table: RawTable, spec: TableSpec): (word: string) => number {
  const keys = [spec.id, ...(spec.knownBy ?? [])].filter((key) => key !== undefined);
  const finders = keys.flatMap((key) => {
    const column = table.columns.get(key);
    return column?.list ? [finderIn(column, table.rowCount, key === spec.id)] : [];
  });
  return (word) => {
    for (const find of finders) {
      const row = find(word);
      if (row !== -1) return row;
    }
    return -1;
  };
}

function finderIn({ values, list }: RawColumn, rowCount: number, isId: boolean): (word: string) => number {
  // names are looked at only when some word is no id
  let rows: Int32Array | undefined;
  return (word) => {
    const code = findCode(list!, word);
    if (code < 0) return -1;
    rows ??= isId ? firstRows(values, rowCount, list!.words.length) : onlyRows(values, rowCount, list!.words.length);
    return rows[code];
  };
}

/** The only row of each code; -1 where none has it, `ambiguousRow` where several have. */
function onlyRows(values: ColumnValues, rowCount: number, codeCount: number): Int32Array {
  const rows = new Int32Array(codeCount).fill(-1);
  for (let row = 0; row < rowCount; row++)
    if (values[row] >= 0) rows[values[row]] = rows[values[row]] === -1 ? row : ambiguousRow;
  return rows;
}

/** The first row of each code; -1 where none has it. */
export function firstRows(values: ColumnValues, rowCount: number, codeCount: number): Int32Array {
  const rows = new Int32Array(codeCount).fill(-1);
  for (let row = rowCount - 1; row >= 0; row--) if (values[row] >= 0) rows[values[row]] = row;
  return rows;
}

interface RefColumn {
  readonly table: RawTable;
  readonly key: string;
  readonly column: RawColumn;
  readonly rowOf: (word: string) => number;
  /** Row of a name of several, by what the row that names it says besides; -1 is none. */
  readonly apart?: (word: string, row: number) => number;
  readonly unknown: ProblemKind;
}

function resolveColumn({ table, key, column, rowOf, apart, unknown }: RefColumn, issues: Issue[]): void {
  const { words } = column.list!;
  const target = new Int32Array(words.length);
  const isSpoilt = new Uint8Array(words.length);
  for (let code = 0; code < words.length; code++) {
    const name = column.names?.[code];
    isSpoilt[code] = Number(words[code].includes("+") && spoiltNumber.test(words[code]));
    const row = rowOf(words[code]);
    target[code] = row === -1 && name !== undefined ? rowOf(name) : row;
  }
  const problems = table.parts.map(({ places }) => {
    const place = places.get(key);
    return place && columnProblems(place);
  });
  const { values } = column;
  for (let row = 0; row < table.rowCount; row++) {
    const code = values[row];
    if (code < 0) continue;
    const found = target[code] === ambiguousRow ? (apart?.(words[code], row) ?? -1) : target[code];
    values[row] = found;
    if (isSpoilt[code]) problems[table.source[row]]?.add(spoiltRef, table.sheetRow[row] - 1, words[code]);
    if (found >= 0) continue;
    const problem = target[code] === ambiguousRow ? ambiguousRef : unknown;
    problems[table.source[row]]?.add(problem, table.sheetRow[row] - 1, words[code]);
  }
  for (const ofPart of problems) if (ofPart) issues.push(...ofPart.issues());
}

/** Rows of several may have become rows of one, and nobody can tell any more. */
const spoiltRef: ProblemKind = {
  code: "ID_SPOILT",
  level: "warning",
  message: (found) =>
    text(
      `the code "${found}" was shortened by Excel: rows of several may stand under it; export codes as text, or use names`,
      `код «${found}» сокращён Excel: под ним могут стоять строки нескольких; выгрузите коды текстом или возьмите названия`,
    ),
};

/** AM-76: a name of two is an issue, never silently the first of them. */
const ambiguousRef: ProblemKind = {
  code: "AMBIGUOUS_REF",
  level: "error",
  expected: text("a code, or a name that only one has", "код или название, которое есть только у одного"),
  message: (found) =>
    text(
      `"${found}" is the name of several; write the code instead`,
      `название «${found}» есть у нескольких; укажите код`,
    ),
};

function unknownRef({ table, required }: RefSpec, specs: TableSpecs): ProblemKind {
  const { en, ru } = specs[table].name;
  return {
    code: "UNKNOWN_REF",
    level: required ? "error" : "warning",
    expected: text(`an id or a name from ${en}`, `код или название с листа «${ru}»`),
    message: (found) => text(`"${found}" is not in ${en}`, `«${found}» нет на листе «${ru}»`),
  };
}
