import { isoDay, say, text, type SalesPlan } from "../engine/index.ts";
import type { PlanOptions } from "./options.ts";

const words = {
  frame: text("Plan as of {asOf}, period {label} ({from} to {to})", "План на {asOf}, период {label} ({from} – {to})"),
  issues: text(
    "Issues: errors {error}, warnings {warning}, notices {notice}",
    "Замечания: ошибок {error}, предупреждений {warning}, сообщений {notice}",
  ),
  written: text("Written: {file}", "Записано: {file}"),
};

/** What the command prints when a plan is written: headline figures, issues by kind, where the files are. */
export function summaryLines(plan: SalesPlan, { language, out, json }: PlanOptions): string[] {
  const line = (key: keyof typeof words, values: Record<string, string | number>) => say(words[key], language, values);
  const count = (level: string) => plan.issues.filter((issue) => issue.level === level).length;
  const { asOf, period } = plan;
  return [
    line("frame", { asOf: isoDay(asOf), label: period.label, from: isoDay(period.from), to: isoDay(period.to) }),
    line("issues", { error: count("error"), warning: count("warning"), notice: count("notice") }),
    ...[out, ...(json === undefined ? [] : [json])].map((file) => line("written", { file })),
  ];
}
