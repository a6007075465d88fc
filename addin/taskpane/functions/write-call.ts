import type { Language } from "../../../engine/index.ts";
import { writeValue } from "../../functions/write-formula.ts";
import type { ArgumentReading } from "./read-argument.ts";

/**
 * The formula of a call. Workbooks take it in English; a person sees it as Excel of the language writes it.
 *
 * @example writeCall("ABC", [{ kind: "address", reference: "B2:B9" }, { kind: "none" }], "en") // "=SALES.ABC(B2:B9)"
 */
export function writeCall(id: string, readings: readonly ArgumentReading[], language: Language): string {
  const last = readings.findLastIndex(({ kind }) => kind !== "none");
  const words = readings.slice(0, last + 1).map((reading) => wordsOf(reading, language));
  return `=SALES.${id}(${words.join(language === "ru" ? ";" : ",")})`;
}

function wordsOf(reading: ArgumentReading, language: Language): string {
  if (reading.kind === "none") return "";
  return reading.kind === "value" ? writeValue(reading.cell, language) : reading.reference;
}
