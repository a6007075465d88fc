import { text } from "../ground/text.ts";
import type { IssueLevel } from "../ground/issue.ts";
import type { Text } from "../ground/text.ts";

export const issueWords = {
  tab: text("Issues", "Замечания"),
  title: text("Issues in the input", "Замечания к данным"),
  level: text("Level", "Уровень"),
  sheet: text("Sheet", "Лист"),
  cell: text("Cell", "Ячейка"),
  column: text("Column", "Столбец"),
  code: text("Code", "Код"),
  message: text("What was expected and found", "Что ожидалось и что найдено"),
  count: text("Cells or rows", "Ячеек или строк"),
  none: text("No issues: every cell was understood.", "Замечаний нет: все ячейки поняты."),
  finding: text(
    "errors {error} · warnings {warning} · notices {notice}. Rows with errors are left out only of the figures that need the cell.",
    "ошибок {error} · предупреждений {warning} · сообщений {notice}. Строки с ошибками не входят только в те расчёты, которым нужна ячейка.",
  ),
} satisfies Record<string, Text>;

export const issueLevels: Record<IssueLevel, Text> = {
  error: text("error", "ошибка"),
  warning: text("warning", "предупреждение"),
  notice: text("notice", "сообщение"),
};
