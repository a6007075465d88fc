import { text } from "../../ground/text.ts";

/** Rows behind a figure, as the pane lists them. */
export const rowWords = {
  title: {
    target: text("Plans of the sellers", "Планы продавцов"),
    won: text("Deals won in the period", "Выигранные сделки периода"),
    expected: text("Open deals, money × chance", "Открытые сделки: деньги × вероятность"),
    deciding: text("Deals the plan turns on", "Сделки, от которых зависит план"),
    people: text("Sellers and their hours", "Продавцы и их часы"),
    open: text("Open deals", "Открытые сделки"),
    closed: text("Deals closed in the period", "Сделки, закрытые за период"),
    toGive: text("Clients to be given out", "Клиенты, которых нужно раздать"),
    overloaded: text("Overloaded sellers", "Перегруженные продавцы"),
    groupA: text("A clients, by money", "Клиенты A по деньгам"),
    groupB: text("B clients, by money", "Клиенты B по деньгам"),
    groupC: text("C clients, by money", "Клиенты C по деньгам"),
    developFirst: text("Clients to develop first", "Клиенты, которых развивать первыми"),
    newLeads: text("New leads by seller", "Новые лиды по продавцам"),
    overdueSteps: text("Overdue steps of deals", "Просроченные шаги сделок"),
    withoutPlan: text("Open deals without a plan", "Открытые сделки без плана"),
    stuck: text("Deals that stand too long at their stage", "Сделки, зависшие на этапе"),
    late: text("Clients late against their rhythm", "Клиенты, выбившиеся из ритма"),
    new: text("New clients", "Новые клиенты"),
    returned: text("Clients that returned", "Вернувшиеся клиенты"),
    grown: text("Clients that grew", "Выросшие клиенты"),
    shrunk: text("Clients that shrank", "Снизившиеся клиенты"),
    lost: text("Clients that stopped paying", "Клиенты, переставшие платить"),
    wonUndated: text("Won, day unknown", "Выиграны, день неизвестен"),
  },
  withMonth: text("{title}, {month}", "{title}, {month}"),
  money: {
    target: text("plan", "план"),
    won: text("won", "выиграно"),
    expected: text("expected", "ожидаемо"),
    deciding: text("amount", "сумма"),
    newLeads: text("gap", "разрыв"),
    late: text("in a year", "за год"),
    money: text("money", "деньги"),
    change: text("change", "изменение"),
  },
  ofChance: text("{money} × {chance}", "{money} × {chance}"),
  swing: text(
    "chance of the plan: −{fall} if lost, +{rise} if won",
    "вероятность плана: −{fall} при проигрыше, +{rise} при выигрыше",
  ),
  points: text("{points} points", "{points} п. п."),
  hours: text(
    "needs {needed} of {available} h: {load}, clients {clients}",
    "нужно {needed} из {available} ч: {load}, клиентов {clients}",
  ),
  noHours: text("hours not known, clients {clients}", "часы неизвестны, клиентов {clients}"),
  planned: text("won {won}, expected {expected}: {verdict}", "выиграно {won}, ожидаемо {expected}: {verdict}"),
  leads: text("leads {leads}", "лидов {leads}"),
  wonState: text("won", "выиграна"),
  lostState: text("lost", "проиграна"),
  step: text("{step}, was due {day}", "{step}, срок был {day}"),
  rhythm: text(
    "usually every {usual} days, the last payment {days} {days|day|days} ago",
    "обычно раз в {usual} дн., последняя оплата {days} {days|день|дня|дней} назад",
  ),
  moved: text("was {before}, now {now}", "было {before}, стало {now}"),
  over: text("{days} {days|day|days} longer than usual", "дольше обычного на {days} {days|день|дня|дней}"),
};

/** What rows can be asked for: the figure they stand behind. */
export type RowsKey = keyof typeof rowWords.title;
