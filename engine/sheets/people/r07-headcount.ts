import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import type { Text } from "../../ground/text.ts";
import { coverageBlocks } from "./headcount-coverage.ts";
import { normBlocks } from "./headcount-norms.ts";
import { hiringBlocks } from "./hiring-blocks.ts";
import { structureBlocks } from "./headcount-structure.ts";
import { days, hours, money, people, share, text, whole, type ColumnWord } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

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
    print: { landscape: true, paper: {} },
    blocks: [
      summary(context),
      groupsTable(context),
      ...structureBlocks(context),
      ...hiringBlocks(context),
      ...coverageBlocks(context),
      ...normBlocks(context),
      fund(context),
      hoursChart(context),
      ...speedChart(context),
    ],
  };
}

function summary(context: SheetContext): Block {
  const { base, available } = context.plan.people;
  const spent = Number.isNaN(base.hours) ? undefined : "=SUM({groups.hours})";
  const fte = `=IF(N({availableHours})>0,{clientFte}/(1-{fund.supportShare})+{fund.dutyHours}/{availableHours},"")`;
  return formOf(context, {
    key: "summary",
    title: words.summary,
    fields: [
      people("fte", words.fte, base.fte, { formula: spent && fte }),
      whole("headcount", words.headcount, base.headcount, {
        formula: spent && '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      }),
      hours("availableHours", words.available, available, { formula: "={fund.hours}*{fund.sellingShare}" }),
      people("slack", words.slack, base.slack, { formula: spent && '=IF({fte}="","",MAX(0,{headcount}-{fte}))' }),
      hours("hours", words.hours, base.hours, { formula: spent }),
      people("clientFte", words.clientFte, base.clientFte, {
        formula: spent && '=IF(N({availableHours})>0,{hours}/{availableHours},"")',
      }),
    ],
  });
}

type FundSetting =
  "absenceDays" | "leaveDays" | "otherAbsenceDays" | "hoursPerDay" | "sellingShare" | "supportShare" | "dutyHours";

function fund(context: SheetContext): Block {
  const { settings } = context.plan.input;
  const { fund: time, fundHours } = context.plan.people;
  const setting = (kind: ColumnWord, key: FundSetting, label: Text) =>
    kind<undefined>(key, label, settings[key], { formula: `={Settings.${key}}`, link: { sheet: "Settings" } });
  const simple = time.kind === "simple";
  return formOf(context, {
    key: "fund",
    title: words.fund,
    side: true,
    fields: [
      days("workingDays", words.workingDays, time.workingDays),
      simple
        ? setting(days, "absenceDays", words.absence)
        : [
            hours("shortenedHours", words.shortened, time.shortenedHours),
            setting(days, "leaveDays", words.leave),
            setting(days, "otherAbsenceDays", words.otherAbsence),
          ],
      setting(hours, "hoursPerDay", words.hoursPerDay),
      hours("hours", words.fundHours, fundHours, {
        formula: simple
          ? "=({workingDays}-{absenceDays})*{hoursPerDay}"
          : "={workingDays}*{hoursPerDay}-{shortenedHours}-({leaveDays}*5/7+{otherAbsenceDays})*{hoursPerDay}",
      }),
      setting(share, "sellingShare", words.sellingShare),
      setting(share, "supportShare", words.supportShare),
      setting(hours, "dutyHours", words.dutyHours),
    ],
  });
}

function groupsTable(context: SheetContext): Block {
  const { plan } = context;
  const { base } = plan.people;
  const rows = base.groups;
  const live = (formula: string) => (one: (typeof rows)[number]) =>
    Number.isNaN(one.hoursPerClient) ? undefined : formula;
  return tableOf(context, rows, {
    key: "groups",
    title: words.groups,
    plain: true,
    columns: [
      text("group", words.normGroup, ({ group }) => group, { width: 30 }),
      whole("clients", commonWords.clients, ({ clients }) => clients, { total: "sum" }),
      hours("hoursPerClient", words.hoursPerClient, ({ hoursPerClient }) => hoursPerClient, {
        formula: live("=SUMPRODUCT(({norms.group}={group})*{norms.total})/60"),
      }),
      hours("hours", words.hoursYear, ({ hours }) => hours, {
        formula: live("={clients}*{hoursPerClient}"),
        total: { value: base.hours, formula: "=SUM({hours})" },
      }),
      share("timeShare", words.timeShare, ({ shareOfTime }) => shareOfTime, {
        formula: live('=IF(SUM({groups.hours})>0,{hours}/SUM({groups.hours}),"")'),
        shade: "bar",
      }),
      base.cost > 0 && money("cost", words.cost, ({ cost }) => cost),
    ],
  });
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
