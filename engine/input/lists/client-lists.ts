import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Where a client stands: its status, class, category, mark and interest. */
export const clientLists = {
  clientStatus: {
    prospect: text("prospect", "потенциальный"),
    client: text("client", "клиент"),
    former: text("former", "бывший"),
  },
  clientClass: {
    target: text("target", "целевой"),
    assigned: text("assigned", "назначенный"),
    joint: text("joint", "совместный"),
    incoming: text("incoming", "входящий"),
  },
  category: { A: text("A", "A"), B: text("B", "B"), C: text("C", "C"), none: text("none", "нет") },
  mark: { A: text("A", "A"), B: text("B", "B"), C: text("C", "C") },
  promotedCategory: { A: text("A", "A"), B: text("B", "B") },
  interest: {
    high: text("high", "высокий"),
    medium: text("medium", "средний"),
    low: text("low", "низкий"),
    refused: text("refused", "отказ"),
  },
} satisfies Record<string, ListLabels>;

export const clientAliases: AliasesOf<typeof clientLists> = {
  clientStatus: {
    prospect: headings`
      prospects, lead, potential, potential client, potential customer, target, opportunity, new, subscriber,
      Потенциальный клиент, Лид, Перспективный, Новый, В разработке, Интересант`,
    client: headings`
      customer, client - direct, customer - direct, active, active client, existing, current, buyer, partner,
      Действующий, Действующий клиент, Активный, Постоянный, Постоянный клиент, Покупатель, Текущий, Текущий клиент`,
    former: headings`
      inactive, lost, churned, ex-client, ex-customer, past, past customer, former customer, former client, dormant,
      Бывший клиент, Неактивный, Потерянный, Ушедший, Ушёл, Спящий, Архив`,
  },
  clientClass: {
    target: headings`target client, целевой клиент, целевые`,
    assigned: headings`назначенные, закреплённый`,
    joint: headings`shared, совместные`,
    incoming: headings`inbound, входящие`,
  },
  // The first of each is the Cyrillic letter that looks the same.
  category: { A: ["А"], B: ["В"], C: ["С"], none: headings`no, n/a, без категории, не присвоена, не определена` },
  mark: {
    A: headings`А, high, hot, large, key, высокий, большой, крупный, ключевой`,
    B: headings`В, medium, warm, mid, средний`,
    C: headings`С, low, cold, small, низкий, малый, мелкий`,
  },
  promotedCategory: { A: ["А"], B: ["В"] },
  interest: {
    high: headings`hot, strong, very interested, горячий, сильный, большой`,
    medium: headings`warm, moderate, interested, тёплый, умеренный`,
    low: headings`cold, weak, холодный, слабый`,
    refused: headings`refusal, rejected, not interested, no, отказался, не интересно, нет`,
  },
};
