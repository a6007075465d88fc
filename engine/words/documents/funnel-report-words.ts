import { text } from "../../ground/text.ts";

/** T-07 and T-08, the supervisor's weekly documents. */
export const funnelReportWords = {
  promising: {
    finding: text(
      "Promising clients with open deals: {clients}; expected from them: {expected} of {money}.",
      "Перспективных клиентов с открытыми сделками: {clients}; ожидается от них: {expected} из {money}.",
    ),
    basis: {
      potential: text("Promising: potential A or B.", "Перспективные: потенциал A или B."),
      category: text(
        "Promising: category A or B; no potential is known. Fill the column “Potential” of Clients.",
        "Перспективные: категория A или B; потенциал не известен. Заполните «Потенциал» на листе «Клиенты».",
      ),
      deals: text(
        "All clients with open deals: neither potential nor category A or B is known. Fill the column “Potential” of Clients.",
        "Все клиенты с открытыми сделками: нет ни потенциала, ни категории A или B. Заполните «Потенциал» на листе «Клиенты».",
      ),
    },
    first: text("The first {shown} of {all} by expected money.", "Первые {shown} из {all} по ожидаемым деньгам."),
    none: text(
      "No open deals with known clients: fill the sheet Deals (Client, Opened, Stage, Amount).",
      "Нет открытых сделок с известными клиентами: заполните лист «Сделки» (Клиент, Открыта, Этап, Сумма).",
    ),
    table: text("Clients by expected money", "Клиенты по ожидаемым деньгам"),
    potential: text("Potential", "Потенциал"),
    expectedOn: text("Expected on", "Ожидается к"),
    conclusions: text("Conclusions", "Выводы"),
  },
  funnel: {
    board: text("Scoreboard on {day}", "Табло на {day}"),
    movement: text("Movement from {from} to {to}, deals", "Движение с {from} по {to}, сделок"),
    noLog: text(
      "Moves between stages are not seen: there is no sheet StageLog (Deal ID, Date, Stage). New, won and lost deals are counted.",
      "Переходы между этапами не видны: нет листа «История этапов» (Код сделки, Дата, Этап). Новые, выигранные и проигранные сделки посчитаны.",
    ),
    unknown: text("stage not known", "этап не известен"),
    opening: text("At start", "На начало"),
    created: text("New", "Новых"),
    movedIn: text("Came", "Пришло"),
    movedOut: text("Left", "Ушло"),
    won: text("Won", "Выиграно"),
    lost: text("Lost", "Проиграно"),
    closing: text("At end", "На конец"),
    conversions: text("Conversion of stages (R-11)", "Конверсия этапов (R-11)"),
    leads: text("Leads and touch points of the period {label}", "Лиды и точки контакта за период {label}"),
    corrections: text("Plan corrections", "Корректировки плана"),
    whatChanged: text("What to correct in the plan", "Что исправить в плане"),
    who: text("Who", "Кто"),
    until: text("Until", "До какого числа"),
    managers: text("Work of the managers", "Работа менеджеров"),
  },
};
