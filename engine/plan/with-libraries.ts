import { loadFormulaParser } from "../clients/load-formula-parser.ts";
import { loadCountryHolidays } from "../days/load-country-holidays.ts";
import type { Input } from "../input/read-input.ts";
import type { PlanOptions } from "../frame/plan-frame.ts";

/**
 * The options of a run with what its settings need of libraries, for every door: the parser of a formula, the public
 * holidays of a country the engine has no calendar of. Nothing is loaded that the settings do not ask for.
 *
 * @see AM-13, AM-20
 * @example planSales(input, await withLibraries(input, { today }))
 */
export async function withLibraries(input: Input, options: PlanOptions): Promise<PlanOptions> {
  const [parseFormula, holidays] = await Promise.all([
    loadFormulaParser(input.settings),
    loadCountryHolidays(input, options),
  ]);
  return { parseFormula, holidays, ...options };
}
