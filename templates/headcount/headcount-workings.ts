import { headcountWords, lists, type ResultSheet, type TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputCell } from "../kit/input-cell.ts";
import { rowNumbers } from "../kit/row-numbers.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacities } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

/** Norm lines, acquisition steps, clients and managers, as typed and with what follows. Hidden. */
export function headcountWorkings(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-HC-W",
    name: say(words.workings),
    title: say(words.workings),
    header: [],
    print: {},
    hidden: true,
    blocks: [normLines(context), prospectLines(context), managerRows(context), { ...clientRows(context), side: true }],
  };
}

const operationNorm = (column: string) =>
  `IFERROR(INDEX({Norms.${column}},MATCH({operation},{Norms.activityType},0)),"")`;
const number = (formula: string) => `IF(ISNUMBER(${formula}),${formula},"")`;

/** Of repeated norms the first counts, as MATCH finds it. */
function normLines({ say }: TemplateContext): TableBlock {
  return {
    type: "table",
    key: "norms",
    plain: true,
    rowCount: capacities.CategoryNorms,
    columns: [
      rowNumbers(capacities.CategoryNorms, say(words.line)),
      formulaColumn("group", say(words.group), "text", `=TRIM(${inputCell("CategoryNorms.group")})`),
      formulaColumn("operation", say(headcountWords.operation), "text", `=${inputCell("CategoryNorms.activityType")}`),
      formulaColumn("count", say(headcountWords.count), "number", `=${inputCell("CategoryNorms.countPerYear")}`),
      formulaColumn("minutes", say(words.minutes), "minutes", `=${number(operationNorm("minutes"))}`),
      formulaColumn("cost", say(words.money), "money", `=N(${operationNorm("cost")})`),
      formulaColumn(
        "total",
        say(headcountWords.minutesTotal),
        "minutes",
        '=IF({group}="","",IF({missing}=1,0,{count}*{minutes}))',
      ),
      formulaColumn("spent", say(words.money), "money", '=IF({group}="","",N({count})*{cost})'),
      formulaColumn(
        "missing",
        say(words.missingColumn),
        "whole",
        '=IF({group}="","",IF(ISNUMBER({minutes}),IF(ISNUMBER({count}),IF({minutes}<0,1,IF({count}<0,1,0)),1),1))',
      ),
    ],
  };
}

function prospectLines({ say }: TemplateContext): TableBlock {
  return {
    type: "table",
    key: "prospect",
    plain: true,
    rowCount: capacities.ProspectNorms,
    columns: [
      rowNumbers(capacities.ProspectNorms, say(words.line)),
      formulaColumn("operation", say(headcountWords.operation), "text", `=${inputCell("ProspectNorms.activityType")}`),
      formulaColumn("count", say(headcountWords.count), "number", `=${inputCell("ProspectNorms.count")}`),
      formulaColumn("reach", say(headcountWords.reach), "share", `=${inputCell("ProspectNorms.reach")}`),
      formulaColumn("minutes", say(words.minutes), "minutes", `=${number(operationNorm("minutes"))}`),
      formulaColumn("expected", say(headcountWords.minutesTotal), "minutes", "=N({count})*N({reach})*N({minutes})"),
    ],
  };
}

function managerRows({ say, language }: TemplateContext): TableBlock {
  const role = (key: keyof typeof lists.managerRole) => `{role}="${lists.managerRole[key][language]}"`;
  const orOne = (column: string) => {
    const cell = inputCell(`Managers.${column}`);
    return `=IF({name}="","",IF(ISNUMBER(${cell}),${cell},1))`;
  };
  const posts = `IF(${role("VIP")},"vip",IF(OR(${role("account")},${role("senior")}),"base",IF(OR(${role("territorial")},${role("regional")},{role}=""),"coverage",IF(${role("supervisor")},"supervisor",IF(${role("head")},"head","other")))))`;
  return {
    type: "table",
    key: "managers",
    plain: true,
    rowCount: capacities.Managers,
    columns: [
      rowNumbers(capacities.Managers, say(words.line)),
      formulaColumn("name", say(words.manager), "text", `=${inputCell("Managers.name")}`),
      formulaColumn("role", say(headcountWords.role), "text", `=${inputCell("Managers.role")}`),
      formulaColumn("fte", say(headcountWords.fteShort), "number", orOne("fte")),
      formulaColumn("ramp", say(headcountWords.fteShort), "number", orOne("ramp")),
      formulaColumn("post", say(words.kept), "text", `=IF({name}="","",${posts})`),
    ],
  };
}

function clientRows({ say }: TemplateContext): TableBlock {
  const mark = `UPPER(TRIM({typed}))`;
  const is = (...letters: string[]) => `OR(${letters.map((letter) => `${mark}="${letter}"`).join(",")})`;
  return {
    type: "table",
    key: "clients",
    plain: true,
    rowCount: capacities.Clients,
    columns: [
      rowNumbers(capacities.Clients, say(words.line)),
      formulaColumn("name", say(words.client), "text", `=${inputCell("Clients.name")}`),
      formulaColumn("typed", say(words.group), "text", `=${inputCell("Clients.potentialMark")}`),
      formulaColumn("manager", say(words.manager), "text", `=TRIM(${inputCell("Clients.managerId")})`),
      formulaColumn(
        "group",
        say(words.group),
        "text",
        `=IF({name}="","",IF(${is("A", "А")},"A",IF(${is("B", "В", "Б")},"B",IF(OR({typed}="",${is("C", "С")}),"C",{typed}))))`,
      ),
      formulaColumn(
        "hours",
        say(headcountWords.hoursYear),
        "hours",
        '=IF({name}="","",SUMIF({norms.group},{group},{norms.total})/60)',
      ),
    ],
  };
}
