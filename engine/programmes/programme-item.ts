import { programmes } from "./programmes.ts";
import type { Programme, ProgrammeItem } from "./programme.ts";

const items: ReadonlyMap<string, ProgrammeItem> = new Map(
  programmes.flatMap(({ items }) => items.map((item) => [item.code, item] as const)),
);
const byCode: ReadonlyMap<string, Programme> = new Map(programmes.map((programme) => [programme.code, programme]));

/**
 * A row of any programme by its code, whatever its case; undefined where no programme has it.
 *
 * @example programmeItem("INT-03")?.requirements // ["D-147"]
 */
export function programmeItem(code: string): ProgrammeItem | undefined {
  return items.get(code.trim().toUpperCase());
}

/** A whole programme by its code: "INT", "TR-NEW", "LAY". */
export function programme(code: string): Programme | undefined {
  return byCode.get(code.trim().toUpperCase());
}
