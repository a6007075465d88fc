import { exactText, type ResultSheet } from "../../engine/index.ts";
import { inputCell, inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { eachRow } from "../funnel/deal-model/capacities.ts";
import { plainWord } from "../funnel/deal-model/word-lists.ts";
import { workingColumn, workingForm, workingSheet, workingTable } from "../funnel/deal-model/working-sheet.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";

const count = planSizes.managers;
const goal = "{W-GOAL.goal.";

/**
 * Who gets a plan and how much: the largest-remainder split of CALC-07 in steps of `roundTo`, what is left of a plan
 * that is no multiple of it goes to the largest.
 */
export function peopleWorkings(context: TemplateContext): ResultSheet {
  const { say } = context;
  const cell = (key: string, row: number) => inputCell(`Managers.${key}`, String(row + 1));
  const isOn = (list: "no" | "leads", word: string) => `ISNUMBER(MATCH(${exactText(word)},{W-WORDS.${list}.word},0))`;
  const shares = "{people.share}";
  const steps = `INT(ROUND({plan}/${goal}step},9))`;
  return workingSheet("W-PEOPLE", say(words.peopleSheet), [
    workingForm("sum", [
      workingColumn("plan", `=N(${goal}plan})`, "money"),
      workingColumn("given", `=COUNT(${shares})`, "whole"),
      workingColumn("shares", `=ROUND(SUM(${shares}),9)`),
      workingColumn("free", "=SUM({people.free})"),
      workingColumn("steps", `=${steps}`),
      workingColumn("weights", "=SUM({people.weight})"),
      workingColumn("left", "={steps}-SUMPRODUCT(INT({people.raw}))"),
    ]),
    workingTable("people", count, [
      workingColumn(
        "name",
        eachRow(count, (row) => `=${inputText("Managers.name", String(row + 1))}`),
        "text",
      ),
      workingColumn(
        "sells",
        eachRow(
          count,
          (row) =>
            `=IF({name}="","",IF(OR(${isOn("no", cell("active", row))},${isOn("leads", plainWord(cell("role", row)))}),0,1))`,
        ),
      ),
      workingColumn("number", '=IF({sells}=1,SUM({people.sells#0}:{sells}),"")'),
      workingColumn(
        "share",
        eachRow(
          count,
          (row) => `=IF({sells}=1,IF(ISNUMBER(${cell("planShare", row)}),${cell("planShare", row)},""),"")`,
        ),
      ),
      workingColumn(
        "base",
        eachRow(
          count,
          (row) =>
            `=IF({sells}=1,IF(ISNUMBER(${cell("fte", row)}),${cell("fte", row)},1)*IF(ISNUMBER(${cell("ramp", row)}),${cell("ramp", row)},1),0)`,
        ),
      ),
      workingColumn("free", '=IF({share}="",{base},0)'),
      // Fixed shares first, the rest by the base; equal parts where nothing tells them apart.
      workingColumn(
        "weight",
        `=IF({sells}<>1,0,IF({sum.given}=0,IF(SUM({people.base})=0,1,{base}),IF({sum.given}=${goal}sellers},IF({sum.shares}=0,1,{share}),` +
          `IF({share}<>"",{share},MAX(0,1-{sum.shares})*IF({sum.free}=0,1/(${goal}sellers}-{sum.given}),{base}/{sum.free})))))`,
      ),
      workingColumn("raw", "=IF({weight}=0,0,ROUND({sum.steps}*{weight}/{sum.weights},9))"),
      workingColumn("rest", "=ROUND({raw}-INT({raw}),9)"),
      workingColumn(
        "steps",
        '=INT({raw})+IF(AND({weight}>0,COUNTIF({people.rest},">"&{rest})+COUNTIF({people.rest#0}:{rest},{rest})<={sum.left}),1,0)',
      ),
      workingColumn("size", "=IF({weight}=0,-1,{steps}+ROUND({weight}/{sum.weights},9)/2)"),
      workingColumn(
        "plan",
        `=IF(OR({sells}<>1,${goal}plan}="",AND({sum.shares}>1+N({Settings.shareTolerance}),{sum.given}>0)),"",` +
          `{steps}*${goal}step}+IF(MATCH(MAX({people.size}),{people.size},0)=ROW()-ROW({people.size#0})+1,ROUND({sum.plan}-{sum.steps}*${goal}step},2),0))`,
        "money",
      ),
    ]),
  ]);
}
