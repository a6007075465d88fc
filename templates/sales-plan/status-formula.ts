import { statusFormula as statusOfLine } from "../../engine/index.ts";
import type { TemplateContext } from "../kit/template.ts";
import { planTemplateWords as words } from "./plan-words.ts";

/** The light of a line in this workbook's words, by the formula of R-14 (CALC-19). */
export function statusFormula({ say }: TemplateContext, blank = "FALSE"): string {
  return statusOfLine((status) => say(words[status]), blank);
}
