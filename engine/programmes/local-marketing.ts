import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Cheap visibility around one large client who refused. */
export const localMarketing: Programme = {
  code: "LMP",
  name: text("Local marketing processing", "Маркетинговая отработка"),
  goal: text(
    "For little money show weight and be seen around one client before the sale.",
    "За небольшие деньги показать вес и быть заметными вокруг одного клиента ещё до продажи.",
  ),
  items: [
    {
      code: "LMP-0",
      requirements: ["D-157", "D-158", "D-159"],
      name: text("Local processing of a client", "Локальная отработка клиента"),
      owner: people.salesAndMarketing,
      task: text(
        "Starts when the client refuses; the two departments work closely together. For little money show weight and visibility, so that we are known before the sale; online and offline at once.",
        "Начинается с отказа клиента; два отдела работают в тесной связке. За небольшие деньги показать вес и заметность, чтобы нас узнавали ещё до продажи; онлайн и офлайн вместе.",
      ),
      goesTo: ["T-30"],
    },
    {
      code: "LMP-1",
      place: "online",
      requirements: ["D-160"],
      name: text(
        "Targeted and contextual adverts on the client's business centre",
        "Таргетированная и контекстная реклама на бизнес-центр клиента",
      ),
      owner: people.marketing,
      task: text("Offers and PR articles, set to the place.", "Предложения и PR-статьи с локальной настройкой."),
      goesTo: ["T-30"],
    },
    {
      code: "LMP-2",
      place: "online",
      requirements: ["D-161"],
      name: text("E-mail addresses of the company collected and studied", "Сбор и изучение адресов e-mail компании"),
      owner: people.marketing,
      task: text("Learn who is behind them and write.", "Узнать, кто за ними стоит, и написать."),
      goesTo: ["T-30"],
    },
    {
      code: "LMP-3",
      place: "offline",
      requirements: ["D-162"],
      name: text(
        "Branded pens, calendars, coasters to the office",
        "Ручки, календари, подставки с логотипом — в офис клиента",
      ),
      owner: people.marketing,
      task: text("Other things of use too.", "И другие полезные предметы."),
      goesTo: ["T-30"],
    },
    {
      code: "LMP-4",
      place: "offline",
      requirements: ["D-163"],
      name: text("Offers through branches", "Предложения через филиалы"),
      owner: people.managers,
      task: text(
        "Through them reach the head office and become better known.",
        "Через них дойти до головного офиса и стать узнаваемее.",
      ),
      goesTo: ["CALC-28"],
    },
    {
      code: "LMP-5",
      place: "offline",
      requirements: ["D-164", "D-165"],
      name: text("Bags to shops nearby, parking cards", "Пакеты в соседние магазины, парковочные карточки"),
      owner: people.marketing,
      task: text(
        "Near the client's business centre: the client meets the company in the office, in the car and on the internet.",
        "Рядом с бизнес-центром клиента: клиент встречает компанию в офисе, в машине и в интернете.",
      ),
      goesTo: ["T-30"],
    },
  ],
};
