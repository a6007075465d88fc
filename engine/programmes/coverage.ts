import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Active coverage of the market: many contacts for many quick, smaller sales. */
export const coverage: Programme = {
  code: "COV",
  name: text("Active market coverage", "Активный охват рынка"),
  goal: text(
    "Many quick sales beside the interception of large clients, so that new sales come every month.",
    "Много быстрых продаж рядом с перехватом крупных клиентов, чтобы новые продажи шли каждый месяц.",
  ),
  items: [
    {
      code: "COV-1",
      requirements: ["D-020"],
      name: text("Outgoing telemarketing, cold calls", "Исходящий телемаркетинг, холодный прозвон"),
      owner: people.managers,
      task: text("Call potential clients actively.", "Активно обзванивать потенциальных клиентов."),
      goesTo: ["CALC-10", "OUT-1"],
    },
    {
      code: "COV-2",
      requirements: ["D-021", "D-022"],
      name: text("Mass cold visits, landing in a business centre", "Массовые холодные визиты, «десант» в бизнес-центр"),
      owner: people.managers,
      task: text(
        "At a landing leaflets with offers are handed out in mass.",
        "Во время десанта массово раздаются предложения (листовки).",
      ),
      goesTo: ["BCV-1"],
    },
    {
      code: "COV-3",
      requirements: ["D-023"],
      name: text("Squares", "Работа по квадратам"),
      owner: people.territorialManager,
      task: text(
        "A square of the city is fixed to the manager, its companies are worked thoroughly; intensive cold meetings.",
        "За менеджером закрепляется квадрат города, его компании прорабатываются тщательно; интенсивные холодные встречи.",
      ),
      goesTo: ["SQR-1"],
    },
    {
      code: "COV-4",
      requirements: ["D-024"],
      name: text("Exhibitions", "Выставки"),
      owner: people.managers,
      task: text(
        "Choose those that promise most as a source of information.",
        "Выбирать самые перспективные как источник информации.",
      ),
      goesTo: ["SRC-1"],
    },
    {
      code: "COV-5",
      requirements: ["D-025"],
      name: text("Internet marketing", "Интернет-маркетинг"),
      owner: people.marketing,
      task: text("Supports the sales.", "Поддерживает продажи."),
      goesTo: ["R-18"],
    },
  ],
};
