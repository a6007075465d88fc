import { tolerance } from "../ground/units.ts";
import { text, type Text } from "../ground/text.ts";
import { isNoMoney } from "./blank-words.ts";
import { badType, formulaError, isFormulaError, missing, wrong, type ProblemKind } from "./column-problems.ts";
import { settle, type ColumnReader, type ReadingPlace, type ReadingVotes } from "./column-reader.ts";
import type { ColumnSpec } from "./column-spec.ts";
import { parseGrouped } from "./parse-grouped.ts";
import { NumberForm, parseDressed, parsePlain } from "./parse-number.ts";

export type NumberSpec = Extract<ColumnSpec, { readonly type: "number" | "money" | "share" | "whole" }>;

const expectations: Readonly<Record<NumberSpec["type"], Text>> = {
  number: text("a number", "число"),
  money: text("a sum of money", "сумма денег"),
  share: text("a share, 0 to 100 %", "доля, от 0 до 100 %"),
  whole: text("a whole number", "целое число"),
};
const kinds = Object.fromEntries(
  Object.entries(expectations).map(([type, expected]) => [type, badType(expected)]),
) as Readonly<Record<NumberSpec["type"], ProblemKind>>;

const negative: ProblemKind = wrong("NEGATIVE", text("zero or more", "ноль или больше"));
const ambiguous: ProblemKind = {
  code: "NUMBER_AMBIGUOUS",
  level: "warning",
  message: (found) =>
    text(
      `"${found}" may hold thousands or decimals; nothing in the column says which, so the sign was read as thousands`,
      `«${found}»: неясно, тысячи это или дробная часть; по столбцу не понять, прочитано как тысячи`,
    ),
};
const percents: ProblemKind = {
  code: "SHARE_AS_PERCENT",
  level: "notice",
  message: (found) =>
    text(
      `shares above 1, such as ${found}, were read as percent`,
      `доли больше 1, например ${found}, прочитаны как проценты`,
    ),
};

/** No count, price or sum of a plan is above it, and its small units are still whole numbers of a computer. */
const largest = 1e15;
const tooLarge = wrong("NUMBER_TOO_LARGE", text("a number of at most 15 digits", "число не длиннее 15 цифр"));

const point = ".".charCodeAt(0);

/**
 * Reads numbers, money (still in units of the currency), shares and whole numbers. Bad cells become NaN and a problem.
 *
 * What "1,234" means is settled by the votes of the column's other values, then of the sheet's.
 */
export function readNumbers(target: Float64Array, place: ReadingPlace<NumberSpec>): ColumnReader {
  const votes: ReadingVotes = { question: "numbers", yes: 0, no: 0 };
  const reading: NumberReading = { target, place, votes, open: [], percentSigns: false };
  return {
    votes,
    read: (from, to) => readBlock(reading, from, to),
    finish(others) {
      settleOpen(reading, others);
      if (place.spec.type === "share" && !reading.percentSigns) readPercents(target, place);
      checkRange(target, place);
    },
  };
}

/** What is known of a column on the way. */
interface NumberReading {
  readonly target: Float64Array;
  readonly place: ReadingPlace<NumberSpec>;
  readonly votes: ReadingVotes;
  readonly open: OpenNumber[];
  percentSigns: boolean;
}

interface OpenNumber {
  readonly at: number;
  readonly row: number;
  readonly decimalValue: number;
  readonly comma: boolean;
  readonly words: string;
}

function readBlock(reading: NumberReading, from: number, to: number): void {
  const { target, place, votes } = reading;
  const { rows, dataRows, column, offset } = place;
  for (let index = from; index < to; index++) {
    const cell = rows[dataRows[index]][column];
    const at = offset + index;
    if (typeof cell === "number") target[at] = cell;
    else if (typeof cell === "string" && cell !== "") {
      const plain = parsePlain(cell);
      if (plain === plain) {
        target[at] = plain;
        // a vote: 5.67, and 5.00 too
        if (plain !== Math.floor(plain) || cell.charCodeAt(cell.length - 3) === point) votes.no++;
      } else target[at] = readText(reading, cell, at, dataRows[index]);
    } else if (typeof cell === "boolean") target[at] = refuse(place, kinds[place.spec.type], dataRows[index], cell);
    else target[at] = blank(place, dataRows[index]);
  }
}

function readText(reading: NumberReading, words: string, at: number, row: number): number {
  const { place, votes, open } = reading;
  const { spec } = place;
  // what parses is no blank and no formula error: these are asked after
  const parsed = parseGrouped(words) ?? parseDressed(words);
  if (parsed.form === NumberForm.Bad) {
    if (words.trim() === "") return blank(place, row);
    if (isNoMoney(words)) return spec.type === "money" ? 0 : Number.NaN;
    return refuse(place, isFormulaError(words) ? formulaError : kinds[spec.type], row, words);
  }
  if (parsed.currency !== "") {
    place.currencies.add(parsed.currency);
    place.nameCurrency?.(at, parsed.currency);
  }
  if (parsed.percent) reading.percentSigns = true;
  if (parsed.form === NumberForm.Comma) votes.yes++;
  else if (parsed.form === NumberForm.Point) votes.no++;
  else if (parsed.form !== NumberForm.Plain)
    open.push({ at, row, decimalValue: parsed.decimalValue, comma: parsed.form === NumberForm.OpenComma, words });
  return parsed.value;
}

function refuse({ problems }: ReadingPlace, kind: ProblemKind, row: number, cell: string | boolean): number {
  problems.add(kind, row, cell);
  return Number.NaN;
}

function blank({ spec, problems }: ReadingPlace, row: number): number {
  if (spec.required !== undefined) problems.add(missing, row);
  return Number.NaN;
}

function settleOpen({ target, place, votes, open }: NumberReading, others: readonly ReadingVotes[]): void {
  if (open.length === 0) return;
  const { problems } = place;
  const decimalComma = settle(votes, others);
  for (const { at, row, decimalValue, comma, words } of open) {
    if (decimalComma === undefined) problems.add(ambiguous, row, words);
    else if (decimalComma === comma) target[at] = decimalValue;
  }
}

/** A column of whole shares with some above 1 is in percent: 10, 50, 100. A mixture stays and is out of range. */
function readPercents(target: Float64Array, { dataRows, offset, problems }: ReadingPlace<NumberSpec>): void {
  let above = -1;
  for (let index = 0; index < dataRows.length; index++) {
    const value = target[offset + index];
    if ((value > 0 && value < 1) || value > 100 || value < 0) return;
    if (value > 1 && above < 0) above = index;
  }
  if (above < 0) return;
  problems.add(percents, dataRows[above], target[offset + above]);
  for (let index = 0; index < dataRows.length; index++) target[offset + index] /= 100;
}

function checkRange(target: Float64Array, { spec, dataRows, offset, problems }: ReadingPlace<NumberSpec>): void {
  const { min = -Infinity, max = Infinity } = spec;
  const bad = kinds[spec.type];
  const isWhole = spec.type === "whole";
  refuseLarge(target, { dataRows, offset, problems });
  if (min === -Infinity && max === Infinity && !isWhole) return;
  const range = min >= 0 && max === Infinity ? negative : rangeOf(min, max);
  for (let index = 0; index < dataRows.length; index++) {
    const value = target[offset + index];
    const kind = value < min && min === 0 ? negative : value < min || value > max ? range : undefined;
    if (kind) problems.add(kind, dataRows[index], value);
    else if (isWhole && Math.abs(value - Math.round(value)) > tolerance) problems.add(bad, dataRows[index], value);
    else {
      // Noise of binary fractions is taken off: what is whole is counted with.
      if (isWhole) target[offset + index] = Math.round(value);
      continue;
    }
    target[offset + index] = Number.NaN;
  }
}

/** An account number in a column of money is no money. */
function refuseLarge(
  target: Float64Array,
  { dataRows, offset, problems }: Pick<ReadingPlace, "dataRows" | "offset" | "problems">,
): void {
  for (let index = 0; index < dataRows.length; index++) {
    const value = target[offset + index];
    if (!(value >= largest || value <= -largest)) continue;
    problems.add(tooLarge, dataRows[index], value);
    target[offset + index] = Number.NaN;
  }
}

function rangeOf(min: number, max: number): ProblemKind {
  const expected =
    max === Infinity ? text(`${min} or more`, `не меньше ${min}`) : text(`${min} to ${max}`, `от ${min} до ${max}`);
  return wrong("RANGE", expected);
}
