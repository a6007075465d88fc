/// <reference types="custom-functions-runtime" />
import type { Language } from "../../engine/index.ts";
import type { ErrorCode } from "./function-error.ts";
import { registerFunctions } from "./register-functions.ts";

/** What Office says about itself, as far as it is there when formulas first run. */
declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

/*
 * Entry point: offers the functions to Excel. Cells wait for this file when a workbook opens, so it imports the
 * calculations and nothing else. Outside Excel `CustomFunctions` may be missing, or lack its Error.
 */
if (typeof CustomFunctions !== "undefined") {
  registerFunctions({
    associate: (id, call) => CustomFunctions.associate(id, call),
    makeError: excelError,
    get language() {
      return displayLanguage();
    },
  });
}

function excelError(code: ErrorCode, message?: string): unknown {
  if (typeof CustomFunctions.Error === "undefined") return new Error(message ?? code);
  const { divisionByZero, invalidNumber, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const codes = { VALUE: invalidValue, NA: notAvailable, NUM: invalidNumber, DIV0: divisionByZero };
  return new CustomFunctions.Error(codes[code], message);
}

function displayLanguage(): Language {
  if (typeof Office === "undefined") return "en";
  return Office.context?.displayLanguage?.toLowerCase().startsWith("ru") ? "ru" : "en";
}
