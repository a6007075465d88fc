import { flagWords } from "./flag-words.ts";
import { text } from "../ground/text.ts";
import { badType, formulaError, isFormulaError, missing, type ProblemKind } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import type { ColumnSpec } from "./column-spec.ts";
import { codeWords } from "./code-words.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { statusInWords } from "./status-in-words.ts";
import type { RawCell } from "./raw-sheet.ts";

type Closed = Extract<ColumnSpec, { readonly type: "code" | "flag" }>;

const blankCode = -1;
const errorCode = -2;
const badCode = -3;

/**
 * Reads closed lists (by code, label or alias in either language) and flags (yes, да, 1, TRUE, + …) as places in
 * the list. A blank flag is `byDefault`.
 */
export function readCodes(target: Int8Array | Uint8Array, place: ReadingPlace<Closed>): ColumnReader {
  const { spec } = place;
  const { codes, expected } = spec.type === "flag" ? flags : codeWords(spec.list);
  const reading: CodeReading = {
    target,
    place,
    known: codes,
    guess: spec.type === "code" && spec.list === "dealStatus" ? statusInWords : undefined,
    byDefault: spec.type === "flag" ? Number(spec.byDefault ?? false) : blankCode,
    bad: badType(expected),
    seen: new Map(),
  };
  return { read: (from, to) => readBlock(reading, from, to) };
}

interface CodeReading {
  readonly target: Int8Array | Uint8Array;
  readonly place: ReadingPlace<Closed>;
  readonly known: ReadonlyMap<string, number>;
  /** Reads words of no list: "Closed Lost to Competition" as a status. */
  readonly guess?: (words: string) => number | undefined;
  readonly byDefault: number;
  readonly bad: ProblemKind;
  /** Codes of the cells met so far: they are few. */
  readonly seen: Map<RawCell, number>;
}

function readBlock(reading: CodeReading, from: number, to: number): void {
  const { target, place, byDefault, seen } = reading;
  const { rows, dataRows, column, offset } = place;
  let last: RawCell = null;
  let lastCode = codeOf(reading, last);
  for (let index = from; index < to; index++) {
    const cell = rows[dataRows[index]][column];
    if (cell !== last) {
      const known = seen.get(cell);
      lastCode = known ?? codeOf(reading, cell);
      if (known === undefined) seen.set(cell, lastCode);
      last = cell;
    }
    target[offset + index] = lastCode >= 0 ? lastCode : byDefault;
    if (lastCode < 0) refuse(reading, lastCode, dataRows[index], cell);
  }
}

function codeOf({ known, guess }: CodeReading, cell: RawCell): number {
  const words = String(cell ?? "").trim();
  if (words === "") return blankCode;
  if (isFormulaError(words)) return errorCode;
  return known.get(normaliseHeading(words) || words) ?? guess?.(words) ?? badCode;
}

function refuse({ place, bad }: CodeReading, code: number, row: number, cell: RawCell): void {
  const { spec, problems } = place;
  if (code === errorCode) problems.add(formulaError, row, cell);
  else if (code === badCode) problems.add(bad, row, cell);
  else if (spec.required !== undefined) problems.add(missing, row);
}

const flags = { expected: text("yes or no", "да или нет"), codes: flagWords };
