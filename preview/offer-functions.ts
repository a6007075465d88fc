import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../engine/index.ts";
import { registerFunctions } from "../addin/functions/register-functions.ts";

const errors = { VALUE: "#VALUE!", NA: "#N/A", NUM: "#NUM!", DIV0: "#DIV/0!" } as const;
/** Reasons told of one function at once. */
const mostReasons = 3;

export interface OfferedFunctions {
  /** Why the functions of a formula gave errors, in words; "" where they gave none. */
  reasonsOf(formula: string): string;
}

/**
 * Offers the functions SALES.* to the formulas of the preview's workbook. The grid's errors carry no message, as Excel's
 * do: what a function last said stands beside, for whoever selects the cell.
 */
export function offerFunctions(api: FUniver, language: Language): OfferedFunctions {
  const formula = api.getFormula();
  const reasons = new Map<string, string[]>();
  let said = "";
  registerFunctions({
    associate(id, call) {
      formula.registerFunction(`SALES.${id}`, (...args: unknown[]) => {
        said = "";
        try {
          return call(...args) as never;
        } catch (error) {
          const others = (reasons.get(id) ?? []).filter((one) => one !== said);
          if (said !== "") reasons.set(id, [said, ...others].slice(0, mostReasons));
          return error as never;
        }
      });
    },
    makeError: (code, message) => {
      said = message ?? "";
      return errors[code];
    },
    language,
  });
  return {
    reasonsOf: (words) =>
      Array.from(words.matchAll(/SALES\.([A-Z0-9]+)/gi), ([name, id]) =>
        (reasons.get(id.toUpperCase()) ?? []).map((reason) => `${name.toUpperCase()}: ${reason}`),
      )
        .flat()
        .join("; "),
  };
}
