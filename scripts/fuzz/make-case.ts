import { kinds, type FuzzCase } from "./fuzz-case.ts";
import { makeBytes } from "./make-bytes.ts";
import { makeOptions } from "./make-options.ts";
import { makeTables } from "./make-tables.ts";
import { makeXml } from "./make-xml.ts";
import { randomOf } from "./random.ts";

/**
 * The case of that number: the same for the same seed, whatever was made before, so that a run can be taken up again.
 *
 * @param models files to start from: a workbook of ours and a .csv
 */
export function makeCase(seed: number, number: number, models: readonly Uint8Array[]): FuzzCase {
  const random = randomOf(seed * 1_000_003 + number);
  switch (kinds[number % kinds.length]) {
    case "bytes":
      return makeBytes(random, models);
    case "xml":
      return makeXml(random, models[0]);
    case "tables":
      return makeTables(random);
    case "options":
      return makeOptions(random);
  }
}
