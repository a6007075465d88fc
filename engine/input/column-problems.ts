import { text, type Text } from "../ground/text.ts";
import type { Issue, IssueLevel } from "../ground/issue.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Where the cells of one column of one sheet stand, for the issues about them. */
export interface ColumnPlace {
  readonly table: string;
  readonly key: string;
  readonly sheet: string;
  readonly file?: string;
  readonly column: number;
  readonly heading: string;
  readonly required: boolean;
}

/** What may be wrong with a cell. A kind is one issue of the column, however many cells have it. */
export interface ProblemKind {
  readonly code: string;
  readonly level?: IssueLevel;
  readonly expected?: Text;
  readonly message: (found: string) => Text;
}

/** Counts the problems of one column of one sheet. */
export interface ColumnProblems {
  readonly place: ColumnPlace;
  /** `row` is the 0-based sheet row. */
  add(kind: ProblemKind, row: number, cell?: RawCell): void;
  issues(): readonly Issue[];
}

interface Group {
  readonly row: number;
  readonly found: string | undefined;
  count: number;
}

/** Groups the problems of a column: the first place is kept, the rest are counted. */
export function columnProblems(place: ColumnPlace): ColumnProblems {
  const groups = new Map<ProblemKind, Group>();
  return {
    place,
    add(kind, row, cell) {
      const group = groups.get(kind);
      if (group) group.count++;
      else groups.set(kind, { row, found: isBlank(cell) ? undefined : showCell(cell), count: 1 });
    },
    issues: () => Array.from(groups, ([kind, group]) => toIssue(place, kind, group)),
  };
}

function toIssue(place: ColumnPlace, kind: ProblemKind, { row, found, count }: Group): Issue {
  const { table, sheet, file, column, heading, required } = place;
  const level = kind.level ?? (required ? "error" : "warning");
  const message = kind.message(found ?? "");
  return {
    level,
    code: kind.code,
    table,
    sheet,
    file,
    row: row + 1,
    column,
    heading,
    expected: kind.expected,
    found,
    message,
    count,
  };
}

function isBlank(cell: RawCell): boolean {
  return cell === undefined || cell === null || cell === "";
}

const longestShown = 60;

/** A cell as words, cut where it is long. */
export function showCell(cell: RawCell): string {
  const words = String(cell ?? "");
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
}

/** A cell that is not what its column holds: `expected a number, got "n/a"`. */
export function badType(expected: Text): ProblemKind {
  return wrong("BAD_TYPE", expected);
}

/** A value its column may not have. */
export function wrong(code: string, expected: Text): ProblemKind {
  return {
    code,
    expected,
    message: (found) => text(`expected ${expected.en}, got "${found}"`, `ожидалось: ${expected.ru}, стоит: «${found}»`),
  };
}

export const missing: ProblemKind = {
  code: "MISSING",
  message: () => text("a required cell is blank", "обязательная ячейка пуста"),
};

export const formulaError: ProblemKind = {
  code: "BAD_TYPE",
  message: (found) => text(`a cell with a formula error: ${found}`, `ячейка с ошибкой формулы: ${found}`),
};

/** Error values of Excel in English and Russian. */
export function isFormulaError(words: string): boolean {
  return words.charCodeAt(0) === 35 && /^#(?:[A-ZА-Я]+(?:[_/][A-ZА-Я0-9]+)?[!?]|N\/A|Н\/Д)$/.test(words);
}
