import {
  headcountWords,
  type FormBlock,
  type FormField,
  type Kind,
  type ResultSheet,
  type TableBlock,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacities, groupRows } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

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

function groups({ say }: TemplateContext): TableBlock {
  const lines = "{W-HC-W.norms.group},{group}";
  const whenGroup = (formula: string) => `=IF({group}="","",${formula})`;
  const known = (formula: string) => `=IF({hoursPerClient}="","",${formula})`;
  return {
    type: "table",
    key: "groups",
    title: say(headcountWords.groups),
    plain: true,
    rowCount: groupRows.length,
    columns: [
      {
        key: "group",
        heading: say(words.group),
        kind: "text",
        values: groupRows,
        marks: groupRows.map((group) => (group === null ? "input" : undefined)),
        width: 34,
      },
      formulaColumn("counted", say(words.counted), "whole", whenGroup("COUNTIF({W-HC-W.clients.group},{group})")),
      { key: "typed", heading: say(words.typed), kind: "whole", values: groupRows.map(() => null), marks: "input" },
      formulaColumn("clients", say(words.clients), "whole", whenGroup("IF(ISNUMBER({typed}),{typed},{counted})"), {
        total: { value: null, formula: "=SUM({clients})" },
      }),
      formulaColumn(
        "hoursPerClient",
        say(headcountWords.hoursPerClient),
        "hours",
        whenGroup(`IF(SUMIF(${lines},{W-HC-W.norms.missing})>0,"",SUMIF(${lines},{W-HC-W.norms.total})/60)`),
      ),
      formulaColumn("hours", say(headcountWords.hoursYear), "hours", known("{clients}*{hoursPerClient}"), {
        total: { value: null, formula: "=SUM({hours})" },
      }),
      formulaColumn(
        "timeShare",
        say(headcountWords.timeShare),
        "share",
        known('IF(SUM({groups.hours})>0,{hours}/SUM({groups.hours}),"")'),
      ),
      formulaColumn(
        "cost",
        say(headcountWords.cost),
        "money",
        known(`{clients}*(SUMIF(${lines},{W-HC-W.norms.spent})+{hoursPerClient}*{Settings.hourlyCost})`),
        { total: { value: null, formula: "=SUM({cost})" } },
      ),
    ],
  };
}

const rounded = (people: string) => `=IF(${people}="","",ROUNDUP(ROUND(${people},9),0))`;

function summary({ say }: TemplateContext): FormBlock {
  const field = (key: string, label: keyof typeof headcountWords, kind: Kind, formula: string): FormField => ({
    key,
    label: say(headcountWords[label]),
    kind,
    value: null,
    formula,
  });
  return {
    type: "form",
    key: "summary",
    title: say(headcountWords.summary),
    fields: [
      field("hours", "hours", "hours", "=SUM({groups.hours})"),
      field("clientFte", "clientFte", "people", '=IF({fund.available}>0,{hours}/{fund.available},"")'),
      {
        key: "multiplier",
        label: say(words.supportMultiplier),
        kind: "number",
        value: null,
        formula: "=1/(1-{Settings.supportShare})",
      },
      field(
        "fte",
        "fte",
        "people",
        '=IF({clientFte}="","",{clientFte}*{multiplier}+{Settings.dutyHours}/{fund.available})',
      ),
      { ...field("headcount", "headcount", "whole", rounded("{fte}")), mark: "strong" },
      field("slack", "slack", "people", '=IF({fte}="","",MAX(0,{headcount}-{fte}))'),
    ],
  };
}

/** Working time of one person; the settings are changed on their own sheet. */
function fund({ say }: TemplateContext): FormBlock {
  const field = (key: string, label: keyof typeof headcountWords, kind: Kind, formula: string): FormField => ({
    key,
    label: say(headcountWords[label]),
    kind,
    value: null,
    formula,
  });
  const setting = (
    key: "absenceDays" | "hoursPerDay" | "sellingShare" | "supportShare",
    label: keyof typeof headcountWords,
    kind: Kind,
  ) => ({
    ...field(key, label, kind, `={Settings.${key}}`),
    link: { sheet: "Settings" },
  });
  return {
    type: "form",
    key: "fund",
    title: say(headcountWords.fund),
    fields: [
      field("workingDays", "workingDays", "days", "={W-HC.assumptions.workingDays}"),
      setting("absenceDays", "absence", "days"),
      setting("hoursPerDay", "hoursPerDay", "hours"),
      field("hours", "fundHours", "hours", "=({workingDays}-{absenceDays})*{hoursPerDay}"),
      setting("sellingShare", "sellingShare", "share"),
      field("available", "available", "hours", "={hours}*{sellingShare}"),
      setting("supportShare", "supportShare", "share"),
    ],
  };
}

/** Clients' hours against the hours of their manager. */
export function loadSheet({ say }: TemplateContext): ResultSheet {
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
      {
        type: "table",
        key: "loads",
        plain: true,
        rowCount: capacities.Managers,
        columns: [
          formulaColumn("manager", say(words.manager), "text", `=${of("name")}`, { width: 30 }),
          formulaColumn("clients", say(words.clients), "whole", named(`COUNTIF(${clients})`)),
          formulaColumn(
            "hours",
            say(headcountWords.hoursYear),
            "hours",
            named(`SUMIF(${clients},{W-HC-W.clients.hours})`),
          ),
          formulaColumn(
            "capacity",
            say(headcountWords.capacity),
            "hours",
            named(`{W-HC-B.fund.available}*${of("fte")}*${of("ramp")}`),
          ),
          formulaColumn("load", say(headcountWords.load), "share", named('IF({capacity}>0,{hours}/{capacity},"")')),
          formulaColumn(
            "state",
            say(words.status),
            "text",
            named(
              `IF({hours}>{capacity}*(1+1E-9),"! ${say(headcountWords.overloaded)}","${say(headcountWords.fits)}")`,
            ),
            { width: 16 },
          ),
        ],
      },
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
