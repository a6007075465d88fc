import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import { coverageBlocks } from "./headcount-coverage.ts";
import { normBlocks } from "./headcount-norms.ts";
import { structureBlocks } from "./headcount-structure.ts";
import type { Block, CellValue, FormField, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** R-07 Headcount: hours of clients by norms, people for them, for the market and in all. A live model (AM-60). */
export function headcountSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const served = plan.people.base.groups.reduce((sum, group) => sum + group.clients, 0);
  return {
    id: "R-07",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: served,
      settings: ["headcountGroup", "timeFund", "calendarCountry", "sellingShare", "span", "splitRoles"],
    }),
    print: { landscape: true },
    blocks: [
      summary(context),
      groupsTable(context),
      ...structureBlocks(context),
      ...coverageBlocks(context),
      ...normBlocks(context),
      fund(context),
      hoursChart(context),
      ...speedChart(context),
    ],
  };
}

function field(key: string, label: string, kind: FormField["kind"], value: CellValue, formula?: string): FormField {
  return { key, label, kind, value, ...(formula === undefined ? {} : { formula }) };
}

function summary({ say, plan }: SheetContext): Block {
  const { base, available } = plan.people;
  const hours = Number.isNaN(base.hours) ? undefined : "=SUM({groups.hours})";
  const fte = `=IF(N({availableHours})>0,{clientFte}/(1-{fund.supportShare})+{fund.dutyHours}/{availableHours},"")`;
  return {
    type: "form",
    key: "summary",
    title: say(words.summary),
    fields: [
      field("fte", say(words.fte), "people", numberOrBlank(base.fte), hours && fte),
      field(
        "headcount",
        say(words.headcount),
        "whole",
        numberOrBlank(base.headcount),
        hours && '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      ),
      field(
        "availableHours",
        say(words.available),
        "hours",
        numberOrBlank(available),
        "={fund.hours}*{fund.sellingShare}",
      ),
      field(
        "slack",
        say(words.slack),
        "people",
        numberOrBlank(base.slack),
        hours && '=IF({fte}="","",MAX(0,{headcount}-{fte}))',
      ),
      field("hours", say(words.hours), "hours", numberOrBlank(base.hours), hours),
      field(
        "clientFte",
        say(words.clientFte),
        "people",
        numberOrBlank(base.clientFte),
        hours && '=IF(N({availableHours})>0,{hours}/{availableHours},"")',
      ),
    ],
  };
}

function fund({ say, plan }: SheetContext): Block {
  const time = plan.people.fund;
  const { settings } = plan.input;
  const setting = (
    key:
      "absenceDays" | "leaveDays" | "otherAbsenceDays" | "hoursPerDay" | "sellingShare" | "supportShare" | "dutyHours",
    label: string,
    kind: FormField["kind"],
  ) => ({ ...field(key, label, kind, settings[key], `={Settings.${key}}`), link: { sheet: "Settings" } }) as FormField;
  const simple = time.kind === "simple";
  return {
    type: "form",
    key: "fund",
    title: say(words.fund),
    side: true,
    fields: [
      field("workingDays", say(words.workingDays), "days", time.workingDays),
      ...(simple
        ? [setting("absenceDays", say(words.absence), "days")]
        : [
            field("shortenedHours", say(words.shortened), "hours", time.shortenedHours),
            setting("leaveDays", say(words.leave), "days"),
            setting("otherAbsenceDays", say(words.otherAbsence), "days"),
          ]),
      setting("hoursPerDay", say(words.hoursPerDay), "hours"),
      field(
        "hours",
        say(words.fundHours),
        "hours",
        numberOrBlank(plan.people.fundHours),
        simple
          ? "=({workingDays}-{absenceDays})*{hoursPerDay}"
          : "={workingDays}*{hoursPerDay}-{shortenedHours}-({leaveDays}*5/7+{otherAbsenceDays})*{hoursPerDay}",
      ),
      setting("sellingShare", say(words.sellingShare), "share"),
      setting("supportShare", say(words.supportShare), "share"),
      setting("dutyHours", say(words.dutyHours), "hours"),
    ],
  };
}

function groupsTable({ say, plan, money }: SheetContext): Block {
  const { base } = plan.people;
  const rows = base.groups;
  const known = rows.map(({ hoursPerClient }) => !Number.isNaN(hoursPerClient));
  const live = (formula: string) => known.map((one) => (one ? formula : undefined));
  const showCost = base.cost > 0;
  return {
    type: "table",
    key: "groups",
    title: say(words.groups),
    plain: true,
    rowCount: rows.length,
    columns: [
      {
        key: "group",
        heading: say(words.normGroup),
        kind: "text",
        width: 30,
        values: rows.map(({ group }) => group),
      },
      {
        key: "clients",
        heading: say(commonWords.clients),
        kind: "whole",
        values: rows.map(({ clients }) => clients),
        total: { value: rows.reduce((sum, { clients }) => sum + clients, 0), formula: "=SUM({clients})" },
      },
      {
        key: "hoursPerClient",
        heading: say(words.hoursPerClient),
        kind: "hours",
        values: rows.map(({ hoursPerClient }) => numberOrBlank(hoursPerClient)),
        formula: live("=SUMPRODUCT(({norms.group}={group})*{norms.total})/60"),
      },
      {
        key: "hours",
        heading: say(words.hoursYear),
        kind: "hours",
        values: rows.map(({ hours }) => numberOrBlank(hours)),
        formula: live("={clients}*{hoursPerClient}"),
        total: { value: numberOrBlank(base.hours), formula: "=SUM({hours})" },
      },
      {
        key: "timeShare",
        heading: say(words.timeShare),
        kind: "share",
        values: rows.map(({ shareOfTime }) => numberOrBlank(shareOfTime)),
        formula: live('=IF(SUM({groups.hours})>0,{hours}/SUM({groups.hours}),"")'),
        shade: "bar",
      },
      ...(showCost
        ? [
            {
              key: "cost",
              heading: say(words.cost),
              kind: "money" as const,
              values: rows.map(({ cost }) => money(cost)),
            },
          ]
        : []),
    ],
  };
}

function hoursChart({ say, plan, language }: SheetContext): Block {
  const { base } = plan.people;
  const fte = base.fte.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 2 });
  return {
    type: "chart",
    key: "hours",
    side: true,
    title: Number.isNaN(base.headcount)
      ? say(words.hoursFinding)
      : say(words.finding, { headcount: base.headcount, fte }),
    kind: "bar",
    categories: "groups.group",
    series: [{ values: "groups.hours", name: say(words.hoursYear) }],
    valueKind: "hours",
    height: 14,
  };
}

function speedChart({ say, plan }: SheetContext): Block[] {
  const { coverage } = plan.people;
  if (Number.isNaN(coverage.headcount)) return [];
  return [
    {
      type: "chart",
      key: "speed",
      side: true,
      title: say(words.speedFinding, { years: coverage.years, people: coverage.headcount }),
      kind: "line",
      categories: "speeds.years",
      series: [{ values: "speeds.headcount", name: say(words.headcountShort) }],
      valueKind: "whole",
      height: 14,
    },
  ];
}
