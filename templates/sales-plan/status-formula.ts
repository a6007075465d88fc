import type { TemplateContext } from "../kit/template.ts";
import { planTemplateWords as words } from "./plan-words.ts";

/** The light of a line in words: by expected money, unless not even all deals won would do (CALC-19). */
export function statusFormula({ say }: TemplateContext, blank = "FALSE"): string {
  const word = (key: "green" | "amber" | "red" | "infeasible" | "noTarget") => `"${say(words[key])}"`;
  const below = (money: string, target: string) => `{${money}}<${target}*(1-0.000000001)`;
  return (
    `=IF(${blank},"",IF(N({target})<=0,${word("noTarget")},IF(${below("nominal", "{target}")},${word("infeasible")},` +
    `IF(NOT(${below("expected", "{target}")}),${word("green")},` +
    `IF(${below("expected", "{target}*{Settings.feasibleAmber}")},${word("red")},${word("amber")})))))`
  );
}
