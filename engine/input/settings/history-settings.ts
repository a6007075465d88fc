import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** What each build keeps for the next ones, and for how long. */
export const historySettings = {
  historyDays: {
    kind: "whole",
    default: 14,
    min: 0,
    label: text("Keep every build for", "Хранить каждую сборку, дней"),
    explanation: text(
      "Days for which every build is kept on the sheet BuildHistory; 0 keeps no history.",
      "Сколько дней на листе «История сборок» хранится каждая сборка; 0 — истории нет.",
    ),
  },
  historyWeeks: {
    kind: "whole",
    default: 8,
    min: 0,
    label: text("Then one a week for", "Затем по одной в неделю, недель"),
    explanation: text(
      "Weeks for which the last build of each week is kept.",
      "Сколько недель хранится последняя сборка каждой недели.",
    ),
  },
  historyMonths: {
    kind: "whole",
    default: 12,
    min: 0,
    label: text("Then one a month for", "Затем по одной в месяц, месяцев"),
    explanation: text(
      "Months for which the last build of each month is kept; of earlier time the last build of each quarter.",
      "Сколько месяцев хранится последняя сборка каждого месяца; за более раннее время — последняя за квартал.",
    ),
  },
  historyDeals: {
    kind: "whole",
    default: 20000,
    min: 0,
    label: text("Open deals kept at most", "Открытых сделок в истории, не больше"),
    explanation: text(
      "With more open deals or clients than this a build keeps figures only, so that the workbook stays small.",
      "Если открытых сделок или клиентов больше, сборка хранит только показатели, чтобы книга не росла.",
    ),
  },
} satisfies Record<string, SettingSpec>;
