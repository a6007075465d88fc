import { text } from "../../ground/text.ts";

/** A client's card. */
export const clientCardWords = {
  group: text("Class by money", "Класс по деньгам"),
  potential: text("Class by potential", "Класс по потенциалу"),
  status: text("Status", "Состояние"),
  manager: text("Seller", "Продавец"),
  region: text("Region", "Регион"),
  channel: text("Channel", "Канал"),
  year: text("Money of a year", "Деньги за год"),
  period: text("Paid in the period", "Оплатил за период"),
  before: text("Same part of the period before", "Та же часть прошлого периода"),
  rhythm: text("Usually pays every", "Обычно платит раз в"),
  days: text("{days} {days|day|days}", "{days} {days|день|дня|дней}"),
  last: text("Last payment", "Последняя оплата"),
  daysAgo: text("{day}, {days} {days|day|days} ago", "{day}, {days} {days|день|дня|дней} назад"),
  openMoney: text("In open deals", "В открытых сделках"),
  roles: {
    LPR: text("decides", "принимает решение"),
    LFR: text("shapes the decision", "формирует решение"),
    LVR: text("influences the decision", "влияет на решение"),
    gatekeeper: text("secretary", "секретарь"),
    other: text("other", "прочее"),
  },
  planned: text("planned for {day}", "запланирован на {day}"),
  kinds: {
    client: text("Clients", "Клиенты"),
    deal: text("Deals", "Сделки"),
    person: text("People", "Люди"),
  },
};
