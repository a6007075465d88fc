import { dayOf, text, type Text } from "./engine-parts.ts";
import { salesChannels } from "./sample-cuts.ts";
import type { SampleRow } from "./sample-row.ts";

const advantageLines: readonly (readonly [
  need: Text,
  vulnerability: Text,
  advantage: Text,
  question: Text,
  proof: Text,
])[] = [
  [
    text("the packing line must not stop", "линия упаковки не должна вставать"),
    text("they deliver in a week", "они возят неделю"),
    text("own stock, delivery next day", "свой склад, доставка на следующий день"),
    text("What does an hour of stoppage cost you?", "Сколько стоит час простоя?"),
    text(
      "stock list sent every morning; 97 of 100 orders left next day",
      "остатки склада каждое утро; 97 из 100 заказов ушли на следующий день",
    ),
  ],
  [
    text("labels must be read by every scanner", "этикетку должен читать любой сканер"),
    text("no tests before the run", "нет испытаний до тиража"),
    text("tests at the client's line", "испытания на линии клиента"),
    text("How many pallets came back last year?", "Сколько паллет вернули за год?"),
    text("test report signed by the client's technologist", "акт испытаний с подписью технолога клиента"),
  ],
  [
    text("the budget is fixed for half a year", "бюджет утверждён на полгода"),
    text("price changes with every batch", "цена меняется с каждой партией"),
    text("price fixed by agreement", "цена закреплена договором"),
    text("How often did the price change?", "Как часто менялась цена?"),
    text("annex with prices to the framework agreement", "приложение с ценами к рамочному договору"),
  ],
];

/** Rows of the sheet Advantages: three lines for each of the first four channels; the small ones are not worked out yet. */
export function makeAdvantages(): readonly SampleRow<"Advantages">[] {
  return salesChannels.slice(0, 4).flatMap(({ name }) =>
    advantageLines.map(([need, vulnerability, advantage, question, proof], place) => ({
      channel: name,
      need,
      vulnerability,
      advantage,
      question,
      proof,
      role: place === 2 ? "LPR" : "LFR",
    })),
  );
}

type Event = readonly [
  channel: number,
  category: "A" | "B",
  event: Text,
  isPR: boolean,
  stage: string,
  day: number,
  touches?: number,
  leads?: number,
];

const events: readonly Event[] = [
  [0, "A", text("Open day at the warehouse", "День открытых дверей на складе"), true, "1", dayOf(2026, 2, 19), 34, 9],
  [
    0,
    "A",
    text("Breakfast for production heads", "Завтрак для директоров производств"),
    true,
    "2.1",
    dayOf(2026, 4, 16),
    22,
    5,
  ],
  [0, "A", text("Packing audit", "Аудит упаковки"), false, "2.3", dayOf(2026, 6, 4), 12, 4],
  [0, "A", text("Autumn packaging exhibition", "Осенняя выставка упаковки"), true, "1", dayOf(2026, 10, 13)],
  [1, "B", text("Regional road show", "Поездка по регионам"), false, "1", dayOf(2026, 3, 24), 61, 14],
  [
    1,
    "B",
    text("Webinar on parcels without damage", "Вебинар «Посылки без боя»"),
    true,
    "1",
    dayOf(2026, 5, 21),
    118,
    17,
  ],
  [
    1,
    "A",
    text("Article in the industry magazine", "Статья в отраслевом журнале"),
    true,
    "1",
    dayOf(2026, 9, 10),
    40,
    3,
  ],
  [2, "B", text("Dealers' day", "День дилера"), false, "1", dayOf(2026, 3, 12), 28, 6],
  [2, "B", text("Contest of dealers", "Конкурс дилеров"), true, "1", dayOf(2026, 11, 12)],
  [
    3,
    "A",
    text("Seminar on obligatory marking", "Семинар об обязательной маркировке"),
    true,
    "1",
    dayOf(2026, 2, 5),
    75,
    21,
  ],
  [
    3,
    "A",
    text("Trial labels for ten companies", "Пробные этикетки для десяти компаний"),
    false,
    "2.1",
    dayOf(2026, 7, 9),
    10,
    6,
  ],
  [3, "B", text("Letters with samples", "Письма с образцами"), false, "1", dayOf(2026, 8, 20), 90, 7],
  [4, "B", text("Advertising on the web", "Реклама в интернете"), false, "1", dayOf(2026, 9, 1), 210, 19],
  [5, "A", text("List of tenders for the year", "Список тендеров года"), false, "1", dayOf(2026, 1, 22), 18, 2],
];

/** Rows of the sheet Promotion: events of the year; those ahead have no figures yet. */
export function makePromotion(): readonly SampleRow<"Promotion">[] {
  return events.map(([channel, category, event, isPR, stage, date, touches, leads]) => ({
    channel: salesChannels[channel].name,
    category,
    event,
    isPR: isPR || undefined,
    stage,
    date,
    touches,
    leads,
  }));
}

type Mailing = readonly [
  id: string,
  day: number,
  channel: "email" | "courier" | "post" | "fax",
  sent: number,
  returned: number,
  responses: number,
];

const mailings: readonly Mailing[] = [
  ["ML-1", dayOf(2026, 1, 27), "email", 1_200, 50, 20],
  ["ML-2", dayOf(2026, 2, 24), "email", 980, 31, 7],
  ["ML-3", dayOf(2026, 3, 17), "post", 300, 22, 11],
  ["ML-4", dayOf(2026, 4, 21), "email", 1_450, 64, 33],
  ["ML-5", dayOf(2026, 5, 26), "courier", 60, 2, 6],
  ["ML-6", dayOf(2026, 7, 7), "email", 1_100, 40, 12],
  ["ML-7", dayOf(2026, 8, 18), "email", 1_320, 58, 29],
  ["ML-8", dayOf(2026, 9, 15), "email", 1_280, 47, 9],
  // A dead list of numbers, and answers by telephone counted twice.
  ["ML-9", dayOf(2026, 9, 17), "fax", 12, 12, 0],
  ["ML-10", dayOf(2026, 9, 18), "courier", 20, 1, 24],
];

/** Rows of the sheet Mailings: below, within and above what is usual, and two that cannot be. */
export function makeMailings(): readonly SampleRow<"Mailings">[] {
  return mailings.map(([mailingId, date, channel, sent, returned, responses]) => ({
    mailingId,
    date,
    channel,
    sent,
    returned,
    responses,
  }));
}
