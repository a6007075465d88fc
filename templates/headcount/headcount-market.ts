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
import { shownYears, speedYears } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

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

function market({ say }: TemplateContext): FormBlock {
  const field = (key: string, label: Label, kind: Kind, formula: string): FormField => ({
    key,
    label: say(headcountWords[label]),
    kind,
    value: null,
    formula,
  });
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
  return {
    type: "form",
    key: "market",
    title: say(headcountWords.market),
    fields: [
      setting("coverUniverse", "universe", "whole"),
      setting("coverTarget", "target", "share"),
      setting("coverYears", "years", "number"),
      field("perProspect", "perProspect", "number", "=SUM({W-HC-W.prospect.expected})/60"),
      field("available", "available", "hours", "={W-HC-B.fund.available}*(1-{Settings.supportShare})"),
      field("fte", "fte", "people", guarded("{coverUniverse}*{coverTarget}*{perProspect}/({coverYears}*{available})")),
      { ...field("headcount", "headcount", "whole", `=IF({fte}="","",${up("{fte}")})`), mark: "strong" },
      {
        key: "people",
        label: say(words.atHand),
        kind: "number",
        value: null,
        formula: '=IF({Settings.coverPeople}="",{headcount},{Settings.coverPeople})',
        link: { sheet: "Settings" },
      },
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
  };
}

/** People of both works: one team, or each rounded up apart when the roles are split. */
function together(yes: string, serving: string, winning: string): string {
  return `IF({Settings.splitRoles}="${yes}",${up(serving)}+${up(winning)},${up(`${serving}+${winning}`)})`;
}

function yesOf({ language }: TemplateContext): string {
  return language === "ru" ? "да" : "yes";
}

function speeds(context: TemplateContext): TableBlock {
  const { say } = context;
  const guarded = (formula: string) =>
    `=IF(OR({market.coverUniverse}="",N({years})<=0,{market.available}<=0),"",${formula})`;
  return {
    type: "table",
    key: "speeds",
    title: say(headcountWords.speeds),
    plain: true,
    rowCount: speedYears.length,
    columns: [
      { key: "years", heading: say(headcountWords.years), kind: "number", values: speedYears, marks: "input" },
      formulaColumn(
        "hours",
        say(headcountWords.hoursAYear),
        "hours",
        guarded("{market.coverUniverse}*{market.coverTarget}*{market.perProspect}/{years}"),
      ),
      formulaColumn("fte", say(headcountWords.fteShort), "people", '=IF({hours}="","",{hours}/{market.available})'),
      formulaColumn("headcount", say(headcountWords.headcountShort), "whole", `=IF({fte}="","",${up("{fte}")})`),
      formulaColumn(
        "total",
        say(headcountWords.withBase),
        "whole",
        `=IF(OR({fte}="",{W-HC-B.summary.fte}=""),"",${together(yesOf(context), "{W-HC-B.summary.fte}", "{fte}")})`,
      ),
      formulaColumn(
        "newClients",
        say(headcountWords.newClients),
        "number",
        guarded("{market.coverUniverse}*{market.coverTarget}*{market.acquisitionConversion}/{years}"),
      ),
    ],
  };
}

/** Up to the first year after the market is worked through; clients won in a year are served a part of it. */
function byYear(context: TemplateContext): TableBlock {
  const { say } = context;
  const shown = (formula: string) => `=IF({n}="","",${formula})`;
  const years = Array.from(
    { length: shownYears },
    (_, row) => `=IF({market.fte}="","",IF(${row + 1}>${up("{market.coverYears}")}+1,"",${row + 1}))`,
  );
  const part = "MAX(0,MIN(1,{market.coverYears}-({n}-1)))";
  const before = "{market.newClients}*MIN({market.coverYears},{n}-1)";
  return {
    type: "table",
    key: "byYear",
    title: say(headcountWords.byYear),
    plain: true,
    rowCount: shownYears,
    columns: [
      formulaColumn("n", say(headcountWords.year), "whole", years),
      formulaColumn("newClients", say(headcountWords.newInYear), "number", shown(`{market.newClients}*${part}`)),
      formulaColumn(
        "serviceHours",
        say(headcountWords.serviceHours),
        "hours",
        shown(`(${before}+{newClients}*{Settings.firstYearShare})*{market.service}`),
      ),
      formulaColumn(
        "fte",
        say(headcountWords.fteShort),
        "people",
        shown(`{W-HC-B.summary.fte}+{serviceHours}/{market.available}+IF(${part}>0,{market.fte},0)`),
      ),
      formulaColumn(
        "total",
        say(headcountWords.total),
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
  };
}
