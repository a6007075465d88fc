import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, CellValue, FormField, Kind, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const operations: readonly Text[] = Object.values(lists.activityType);

/** Market coverage of R-07: people for a speed, the speed table, year by year, the acquisition cycle. */
export function coverageBlocks(context: SheetContext): Block[] {
  const missing: Block = {
    type: "note",
    key: "marketMissing",
    mark: "warning",
    lines: [context.say(words.marketMissing)],
  };
  return [
    ...(Number.isNaN(context.plan.people.universe) ? [missing] : []),
    market(context),
    speeds(context),
    ...years(context),
    prospect(context),
  ];
}

function market({ say, plan }: SheetContext): Block {
  const { people, input } = plan;
  const { settings, tables } = input;
  const { coverage } = people;
  const fromMarket = tables.Market.found.has("companies")
    ? "MAX(0,SUM({Market.companies})-SUM({groups.clients}))"
    : '""';
  const field = (key: string, label: Text, kind: Kind, value: CellValue, formula: string): FormField => ({
    key,
    label: say(label),
    kind,
    value,
    formula,
  });
  const guarded = (expression: string) => `=IF(OR({universe}="",N({years})<=0,N({available})<=0),"",${expression})`;
  return {
    type: "form",
    key: "market",
    title: say(words.market),
    fields: [
      field(
        "universe",
        words.universe,
        "whole",
        numberOrBlank(people.universe),
        `=IF({Settings.coverUniverse}="",${fromMarket},{Settings.coverUniverse})`,
      ),
      field("target", words.target, "share", settings.coverTarget, "={Settings.coverTarget}"),
      field("years", words.years, "number", settings.coverYears, "={Settings.coverYears}"),
      field(
        "perProspect",
        words.perProspect,
        "number",
        numberOrBlank(people.prospect.hours),
        "=SUM({prospect.expected})/60",
      ),
      field(
        "available",
        words.available,
        "hours",
        numberOrBlank(people.available * (1 - settings.supportShare)),
        "={summary.availableHours}*(1-{fund.supportShare})",
      ),
      field(
        "fte",
        words.fte,
        "people",
        numberOrBlank(coverage.fte),
        guarded("{universe}*{target}*{perProspect}/({years}*{available})"),
      ),
      field(
        "headcount",
        words.headcount,
        "whole",
        numberOrBlank(coverage.headcount),
        '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      ),
      field(
        "people",
        words.people,
        "number",
        numberOrBlank(settings.coverPeople ?? coverage.headcount),
        '=IF({Settings.coverPeople}="",{headcount},{Settings.coverPeople})',
      ),
      field(
        "yearsOfPeople",
        words.yearsOfPeople,
        "number",
        numberOrBlank(coverage.yearsOfPeople),
        '=IF(OR({universe}="",N({people})<=0,N({available})<=0),"",{universe}*{target}*{perProspect}/({people}*{available}))',
      ),
      field(
        "conversion",
        words.conversion,
        "share",
        settings.acquisitionConversion,
        "={Settings.acquisitionConversion}",
      ),
    ],
  };
}

/** People of both works: one team, or each rounded up apart when the roles are split. */
function together({ say }: SheetContext, serving: string, winning: string): string {
  const up = (people: string) => `ROUNDUP(ROUND(${people},9),0)`;
  return `IF({Settings.splitRoles}="${say(commonWords.yes)}",${up(serving)}+${up(winning)},${up(`${serving}+${winning}`)})`;
}

function speeds(context: SheetContext): Block {
  const { say, plan } = context;
  const rows = plan.people.coverage.speeds;
  const guarded = (expression: string) => `=IF(OR({market.universe}="",N({market.available})<=0),"",${expression})`;
  const column = (key: string, heading: Text, kind: Kind, values: number[], formula?: string): SheetColumn => ({
    key,
    heading: say(heading),
    kind,
    values: values.map(numberOrBlank),
    ...(formula === undefined ? {} : { formula }),
  });
  return {
    type: "table",
    key: "speeds",
    title: say(words.speeds),
    plain: true,
    rowCount: rows.length,
    columns: [
      column(
        "years",
        words.years,
        "number",
        rows.map((one) => one.years),
      ),
      column(
        "fte",
        words.fteShort,
        "people",
        rows.map((one) => one.fte),
        guarded("{hours}/{market.available}"),
      ),
      column(
        "headcount",
        words.headcountShort,
        "whole",
        rows.map((one) => one.headcount),
        '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      ),
      column(
        "hours",
        words.hoursAYear,
        "hours",
        rows.map((one) => one.hoursPerYear),
        guarded("{market.universe}*{market.target}*{market.perProspect}/{years}"),
      ),
      column(
        "newClients",
        words.newClients,
        "number",
        rows.map((one) => one.newClientsPerYear),
        guarded("{market.universe}*{market.target}*{market.conversion}/{years}"),
      ),
      column(
        "total",
        words.withBase,
        "whole",
        rows.map((one) => one.totalHeadcount),
        `=IF(OR({fte}="",{summary.fte}=""),"",${together(context, "{summary.fte}", "{fte}")})`,
      ),
    ],
  };
}

/** Values only: how many years there are depends on the setting itself. */
function years({ say, plan }: SheetContext): Block[] {
  const rows = plan.people.coverage.byYear;
  if (rows.length === 0) return [];
  const column = (key: string, heading: Text, kind: Kind, values: number[]): SheetColumn => ({
    key,
    heading: say(heading),
    kind,
    values: values.map(numberOrBlank),
  });
  return [
    {
      type: "table",
      key: "byYear",
      title: say(words.byYear),
      plain: true,
      rowCount: rows.length,
      columns: [
        column(
          "year",
          words.year,
          "whole",
          rows.map((one) => one.year),
        ),
        column(
          "fte",
          words.fteShort,
          "people",
          rows.map((one) => one.totalFte),
        ),
        column(
          "total",
          words.total,
          "whole",
          rows.map((one) => one.totalHeadcount),
        ),
        column(
          "serviceHours",
          words.serviceHours,
          "hours",
          rows.map((one) => one.serviceHours),
        ),
        column(
          "newClients",
          words.newInYear,
          "number",
          rows.map((one) => one.newClients),
        ),
      ],
    },
  ];
}

function prospect({ say, plan, language }: SheetContext): Block {
  const { ProspectNorms, Norms } = plan.input.tables;
  const rows = Array.from(ProspectNorms.activityType, (code, row) => ({
    code,
    row,
    norm: Norms.activityType.indexOf(code),
  }));
  return {
    type: "table",
    key: "prospect",
    title: say(words.prospect),
    plain: true,
    rowCount: rows.length,
    columns: [
      {
        key: "operation",
        heading: say(words.operation),
        kind: "text",
        values: rows.map(({ code }) => operations[code]?.[language] ?? ""),
      },
      {
        key: "count",
        heading: say(commonWords.count),
        kind: "number",
        values: rows.map(({ row }) => numberOrBlank(ProspectNorms.count[row])),
        formula: rows.map(({ row }) => `={ProspectNorms.count#${row}}`),
      },
      {
        key: "minutes",
        heading: say(words.minutes),
        kind: "minutes",
        values: rows.map(({ norm }) => (norm < 0 ? null : numberOrBlank(Norms.minutes[norm]))),
        formula: rows.map(({ norm }) => (norm < 0 ? undefined : `={Norms.minutes#${norm}}`)),
      },
      {
        key: "reach",
        heading: say(words.reach),
        kind: "share",
        values: rows.map(({ row }) => numberOrBlank(ProspectNorms.reach[row])),
        formula: rows.map(({ row }) => `={ProspectNorms.reach#${row}}`),
      },
      {
        key: "expected",
        heading: say(words.minutesTotal),
        kind: "minutes",
        values: Array.from(plan.people.prospect.minutesByStep, numberOrBlank),
        formula: rows.map(({ norm }) => (norm < 0 ? undefined : "={count}*{minutes}*{reach}")),
      },
    ],
  };
}
