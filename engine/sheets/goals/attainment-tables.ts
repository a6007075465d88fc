import type { Attained } from "../../deals/attainment.ts";
import { commonWords } from "../../words/common-words.ts";
import { forecastWords as words } from "../../words/deals/forecast-words.ts";
import { money, share, text, type Column } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** Every finished month, quarter and year of the department, and how a year spreads over its months (CALC-42). */
export function attainmentBlocks(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { department } = plan.attainment;
  if (plan.goals.goal.rows.length === 0) return seasonBlocks(context);
  const attained: Block =
    department.length === 0
      ? { type: "note", key: "noClosed", mark: "muted", lines: [say(words.noClosed)] }
      : tableOf(context, department, {
          ...{
            key: "attainment",
            title: words.attainment,
            plain: true,
            columns: attainedColumns((line: Attained) => line),
          },
        });
  return [attained, ...seasonBlocks(context)];
}

/** The same of each manager, for the period planned. */
export function managerAttainment(context: SheetContext): Block[] {
  const { managers } = context.plan.attainment;
  const owners = ownerNames(context);
  const rows = managers.flatMap(({ manager, lines }) => lines.map((line) => ({ manager, line })));
  if (rows.length === 0) return [];
  return [
    tableOf(context, rows, {
      key: "attainment",
      title: words.managersAttainment,
      plain: true,
      columns: [
        text("manager", commonWords.manager, ({ manager }) => owners[manager], { width: 18 }),
        attainedColumns(({ line }: (typeof rows)[number]) => line),
      ],
    }),
  ];
}

function attainedColumns<Row>(of: (row: Row) => Attained): Column<Row>[] {
  return [
    text("span", words.span, (row: Row) => of(row).span.label, { width: 18 }),
    money("goal", commonWords.goal, (row: Row) => of(row).goal),
    money("fact", commonWords.fact, (row: Row) => of(row).fact),
    share("done", commonWords.done, (row: Row) => of(row).share, { shade: "bar" }),
    money("gap", words.gap, (row: Row) => of(row).fact - of(row).goal),
  ];
}

function seasonBlocks(context: SheetContext): Block[] {
  const { say, language, plan } = context;
  const { index, years } = plan.goals.season;
  if (!index) return [{ type: "note", key: "noSeason", mark: "muted", lines: [say(words.noSeason)] }];
  const names = new Intl.DateTimeFormat(language === "ru" ? "ru-RU" : "en-US", { month: "long", timeZone: "UTC" });
  const monthName = (month: number): string => names.format(Date.UTC(2024, month, 1));
  return [
    { type: "note", key: "season", mark: "muted", lines: [say(words.seasonOf, { years: years.join(", ") })] },
    tableOf(context, Array.from(index.keys()), {
      key: "seasonality",
      title: words.season,
      plain: true,
      columns: [
        text("month", commonWords.month, monthName, { json: (month) => month + 1, width: 14 }),
        share("share", commonWords.share, (month) => index[month], { shade: "bar", total: "sum" }),
      ],
    }),
  ];
}
