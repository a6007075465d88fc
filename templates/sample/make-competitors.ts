import { dayOf, text, type Text } from "./engine-parts.ts";
import { competitorNames } from "./sample-cuts.ts";
import type { SampleRow } from "./sample-row.ts";

const reputations: readonly Text[] = [
  text("large, slow, good prices for volume", "крупный, медленный, хорошие цены на объём"),
  text("strong in boxes, weak in labels", "силён в коробах, слаб в этикетке"),
  text("best print, dear", "лучшая печать, дорого"),
  text("dealer network, stock in the regions", "дилерская сеть, склады в регионах"),
  text("marking integrator, projects only", "интегратор маркировки, только проекты"),
  text("undercuts, often late", "демпингует, часто срывает сроки"),
];
const studied = [dayOf(2026, 9, 4), dayOf(2026, 8, 28), dayOf(2026, 7, 15), dayOf(2026, 5, 20), dayOf(2025, 12, 10)];

/** Rows of the sheet Competitors; the last has not been studied yet. */
export function makeCompetitors(): readonly SampleRow<"Competitors">[] {
  return competitorNames.map((name, place) => ({
    competitorId: `K-${place + 1}`,
    name,
    reputation: reputations[place],
    lastStudied: studied[place],
  }));
}

const criteria: readonly (readonly [criterion: Text, weight: number, ours: number])[] = [
  [text("price", "цена"), 3, 3],
  [text("delivery time", "сроки поставки"), 3, 5],
  [text("print quality", "качество печати"), 2, 4],
  [text("stock in the regions", "склады в регионах"), 2, 3],
  [text("deferred payment", "отсрочка платежа"), 1, 3],
  [text("tests at the client's line", "испытания на линии клиента"), 2, 4],
];
const theirs: readonly (readonly number[])[] = [
  [5, 3, 3, 4, 4, 0],
  [4, 4, 2, 3, 3, 0],
  [2, 3, 5, 2, 2, 3],
  [3, 4, 3, 5, 4, 0],
  [2, 2, 4, 2, 2, 4],
  [5, 1, 2, 3, 5, 0],
];
const shortcomings: readonly (readonly [competitor: number, criterion: Text, fact: Text | undefined])[] = [
  [
    0,
    text("minimum batch of a full truck", "минимальная партия — машина"),
    text("stated in their price list", "указано в их прайсе"),
  ],
  [
    5,
    text("late deliveries", "срывы сроков"),
    text("three clients named it in interviews", "назвали три клиента при опросе"),
  ],
  [1, text("no engineer", "нет инженера"), undefined],
];

/** Rows of the sheet Comparison: criteria for each competitor, then their shortcomings. */
export function makeComparison(): readonly SampleRow<"Comparison">[] {
  const compared = competitorNames.flatMap((name, competitor) =>
    criteria.map(([criterion, weight, ours], place) => ({
      competitorId: name,
      criterion,
      kind: "advantage",
      weight,
      ours,
      theirs: theirs[competitor][place],
    })),
  );
  const found = shortcomings.map(([competitor, criterion, fact]) => ({
    competitorId: competitorNames[competitor],
    criterion,
    kind: "shortcoming",
    weight: 1,
    ours: 0,
    theirs: 4,
    fact,
  }));
  return [...compared, ...found];
}
