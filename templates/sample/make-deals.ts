import { text, type Text } from "./engine-parts.ts";
import { sampleManagers } from "./make-managers.ts";
import { stageCodes } from "./make-stages.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { asOf, officeDay } from "./sample-days.ts";
import { productGroups, salesChannels } from "./sample-cuts.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";
import { Stage } from "./stage-path.ts";

const lossReasons: readonly Text[] = [
  text("price", "цена"),
  text("stayed with the old supplier", "остались у прежнего поставщика"),
  text("project put off", "проект отложен"),
  text("terms of delivery", "сроки поставки"),
  text("no budget", "нет бюджета"),
  text("contact lost", "контакт потерян"),
];
const marketNotes: readonly Text[] = [
  text(
    "Three suppliers compared; the price of paper rises; decisions before the season",
    "Сравнивают трёх поставщиков; бумага дорожает; решают до сезона",
  ),
  text(
    "The chain's new marking rules make them change labels this year",
    "Новые правила маркировки заставят сменить этикетку в этом году",
  ),
  text("The old supplier holds them by deferred payment", "Прежний поставщик держит отсрочкой платежа"),
];
/** Chance to win by open stage, as sellers feel it. */
const feltChance = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.55, 0.65, 0.8];

/** Rows of the sheet Deals. */
export function makeDeals(deals: readonly SampleDeal[]): readonly SampleRow<"Deals">[] {
  const random = randomFrom(22);
  return deals.map((deal) => {
    const { client, manager } = deal;
    return {
      dealId: deal.id,
      clientId: client.name,
      title: titleOf(random, deal),
      managerId: manager < 0 ? undefined : sampleManagers[manager].name,
      channel: salesChannels[client.channel].name,
      strategy: strategyOf(deal),
      status: deal.status,
      stage: stageCodes[deal.path[deal.path.length - 1].stage],
      openDate: deal.opened,
      closeDate: deal.status === "open" ? undefined : deal.closed,
      amount: deal.amount,
      sellerEstimate: deal.sellerEstimate,
      ropEstimate: deal.ropEstimate,
      ...forecastCells(random, deal),
      ...stageTwoCells(random, deal),
      complex: deal.isComplex || undefined,
      reviewNotes: deal.isComplex && random.chance(0.55) ? random.pick(marketNotes) : undefined,
      lossReason: deal.status === "lost" && random.chance(0.9) ? random.pick(lossReasons) : undefined,
      newClientSale: deal.isFirst || undefined,
    };
  });
}

function titleOf(random: Random, { months }: SampleDeal): Text {
  const goods = random.pick(productGroups);
  if (months === 0) return goods;
  return text(`${goods.en}, agreement for ${months} months`, `${goods.ru}, договор на ${months} мес.`);
}

function strategyOf({ client, isRepeat }: SampleDeal): string {
  if (isRepeat) return "base";
  return client.potentialClass === "A" ? "interception" : "coverage";
}

function forecastCells(random: Random, deal: SampleDeal): SampleRow<"Deals"> {
  if (deal.status !== "open") {
    const isKnown = random.chance(0.7);
    return { forecastClose: isKnown ? officeDay(deal.closed + random.whole(-25, 12)) : undefined };
  }
  const stage = deal.path[deal.path.length - 1].stage;
  const optimism = deal.manager < 0 ? 1 : sampleManagers[deal.manager].optimism;
  const felt = Math.round(feltChance[stage] * optimism * random.between(0.8, 1.2) * 20) / 20;
  return {
    probability: random.chance(0.55) ? Math.min(Math.max(felt, 0.05), 0.95) : undefined,
    forecastClose: random.chance(0.91) ? forecastDay(random, stage) : undefined,
  };
}

function forecastDay(random: Random, stage: number): number {
  if (random.chance(0.08)) return officeDay(asOf - random.whole(3, 60));
  return officeDay(asOf + 3 + (Stage.LastOpen - stage) * random.whole(4, 11) + random.whole(2, 30));
}

/** What was found and proved at stages 2.1, 2.2 and 2.3, once they are behind. */
function stageTwoCells(random: Random, { path, client, amount }: SampleDeal): SampleRow<"Deals"> {
  const furthest = Math.max(...path.map(({ stage }) => stage));
  const isCaseMade = furthest > 3 && client.potentialClass !== "C" && random.chance(0.75);
  return {
    score21: furthest > 1 && random.chance(0.85) ? random.weighted([2, 8, 18, 34, 26, 12]) : undefined,
    score22: furthest > 2 && random.chance(0.8) ? random.weighted([4, 12, 22, 32, 22, 8]) : undefined,
    annualBenefit: isCaseMade ? toHundred(amount * random.between(0.35, 1.2)) : undefined,
    clientCost: isCaseMade ? toHundred(amount * random.between(0, 0.15)) : undefined,
    benefitYears: isCaseMade && random.chance(0.8) ? random.whole(1, 3) : undefined,
  };
}

function toHundred(amount: number): number {
  return Math.round(amount / 100) * 100;
}
