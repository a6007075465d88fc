import { normaliseKey, text, type Text } from "../../../engine/index.ts";
import { isBlank, type Cell } from "../cell.ts";
import type { Parameter } from "../parameter.ts";
import { codeOf, ownCodes } from "./codes.ts";
import { optional } from "./optional.ts";
import type { RangeOptions } from "./numbers.ts";
import { assertNoError } from "./places.ts";

/** Labels a user gave: ids, names, stages. A number stays a number; "" is blank. */
export type Label = string | number;

/** Labels as they stand. */
export function labels(name: Text, description: Text, options: RangeOptions = {}): Parameter<readonly Label[]> {
  return {
    ...{ name, description, kind: "text", shape: "range", optional: false, zeroIsBlank: true },
    ...options,
    read: (cells = []) => ({ value: () => cells.map((cell, row) => labelOf(cell, name, row)) }),
  };
}

/** Distinct labels in order of first sight, and the number of each cell's; -1 is blank. */
export interface Labelled {
  readonly distinct: readonly Label[];
  readonly codes: Int32Array;
}

/**
 * Labels to count by: the same word in another case or with other spaces is the same label; numbers stand in their
 * order, before words.
 */
export function labelled(name: Text, description: Text, options: RangeOptions = {}): Parameter<Labelled> {
  return {
    ...labels(name, description, options),
    read: (cells = []) => ({ value: () => inOrder(distinctOf(cells, name)) }),
  };
}

/** One word; "" where it is left out. */
export function word(name: Text, description: Text, byDefault: string): Parameter<string> {
  return {
    ...{ name, description, kind: "text", shape: "scalar", optional: true, zeroIsBlank: true },
    read: (cells) => ({ value: () => (cells ? String(labelOf(cells[0], name, -1) || byDefault) : byDefault) }),
  };
}

/** The place of each label among `stages`, whatever its case and spaces; -1 where it is none of them. */
export function placesAmong(cells: readonly Label[], stages: readonly Label[]): Int32Array {
  const keyOf = (label: Label): string => normaliseKey(String(label));
  const places = new Map(stages.map((stage, place) => [keyOf(stage), place] as const));
  return Int32Array.from(cells, (cell) => (cell === "" ? -1 : (places.get(keyOf(cell)) ?? -1)));
}

/** A funnel's open stages in order, for functions that take its words. */
export const stagesInOrder: Parameter<readonly Label[] | undefined> = optional(
  labels(
    text("stages", "этапы"),
    text(
      "Open stages of the funnel in order, where deals name them in words",
      "Открытые этапы воронки по порядку, если сделки называют их словами",
    ),
    { group: "stages" },
  ),
);

function labelOf(cell: Cell, name: Text, row: number): Label {
  if (isBlank(cell, true)) return "";
  assertNoError(cell, name, row);
  return typeof cell === "number" ? cell : String(cell);
}

function distinctOf(cells: readonly Cell[], name: Text): Labelled {
  const distinct: Label[] = [];
  const known = new Map<Label, number>();
  const codes = Int32Array.from(cells, (cell, row) => {
    const label = labelOf(cell, name, row);
    const key = typeof label === "string" ? normaliseKey(label) : label;
    if (key === "") return -1;
    const code = known.get(key) ?? distinct.push(label) - 1;
    known.set(key, code);
    return code;
  });
  return { distinct, codes };
}

function inOrder({ distinct, codes }: Labelled): Labelled {
  const isNumber = (place: number): boolean => typeof distinct[place] === "number";
  const order = [...distinct.keys()].sort((one, other) => {
    if (isNumber(one) && isNumber(other)) return Number(distinct[one]) - Number(distinct[other]);
    return Number(isNumber(other)) - Number(isNumber(one)) || one - other;
  });
  const rank = new Int32Array(order.length);
  order.forEach((place, at) => (rank[place] = at));
  return { distinct: order.map((place) => distinct[place]), codes: codes.map((code) => (code < 0 ? -1 : rank[code])) };
}

const yesAndNo = [text("FALSE", "ЛОЖЬ"), text("TRUE", "ИСТИНА")];
const flagWords = ownCodes([...yesAndNo, text("no", "нет"), text("yes", "да")]);

/** 1 for TRUE, 1, yes; 0 for FALSE, 0, no and blank. */
export function flags(name: Text, description: Text, options: RangeOptions = {}): Parameter<Uint8Array> {
  return {
    ...{ name, description, kind: "flag", shape: "range", optional: false, zeroIsBlank: true, allowed: yesAndNo },
    ...options,
    read: (cells = []) => ({ value: () => Uint8Array.from(cells, (cell, row) => flagOf(cell, name, row)) }),
  };
}

/** TRUE or FALSE; `byDefault` where it is left out. */
export function flag(name: Text, description: Text, byDefault: boolean): Parameter<boolean> {
  return {
    ...{ name, description, kind: "flag", shape: "scalar", optional: true, zeroIsBlank: false, allowed: yesAndNo },
    read: (cells) => ({ value: () => (cells ? flagOf(cells[0], name, -1) === 1 : byDefault) }),
  };
}

function flagOf(cell: Cell, name: Text, row: number): number {
  if (typeof cell === "boolean" || cell === 0 || cell === 1) return Number(cell);
  return codeOf(cell, name, row, flagWords, 0) % 2;
}
