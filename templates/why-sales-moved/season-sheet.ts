import { columns, formOf, type ResultSheet, tableOf } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { oneTo } from "../kit/one-to.ts";
import type { TemplateContext } from "../kit/template.ts";
import { yearsBack } from "./why-capacity.ts";
import { whyTemplateWords as words } from "./why-words.ts";

const rows = (column: string) => `{W-WHY-W.rows.${column}}`;
const asOf = "{W-WHY-W.limits.asOf}";
const yearKeys = oneTo(yearsBack).map((place) => `y${place}`);
const months = oneTo(12);

/** Shares of the months over complete years, own ones over them, and a year's plan by month (CALC-42). */
export function seasonSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const enough = "{years.complete}>=2";
  return {
    id: "W-WHY-S",
    name: say(words.seasonTab),
    title: say(words.seasonTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "how", lines: [say(words.seasonHow)] },
      formOf(context, {
        key: "plan",
        fields: [
          columns.money("plan", words.plan, 1_000_000, { mark: "input", note: words.planNote }),
          formulaColumn(
            "years",
            words.complete,
            "text",
            `="${say(words.seasonYears)}"&{years.complete}&IF(${enough},"",". ${say(words.seasonEven)}")`,
          ),
        ],
      }),
      tableOf(context, months, {
        key: "months",
        plain: true,
        columns: [
          columns.text("month", words.month, (month) => monthName(month, context)),
          formulaColumn("share", words.share, "share", `=IF(${enough},{sum}/SUM({months.sum}),1/12)`),
          columns.share("own", words.own, null, { owner: "user" }),
          formulaColumn(
            "taken",
            words.taken,
            "share",
            '=IF(ISNUMBER({own}),{own},IF(SUMIF({months.own},"",{months.share})=0,0,{share}/SUMIF({months.own},"",{months.share})*MAX(0,1-SUM({months.own}))))',
            { total: { value: null, formula: "=SUM({taken})" } },
          ),
          // Running sums are rounded, so that the months add up to the plan.
          formulaColumn("running", words.running, "money", "=ROUND({plan.plan}*(SUM({months.taken#0}:{taken})),2)"),
          formulaColumn(
            "money",
            words.planMoney,
            "money",
            (month) => (month === 1 ? "={running}" : "={running}-{running^}"),
            {
              total: { value: null, formula: "=SUM({money})" },
            },
          ),
          formulaColumn(
            "sum",
            words.completeMoney,
            "money",
            `=${yearKeys.map((key) => `{${key}}*{years.${key}Complete}`).join("+")}`,
          ),
          ...yearKeys.map((key, place) =>
            formulaColumn(
              key,
              yearName(place, context),
              "money",
              (month: number) =>
                `=SUMIFS(${rows("typedAmount")},${rows("first")},">0",${rows("typedDate")},">="&DATE(YEAR(${asOf})-${yearsBack - 1 - place},${month},1),${rows("typedDate")},"<"&DATE(YEAR(${asOf})-${yearsBack - 1 - place},${month + 1},1))`,
            ),
          ),
        ],
      }),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.seasonChart),
        kind: "column",
        categories: "months.month",
        series: [{ values: "months.taken", name: say(words.taken) }],
        valueKind: "share",
        height: 20,
      },
      formOf(context, {
        key: "years",
        title: words.completeYear,
        fields: [
          ...yearKeys.map((key, place) => {
            const year = `YEAR(${asOf})-${yearsBack - 1 - place}`;
            return formulaColumn(
              `${key}Complete`,
              yearName(place, context),
              "whole",
              `=IF(AND(MIN(${rows("typedDate")})<=DATE(${year},1,7),${asOf}>=DATE(${year},12,25),MIN({months.${key}})>0),1,0)`,
            );
          }),
          formulaColumn("complete", words.complete, "whole", `=${yearKeys.map((key) => `{${key}Complete}`).join("+")}`),
        ],
      }),
    ],
  };
}

function yearName(place: number, { say }: TemplateContext): string {
  const before = yearsBack - 1 - place;
  return before === 0 ? say(words.yearOfDay) : say(words.yearsBefore, { n: before });
}

function monthName(month: number, { language }: TemplateContext): string {
  const name = new Date(Date.UTC(2026, month - 1, 1)).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    month: "long",
    timeZone: "UTC",
  });
  return name[0].toUpperCase() + name.slice(1);
}
