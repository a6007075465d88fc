import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../engine/index.ts";
import { registerFunctions } from "../addin/functions/register-functions.ts";

const errors = { VALUE: "#VALUE!", NA: "#N/A", NUM: "#NUM!", DIV0: "#DIV/0!" } as const;

/** Offers the functions SALES.* to the formulas of the preview's workbook. Its errors carry no message. */
export function offerFunctions(api: FUniver, language: Language): void {
  const formula = api.getFormula();
  registerFunctions({
    associate(id, call) {
      formula.registerFunction(`SALES.${id}`, (...args: unknown[]) => {
        try {
          return call(...args) as never;
        } catch (error) {
          return error as never;
        }
      });
    },
    makeError: (code) => errors[code],
    language,
  });
}
