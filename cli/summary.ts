import { isoDay, moneyView, say, text, verdictLine, type Language, type SalesPlan } from "../engine/index.ts";
import { errorLines, unreadLines } from "./intake-lines.ts";
import type { PlanOptions } from "./options.ts";

const words = {
  frame: text("Plan as of {asOf}, period {label} ({from} to {to})", "План на {asOf}, период {label} ({from} – {to})"),
  issues: text(
    "Issues: errors {error}, warnings {warning}, notices {notice}",
    "Замечания: ошибок {error}, предупреждений {warning}, сообщений {notice}",
  ),
  aside: text(
    "Set aside, {table}: {name}, {money} in {rows} rows, first {place}. {act}",
    "Отложено, {table}: {name}, {money}, строк {rows}, первая {place}. {act}",
  ),
  written: text("Written: {file}", "Записано: {file}"),
};

/** What the command prints when a plan is written: the verdict, issues by kind, where the files are. */
export function summaryLines(plan: SalesPlan, { language, out, json }: PlanOptions): string[] {
  const line = (key: keyof typeof words, values: Record<string, string | number>) => say(words[key], language, values);
  const count = (level: string) => plan.issues.filter((issue) => issue.level === level).length;
  const { asOf, period } = plan;
  return [
    line("frame", { asOf: isoDay(asOf), label: period.label, from: isoDay(period.from), to: isoDay(period.to) }),
    verdictLine(plan, language),
    line("issues", { error: count("error"), warning: count("warning"), notice: count("notice") }),
    ...errorLines(plan.issues, language),
    ...asideLines(plan, language),
    ...unreadLines(plan.input, language),
    ...[out, ...(json === undefined ? [] : [json])].map((file) => line("written", { file })),
  ];
}

/** Money that was read and is not counted, with where it begins and what to do (AM-70). */
function asideLines(plan: SalesPlan, language: Language): string[] {
  return moneyView(plan.input, plan.money, language).tables.flatMap(({ name, currency, parts }) =>
    parts
      .filter(({ isSetAside }) => isSetAside)
      .map(({ name: reason, act, rows, money, first }) => {
        const amount = money.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 2 });
        const place = first ? `${first.sheet}!${first.row}` : "–";
        const values = { table: name, name: reason, rows, money: `${amount} ${currency}`.trim(), place, act };
        return say(words.aside, language, values).trim();
      }),
  );
}
