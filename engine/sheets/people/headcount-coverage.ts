import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import type { Text } from "../../ground/text.ts";
import { hours, minutes, number, people, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

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

function market(context: SheetContext): Block {
  const { plan } = context;
  const { settings, tables } = plan.input;
  const { coverage, prospect: cycle, universe, available } = plan.people;
  const fromMarket = tables.Market.found.has("companies")
    ? "MAX(0,SUM({Market.companies})-SUM({groups.clients}))"
    : '""';
  const guarded = (expression: string) => `=IF(OR({universe}="",N({years})<=0,N({available})<=0),"",${expression})`;
  return formOf(context, {
    key: "market",
    title: words.market,
    fields: [
      whole("universe", words.universe, universe, {
        formula: `=IF({Settings.coverUniverse}="",${fromMarket},{Settings.coverUniverse})`,
      }),
      share("target", words.target, settings.coverTarget, { formula: "={Settings.coverTarget}" }),
      number("years", words.years, settings.coverYears, { formula: "={Settings.coverYears}" }),
      number("perProspect", words.perProspect, cycle.hours, { formula: "=SUM({prospect.expected})/60" }),
      hours("available", words.available, available * (1 - settings.supportShare), {
        formula: "={summary.availableHours}*(1-{fund.supportShare})",
      }),
      people("fte", words.fte, coverage.fte, {
        formula: guarded("{universe}*{target}*{perProspect}/({years}*{available})"),
      }),
      whole("headcount", words.headcount, coverage.headcount, {
        formula: '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      }),
      number("people", words.people, settings.coverPeople ?? coverage.headcount, {
        formula: '=IF({Settings.coverPeople}="",{headcount},{Settings.coverPeople})',
      }),
      number("yearsOfPeople", words.yearsOfPeople, coverage.yearsOfPeople, {
        formula:
          '=IF(OR({universe}="",N({people})<=0,N({available})<=0),"",{universe}*{target}*{perProspect}/({people}*{available}))',
      }),
      share("conversion", words.conversion, settings.acquisitionConversion, {
        formula: "={Settings.acquisitionConversion}",
      }),
    ],
  });
}

/** People of both works: one team, or each rounded up apart when the roles are split. */
function together({ say }: SheetContext, serving: string, winning: string): string {
  const up = (people: string) => `ROUNDUP(ROUND(${people},9),0)`;
  return `IF({Settings.splitRoles}="${say(commonWords.yes)}",${up(serving)}+${up(winning)},${up(`${serving}+${winning}`)})`;
}

function speeds(context: SheetContext): Block {
  const { plan } = context;
  const rows = plan.people.coverage.speeds;
  const guarded = (expression: string) => `=IF(OR({market.universe}="",N({market.available})<=0),"",${expression})`;
  return tableOf(context, rows, {
    key: "speeds",
    title: words.speeds,
    plain: true,
    columns: [
      number("years", words.years, (one) => one.years),
      people("fte", words.fteShort, (one) => one.fte, { formula: guarded("{hours}/{market.available}") }),
      whole("headcount", words.headcountShort, (one) => one.headcount, {
        formula: '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))',
      }),
      hours("hours", words.hoursAYear, (one) => one.hoursPerYear, {
        formula: guarded("{market.universe}*{market.target}*{market.perProspect}/{years}"),
      }),
      number("newClients", words.newClients, (one) => one.newClientsPerYear, {
        formula: guarded("{market.universe}*{market.target}*{market.conversion}/{years}"),
      }),
      whole("total", words.withBase, (one) => one.totalHeadcount, {
        formula: `=IF(OR({fte}="",{summary.fte}=""),"",${together(context, "{summary.fte}", "{fte}")})`,
      }),
    ],
  });
}

/** Values only: how many years there are depends on the setting itself. */
function years(context: SheetContext): Block[] {
  const { plan } = context;
  const rows = plan.people.coverage.byYear;
  if (rows.length === 0) return [];
  return [
    tableOf(context, rows, {
      key: "byYear",
      title: words.byYear,
      plain: true,
      columns: [
        whole("year", words.year, (one) => one.year),
        people("fte", words.fteShort, (one) => one.totalFte),
        whole("total", words.total, (one) => one.totalHeadcount),
        hours("serviceHours", words.serviceHours, (one) => one.serviceHours),
        number("newClients", words.newInYear, (one) => one.newClients),
      ],
    }),
  ];
}

function prospect(context: SheetContext): Block {
  const { plan } = context;
  const { ProspectNorms, Norms } = plan.input.tables;
  const rows = Array.from(ProspectNorms.activityType, (code, row) => ({
    code,
    row,
    norm: Norms.activityType.indexOf(code),
  }));
  return tableOf(context, rows, {
    key: "prospect",
    title: words.prospect,
    plain: true,
    columns: [
      text("operation", words.operation, ({ code }) => operations[code] ?? ""),
      number("count", commonWords.count, ({ row }) => ProspectNorms.count[row], {
        formula: ({ row }) => `={ProspectNorms.count#${row}}`,
      }),
      minutes("minutes", words.minutes, ({ norm }) => (norm < 0 ? null : Norms.minutes[norm]), {
        formula: ({ norm }) => (norm < 0 ? undefined : `={Norms.minutes#${norm}}`),
      }),
      share("reach", words.reach, ({ row }) => ProspectNorms.reach[row], {
        formula: ({ row }) => `={ProspectNorms.reach#${row}}`,
      }),
      minutes("expected", words.minutesTotal, (_, place) => plan.people.prospect.minutesByStep[place], {
        formula: ({ norm }) => (norm < 0 ? undefined : "={count}*{minutes}*{reach}"),
      }),
    ],
  });
}
