import { abcKeys, abcNames } from "../../ground/abc-class.ts";
import { blockWords as words } from "../../words/clients/block-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, FormField } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Lifetime value by class of money, as formulas over retention, rate and years. */
export function lifetimeBlocks(context: SheetContext): Block[] {
  if (context.plan.clients.money.rows === 0) return [];
  return [assumptions(context), values(context)];
}

function assumptions({ say, plan }: SheetContext): Block {
  const { value } = plan.clientWork.blocks;
  const { settings } = plan.input;
  const setting = (
    key: "discountRate" | "valueYears",
    label: FormField["label"],
    kind: FormField["kind"],
  ): FormField => ({
    ...{ key, label, kind, value: settings[key], formula: `={Settings.${key}}`, link: { sheet: "Settings" } },
  });
  return {
    type: "form",
    key: "assumptions",
    title: say(words.assumptions),
    fields: [
      {
        key: "retention",
        label: say(words.retention),
        kind: "share",
        value: numberOrBlank(value.retention),
        mark: value.retentionSource === "none" ? "warning" : value.retentionSource === "setting" ? "input" : "assumed",
        note: say(words.retentionFrom[value.retentionSource], {
          before: value.retentionYear - 1,
          year: value.retentionYear,
        }),
        link: { sheet: "Settings" },
        ...(value.retentionSource === "setting" ? { formula: "={Settings.retentionRate}" } : {}),
      },
      setting("discountRate", say(words.discountRate), "share"),
      setting("valueYears", say(words.years), "whole"),
      {
        key: "profit",
        label: say(words.profitSource),
        kind: "text",
        value: say(words.profitFrom[value.profitSource]),
        json: value.profitSource,
        ...(value.profitSource === "none" ? { mark: "warning" as const } : {}),
      },
    ],
  };
}

function values(context: SheetContext): Block {
  const { say, plan, money, language } = context;
  const { groups } = plan.clientWork.blocks.value;
  const column = columnMaker(context);
  const total = (key: "profitYear" | "value") => ({
    value: money(groups.reduce((sum, group) => sum + group[key], 0)),
    formula: `=SUM({${key}})`,
  });
  const kept = "({assumptions.retention}/(1+{assumptions.discountRate}))";
  const series = `IF(${kept}=1,{assumptions.valueYears},${kept}*(1-${kept}^{assumptions.valueYears})/(1-${kept}))`;
  const perClient = groups.map(({ value, clients }) => money(clients > 0 ? value / clients : Number.NaN));
  return {
    type: "table",
    key: "value",
    title: say(words.value),
    plain: true,
    rowCount: groups.length,
    columns: [
      column("group", commonWords.group, "text", groups.map((_, group) => abcNames[group][language]), { json: groups.map((_, group) => abcKeys[group]), total: { value: say(commonWords.total) } }), // prettier-ignore
      column("clients", commonWords.clients, "whole", groups.map(({ clients }) => clients), { total: { value: groups.reduce((sum, { clients }) => sum + clients, 0), formula: "=SUM({clients})" } }), // prettier-ignore
      column("profitYear", words.profitYear, "money", groups.map(({ profitYear }) => money(profitYear)), { total: total("profitYear") }), // prettier-ignore
      column(
        "value",
        say(words.valueColumn, { years: plan.input.settings.valueYears }),
        "money",
        groups.map(({ value }) => money(value)),
        {
          formula: `=IF(OR({profitYear}="",{assumptions.retention}=""),"",{profitYear}*${series})`,
          total: total("value"),
        },
      ),
      column("perClient", words.perClient, "money", perClient, { formula: '=IF(OR({value}="",{clients}=0),"",{value}/{clients})' }), // prettier-ignore
    ],
  };
}
