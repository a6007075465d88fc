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
import { shownYears, speedYears } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

const { number } = columns;

type Label = keyof typeof headcountWords;
const up = (people: string) => `ROUNDUP(ROUND(${people},9),0)`;

/** How many people work through the market in so many years, and the way back (CALC-10). */
export function marketSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-HC-M",
    name: say(words.marketTab),
    title: say(words.marketTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      market(context),
      speeds(context),
      byYear(context),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.speedChart),
        kind: "line",
        categories: "speeds.years",
        series: [
          { values: "speeds.headcount", name: say(words.forMarket) },
          { values: "speeds.total", name: say(headcountWords.withBase) },
        ],
        valueKind: "whole",
        width: 60,
      },
    ],
  };
}

function market(context: TemplateContext): FormBlock {
  const field = (key: string, label: Label, kind: Kind, formula: string): Field =>
    formulaColumn(key, headcountWords[label], kind, formula);
  const setting = (
    key: "coverUniverse" | "coverTarget" | "coverYears" | "acquisitionConversion",
    label: Label,
    kind: Kind,
  ) => ({
    ...field(
      key,
      label,
      kind,
      key === "coverUniverse" ? '=IF({Settings.coverUniverse}="","",{Settings.coverUniverse})' : `={Settings.${key}}`,
    ),
    link: { sheet: "Settings" },
  });
  const guarded = (formula: string) => `=IF(OR({coverUniverse}="",N({coverYears})<=0,{available}<=0),"",${formula})`;
  return formOf(context, {
    key: "market",
    title: headcountWords.market,
    fields: [
      setting("coverUniverse", "universe", "whole"),
      setting("coverTarget", "target", "share"),
      setting("coverYears", "years", "number"),
      field("perProspect", "perProspect", "number", "=SUM({W-HC-W.prospect.expected})/60"),
      field("available", "available", "hours", "={W-HC-B.fund.available}*(1-{Settings.supportShare})"),
      field("fte", "fte", "people", guarded("{coverUniverse}*{coverTarget}*{perProspect}/({coverYears}*{available})")),
      { ...field("headcount", "headcount", "whole", `=IF({fte}="","",${up("{fte}")})`), mark: "strong" },
      formulaColumn(
        "people",
        words.atHand,
        "number",
        '=IF({Settings.coverPeople}="",{headcount},{Settings.coverPeople})',
        { link: { sheet: "Settings" } },
      ),
      field(
        "yearsOfPeople",
        "yearsOfPeople",
        "number",
        '=IF(OR({coverUniverse}="",N({people})<=0,{available}<=0),"",{coverUniverse}*{coverTarget}*{perProspect}/({people}*{available}))',
      ),
      setting("acquisitionConversion", "conversion", "share"),
      field(
        "newClients",
        "newClients",
        "number",
        guarded("{coverUniverse}*{coverTarget}*{acquisitionConversion}/{coverYears}"),
      ),
      field(
        "service",
        "hoursPerClient",
        "hours",
        "=SUMIF({W-HC-B.groups.group},{Settings.newClientGroup},{W-HC-B.groups.hoursPerClient})",
      ),
    ],
  });
}

/** People of both works: one team, or each rounded up apart when the roles are split. */
function together(yes: string, serving: string, winning: string): string {
  return `IF({Settings.splitRoles}="${yes}",${up(serving)}+${up(winning)},${up(`${serving}+${winning}`)})`;
}

function yesOf({ language }: TemplateContext): string {
  return language === "ru" ? "да" : "yes";
}

function speeds(context: TemplateContext): TableBlock {
  const guarded = (formula: string) =>
    `=IF(OR({market.coverUniverse}="",N({years})<=0,{market.available}<=0),"",${formula})`;
  return tableOf(context, speedYears, {
    key: "speeds",
    title: headcountWords.speeds,
    plain: true,
    columns: [
      number("years", headcountWords.years, (_, place) => speedYears[place], { mark: "input" }),
      formulaColumn(
        "hours",
        headcountWords.hoursAYear,
        "hours",
        guarded("{market.coverUniverse}*{market.coverTarget}*{market.perProspect}/{years}"),
      ),
      formulaColumn("fte", headcountWords.fteShort, "people", '=IF({hours}="","",{hours}/{market.available})'),
      formulaColumn("headcount", headcountWords.headcountShort, "whole", `=IF({fte}="","",${up("{fte}")})`),
      formulaColumn(
        "total",
        headcountWords.withBase,
        "whole",
        `=IF(OR({fte}="",{W-HC-B.summary.fte}=""),"",${together(yesOf(context), "{W-HC-B.summary.fte}", "{fte}")})`,
      ),
      formulaColumn(
        "newClients",
        headcountWords.newClients,
        "number",
        guarded("{market.coverUniverse}*{market.coverTarget}*{market.acquisitionConversion}/{years}"),
      ),
    ],
  });
}

/** Up to the first year after the market is worked through; clients won in a year are served a part of it. */
function byYear(context: TemplateContext): TableBlock {
  const shown = (formula: string) => `=IF({n}="","",${formula})`;
  const years = Array.from(
    oneTo(shownYears),
    (_, row) => `=IF({market.fte}="","",IF(${row + 1}>${up("{market.coverYears}")}+1,"",${row + 1}))`,
  );
  const part = "MAX(0,MIN(1,{market.coverYears}-({n}-1)))";
  const before = "{market.newClients}*MIN({market.coverYears},{n}-1)";
  return tableOf(context, oneTo(shownYears), {
    key: "byYear",
    title: headcountWords.byYear,
    plain: true,
    columns: [
      formulaColumn("n", headcountWords.year, "whole", years),
      formulaColumn("newClients", headcountWords.newInYear, "number", shown(`{market.newClients}*${part}`)),
      formulaColumn(
        "serviceHours",
        headcountWords.serviceHours,
        "hours",
        shown(`(${before}+{newClients}*{Settings.firstYearShare})*{market.service}`),
      ),
      formulaColumn(
        "fte",
        headcountWords.fteShort,
        "people",
        shown(`{W-HC-B.summary.fte}+{serviceHours}/{market.available}+IF(${part}>0,{market.fte},0)`),
      ),
      formulaColumn(
        "total",
        headcountWords.total,
        "whole",
        shown(
          together(
            yesOf(context),
            "({W-HC-B.summary.fte}+{serviceHours}/{market.available})",
            `IF(${part}>0,{market.fte},0)`,
          ),
        ),
      ),
    ],
  });
}
