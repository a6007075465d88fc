import { abcKeys, abcNames } from "../../ground/abc-class.ts";
import { blockWords as words } from "../../words/clients/block-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { money, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Lifetime value by class of money, as formulas over retention, rate and years. */
export function lifetimeBlocks(context: SheetContext): Block[] {
  if (context.plan.clients.money.rows === 0) return [];
  return [assumptions(context), values(context)];
}

function assumptions(context: SheetContext): Block {
  const { say, plan } = context;
  const { value } = plan.clientWork.blocks;
  const { settings } = plan.input;
  const setting = (key: "discountRate" | "valueYears") =>
    ({ formula: `={Settings.${key}}`, link: { sheet: "Settings" } }) as const;
  return formOf(context, {
    key: "assumptions",
    title: words.assumptions,
    fields: [
      share("retention", words.retention, value.retention, {
        mark: value.retentionSource === "none" ? "warning" : value.retentionSource === "setting" ? "input" : "assumed",
        note: say(words.retentionFrom[value.retentionSource], {
          before: value.retentionYear - 1,
          year: value.retentionYear,
        }),
        link: { sheet: "Settings" },
        ...(value.retentionSource === "setting" ? { formula: "={Settings.retentionRate}" } : {}),
      }),
      share("discountRate", words.discountRate, settings.discountRate, setting("discountRate")),
      whole("valueYears", words.years, settings.valueYears, setting("valueYears")),
      text("profit", words.profitSource, words.profitFrom[value.profitSource], {
        json: value.profitSource,
        ...(value.profitSource === "none" ? { mark: "warning" as const } : {}),
      }),
    ],
  });
}

function values(context: SheetContext): Block {
  const { say, plan } = context;
  const { groups } = plan.clientWork.blocks.value;
  const total = (key: "profitYear" | "value") => ({
    value: groups.reduce((sum, group) => sum + group[key], 0),
    formula: `=SUM({${key}})`,
  });
  const kept = "({assumptions.retention}/(1+{assumptions.discountRate}))";
  const series = `IF(${kept}=1,{assumptions.valueYears},${kept}*(1-${kept}^{assumptions.valueYears})/(1-${kept}))`;
  return tableOf(context, groups, {
    key: "value",
    title: words.value,
    plain: true,
    columns: [
      text("group", commonWords.group, (_, group) => abcNames[group], {
        json: (_, group) => abcKeys[group],
        total: { value: commonWords.total },
      }),
      whole("clients", commonWords.clients, ({ clients }) => clients, { total: "sum" }),
      money("profitYear", words.profitYear, ({ profitYear }) => profitYear, { total: total("profitYear") }),
      money("value", say(words.valueColumn, { years: plan.input.settings.valueYears }), ({ value }) => value, {
        formula: `=IF(OR({profitYear}="",{assumptions.retention}=""),"",{profitYear}*${series})`,
        total: total("value"),
      }),
      money("perClient", words.perClient, ({ value, clients }) => (clients > 0 ? value / clients : Number.NaN), {
        formula: '=IF(OR({value}="",{clients}=0),"",{value}/{clients})',
      }),
    ],
  });
}
