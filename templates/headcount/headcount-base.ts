import {
  columns,
  type FormBlock,
  type Field,
  formOf,
  headcountWords,
  type Kind,
  type ResultSheet,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacities, groupRows } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

const { text, whole } = columns;

/** People for existing clients: clients × hours by the norms ÷ hours of one person (CALC-09, AM-03, AM-21). */
export function baseSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-HC-B",
    name: say(words.baseTab),
    title: say(words.baseTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "how", lines: [say(words.baseNote)] },
      groups(context),
      summary(context),
      fund(context),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.hoursChart),
        kind: "bar",
        categories: "groups.group",
        series: [{ values: "groups.hours", name: say(headcountWords.hoursYear) }],
        valueKind: "hours",
        width: 60,
      },
    ],
  };
}

function groups(context: TemplateContext): TableBlock {
  const lines = "{W-HC-W.norms.group},{group}";
  const whenGroup = (formula: string) => `=IF({group}="","",${formula})`;
  const known = (formula: string) => `=IF({hoursPerClient}="","",${formula})`;
  return tableOf(context, groupRows, {
    key: "groups",
    title: headcountWords.groups,
    plain: true,
    columns: [
      text("group", words.group, (_, place) => groupRows[place], {
        mark: (group) => (group === null ? "input" : undefined),
        width: 34,
      }),
      formulaColumn("counted", words.counted, "whole", whenGroup("COUNTIF({W-HC-W.clients.group},{group})")),
      whole("typed", words.typed, () => null, { mark: "input" }),
      formulaColumn("clients", words.clients, "whole", whenGroup("IF(ISNUMBER({typed}),{typed},{counted})"), {
        total: { value: null, formula: "=SUM({clients})" },
      }),
      formulaColumn(
        "hoursPerClient",
        headcountWords.hoursPerClient,
        "hours",
        whenGroup(`IF(SUMIF(${lines},{W-HC-W.norms.missing})>0,"",SUMIF(${lines},{W-HC-W.norms.total})/60)`),
      ),
      formulaColumn("hours", headcountWords.hoursYear, "hours", known("{clients}*{hoursPerClient}"), {
        total: { value: null, formula: "=SUM({hours})" },
      }),
      formulaColumn(
        "timeShare",
        headcountWords.timeShare,
        "share",
        known('IF(SUM({groups.hours})>0,{hours}/SUM({groups.hours}),"")'),
      ),
      formulaColumn(
        "cost",
        headcountWords.cost,
        "money",
        known(`{clients}*(SUMIF(${lines},{W-HC-W.norms.spent})+{hoursPerClient}*{Settings.hourlyCost})`),
        { total: { value: null, formula: "=SUM({cost})" } },
      ),
    ],
  });
}

const rounded = (people: string) => `=IF(${people}="","",ROUNDUP(ROUND(${people},9),0))`;

function summary(context: TemplateContext): FormBlock {
  const field = (key: string, label: keyof typeof headcountWords, kind: Kind, formula: string): Field =>
    formulaColumn(key, headcountWords[label], kind, formula);
  return formOf(context, {
    key: "summary",
    title: headcountWords.summary,
    fields: [
      field("hours", "hours", "hours", "=SUM({groups.hours})"),
      field("clientFte", "clientFte", "people", '=IF({fund.available}>0,{hours}/{fund.available},"")'),
      formulaColumn("multiplier", words.supportMultiplier, "number", "=1/(1-{Settings.supportShare})"),
      field(
        "fte",
        "fte",
        "people",
        '=IF({clientFte}="","",{clientFte}*{multiplier}+{Settings.dutyHours}/{fund.available})',
      ),
      { ...field("headcount", "headcount", "whole", rounded("{fte}")), mark: "strong" },
      field("slack", "slack", "people", '=IF({fte}="","",MAX(0,{headcount}-{fte}))'),
    ],
  });
}

/** Working time of one person; the settings are changed on their own sheet. */
function fund(context: TemplateContext): FormBlock {
  const field = (key: string, label: keyof typeof headcountWords, kind: Kind, formula: string): Field =>
    formulaColumn(key, headcountWords[label], kind, formula);
  const setting = (
    key: "absenceDays" | "hoursPerDay" | "sellingShare" | "supportShare",
    label: keyof typeof headcountWords,
    kind: Kind,
  ) => ({
    ...field(key, label, kind, `={Settings.${key}}`),
    link: { sheet: "Settings" },
  });
  return formOf(context, {
    key: "fund",
    title: headcountWords.fund,
    fields: [
      field("workingDays", "workingDays", "days", "={W-HC.assumptions.workingDays}"),
      setting("absenceDays", "absence", "days"),
      setting("hoursPerDay", "hoursPerDay", "hours"),
      field("hours", "fundHours", "hours", "=({workingDays}-{absenceDays})*{hoursPerDay}"),
      setting("sellingShare", "sellingShare", "share"),
      field("available", "available", "hours", "={hours}*{sellingShare}"),
      setting("supportShare", "supportShare", "share"),
    ],
  });
}

/** Clients' hours against the hours of their manager. */
export function loadSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const of = (column: string) => `{W-HC-W.managers.${column}@}`;
  const clients = "{W-HC-W.clients.manager},{manager}";
  const named = (formula: string) => `=IF({manager}="","",${formula})`;
  return {
    id: "W-HC-L",
    name: say(words.loadTab),
    title: say(headcountWords.loads),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "how", lines: [say(words.loadNote)] },
      tableOf(context, oneTo(capacities.Managers), {
        key: "loads",
        plain: true,
        columns: [
          formulaColumn("manager", words.manager, "text", `=${of("name")}`, { width: 30 }),
          formulaColumn("clients", words.clients, "whole", named(`COUNTIF(${clients})`)),
          formulaColumn("hours", headcountWords.hoursYear, "hours", named(`SUMIF(${clients},{W-HC-W.clients.hours})`)),
          formulaColumn(
            "capacity",
            headcountWords.capacity,
            "hours",
            named(`{W-HC-B.fund.available}*${of("fte")}*${of("ramp")}`),
          ),
          formulaColumn("load", headcountWords.load, "share", named('IF({capacity}>0,{hours}/{capacity},"")')),
          formulaColumn(
            "state",
            words.status,
            "text",
            named(
              `IF({hours}>{capacity}*(1+1E-9),"! ${say(headcountWords.overloaded)}","${say(headcountWords.fits)}")`,
            ),
            { width: 16 },
          ),
        ],
      }),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.loadChart),
        kind: "bar",
        categories: "loads.manager",
        series: [{ values: "loads.load", name: say(headcountWords.load) }],
        rows: 15,
        valueKind: "share",
        height: 24,
      },
    ],
    freeze: "loads",
  };
}
