import { columns, headcountWords, lists, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputCell } from "../kit/input-cell.ts";
import { oneTo } from "../kit/one-to.ts";
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
function normLines(context: TemplateContext): TableBlock {
  return tableOf(context, oneTo(capacities.CategoryNorms), {
    key: "norms",
    plain: true,
    columns: [
      columns.whole("n", words.line, (n) => n),
      formulaColumn("group", words.group, "text", `=TRIM(${inputCell("CategoryNorms.group")})`),
      formulaColumn("operation", headcountWords.operation, "text", `=${inputCell("CategoryNorms.activityType")}`),
      formulaColumn("count", headcountWords.count, "number", `=${inputCell("CategoryNorms.countPerYear")}`),
      formulaColumn("minutes", words.minutes, "minutes", `=${number(operationNorm("minutes"))}`),
      formulaColumn("cost", words.money, "money", `=N(${operationNorm("cost")})`),
      formulaColumn(
        "total",
        headcountWords.minutesTotal,
        "minutes",
        '=IF({group}="","",IF({missing}=1,0,{count}*{minutes}))',
      ),
      formulaColumn("spent", words.money, "money", '=IF({group}="","",N({count})*{cost})'),
      formulaColumn(
        "missing",
        words.missingColumn,
        "whole",
        '=IF({group}="","",IF(ISNUMBER({minutes}),IF(ISNUMBER({count}),IF({minutes}<0,1,IF({count}<0,1,0)),1),1))',
      ),
    ],
  });
}

function prospectLines(context: TemplateContext): TableBlock {
  return tableOf(context, oneTo(capacities.ProspectNorms), {
    key: "prospect",
    plain: true,
    columns: [
      columns.whole("n", words.line, (n) => n),
      formulaColumn("operation", headcountWords.operation, "text", `=${inputCell("ProspectNorms.activityType")}`),
      formulaColumn("count", headcountWords.count, "number", `=${inputCell("ProspectNorms.count")}`),
      formulaColumn("reach", headcountWords.reach, "share", `=${inputCell("ProspectNorms.reach")}`),
      formulaColumn("minutes", words.minutes, "minutes", `=${number(operationNorm("minutes"))}`),
      formulaColumn("expected", headcountWords.minutesTotal, "minutes", "=N({count})*N({reach})*N({minutes})"),
    ],
  });
}

function managerRows(context: TemplateContext): TableBlock {
  const { language } = context;
  const role = (key: keyof typeof lists.managerRole) => `{role}="${lists.managerRole[key][language]}"`;
  const orOne = (column: string) => {
    const cell = inputCell(`Managers.${column}`);
    return `=IF({name}="","",IF(ISNUMBER(${cell}),${cell},1))`;
  };
  const posts = `IF(${role("VIP")},"vip",IF(OR(${role("account")},${role("senior")}),"base",IF(OR(${role("territorial")},${role("regional")},{role}=""),"coverage",IF(${role("supervisor")},"supervisor",IF(${role("head")},"head","other")))))`;
  return tableOf(context, oneTo(capacities.Managers), {
    key: "managers",
    plain: true,
    columns: [
      columns.whole("n", words.line, (n) => n),
      formulaColumn("name", words.manager, "text", `=${inputCell("Managers.name")}`),
      formulaColumn("role", headcountWords.role, "text", `=${inputCell("Managers.role")}`),
      formulaColumn("fte", headcountWords.fteShort, "number", orOne("fte")),
      formulaColumn("ramp", headcountWords.fteShort, "number", orOne("ramp")),
      formulaColumn("post", words.kept, "text", `=IF({name}="","",${posts})`),
    ],
  });
}

function clientRows(context: TemplateContext): TableBlock {
  const mark = `UPPER(TRIM({typed}))`;
  const is = (...letters: string[]) => `OR(${letters.map((letter) => `${mark}="${letter}"`).join(",")})`;
  return tableOf(context, oneTo(capacities.Clients), {
    key: "clients",
    plain: true,
    columns: [
      columns.whole("n", words.line, (n) => n),
      formulaColumn("name", words.client, "text", `=${inputCell("Clients.name")}`),
      formulaColumn("typed", words.group, "text", `=${inputCell("Clients.potentialMark")}`),
      formulaColumn("manager", words.manager, "text", `=TRIM(${inputCell("Clients.managerId")})`),
      formulaColumn(
        "group",
        words.group,
        "text",
        `=IF({name}="","",IF(${is("A", "А")},"A",IF(${is("B", "В", "Б")},"B",IF(OR({typed}="",${is("C", "С")}),"C",{typed}))))`,
      ),
      formulaColumn(
        "hours",
        headcountWords.hoursYear,
        "hours",
        '=IF({name}="","",SUMIF({norms.group},{group},{norms.total})/60)',
      ),
    ],
  });
}
