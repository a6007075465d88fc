import type { Text } from "../ground/text.ts";
import { commonWords } from "../words/common-words.ts";
import type { CellValue, Formula, Kind, Link, Mark, SheetColumn } from "./result-sheet.ts";

/**
 * The vocabulary of tables and forms: a column says what one row shows, `tableOf` gives it the rows; a field of a form is
 * a column of one row, `formOf`. One word a kind, hence more than one function in this file.
 *
 * @example
 * tableOf(context, rows, {
 *   key: "clients",
 *   columns: [
 *     text("client", words.client, nameOf, { width: 26 }),
 *     money("unrealised", words.left, (row) => potential.unrealised[row], { help: words.leftHelp, total: "sum" }),
 *     regularity && text("xyz", words.xyz, (row) => xyz[regularity.classes[row]]),
 *   ],
 * })
 */
export interface Column<in Row> extends ColumnMore<Row> {
  readonly key: string;
  readonly heading: Text | string;
  readonly kind: Kind;
  readonly of: PerRow<Row, Shown>;
}

/**
 * What a cell shows: a text in both languages is said; no number (NaN) and nothing known are a blank cell; money is in small
 * units (AM-01), as everywhere in the engine.
 */
export type Shown = CellValue | Text | undefined;

/** The same for every row, or by the row and its place in the table (0-based). */
export type PerRow<Row, Value> = Value | ((row: Row, place: number) => Value);

/** A field of a form. */
export type Field = Column<undefined>;

/** Columns in their order: those under a condition may be missing, some may come as a group. */
export type Columns<Row> = readonly (Column<Row> | false | undefined | Columns<Row>)[];

/** The columns that are there, one after another. */
export function listed<Row>(columns: Columns<Row>): Column<Row>[] {
  return columns.flatMap((one) => (!one ? [] : "key" in one ? [one] : listed(one)));
}

export interface ColumnMore<in Row> extends Pick<
  SheetColumn,
  "width" | "span" | "wrap" | "owner" | "shade" | "allowed"
> {
  /** What scripts read instead, where the cells hold words of the language. */
  readonly json?: PerRow<Row, CellValue | undefined>;
  /** Formulas as of `SheetColumn`, the list by place. */
  readonly formula?: PerRow<Row, Formula | undefined> | readonly (Formula | undefined)[];
  readonly mark?: PerRow<Row, Mark | undefined>;
  readonly link?: PerRow<Row, Link | undefined>;
  /** A note on the heading. */
  readonly help?: Text | string;
  /** The totals row: the sum of the rows with its formula, or what is told. */
  readonly total?: "sum" | { readonly value: Shown; readonly formula?: Formula };
  /** A short explanation beside a field of a form. */
  readonly note?: Text | string;
}

/** One word of the vocabulary. */
export type ColumnWord = <Row>(
  key: string,
  heading: Text | string,
  of: PerRow<Row, Shown>,
  more?: ColumnMore<Row>,
) => Column<Row>;

const maker =
  (kind: Kind): ColumnWord =>
  (key, heading, of, more) => ({ key, heading, kind, of, ...more });

export const text = maker("text");
export const whole = maker("whole");
export const number = maker("number");
/** In small units: `Money` of the engine. */
export const money = maker("money");
/** The same, shown in thousands or millions. */
export const shortMoney = maker("shortMoney");
export const share = maker("share");
/** Percentage points. */
export const points = maker("points");
export const hours = maker("hours");
export const minutes = maker("minutes");
export const time = maker("time");
export const people = maker("people");
export const days = maker("days");
export const date = maker("date");
export const month = maker("month");

/** Yes or no in words, true or false for scripts; blank where it is not known. */
export function yesNo<Row>(
  key: string,
  heading: Text | string,
  of: (row: Row, place: number) => boolean | undefined,
  more?: ColumnMore<Row>,
): Column<Row> {
  const said = (row: Row, place: number): Text | undefined => {
    const is = of(row, place);
    return is === undefined ? undefined : is ? commonWords.yes : commonWords.no;
  };
  return text(key, heading, said, { json: (row, place) => of(row, place) ?? null, ...more });
}

/** A column that people fill: blank cells or what is proposed, theirs when the sheet is written again (AM-61). */
export function typed<Row>(
  key: string,
  heading: Text | string,
  {
    kind = "text",
    of = null,
    ...more
  }: ColumnMore<Row> & { readonly kind?: Kind; readonly of?: PerRow<Row, Shown> } = {},
): Column<Row> {
  return { key, heading, kind, of, owner: "user", mark: "input", ...more };
}
