import { dayOf, text, type Day, type Text } from "./engine-parts.ts";
import { newcomerStart, sampleManagers, Team } from "./make-managers.ts";
import type { SampleClient } from "./plan-clients.ts";
import { asOf, firstDay, officeDay } from "./sample-days.ts";
import {
  businessCentres,
  competitorNames,
  homeRegion,
  industries,
  regions,
  salesChannels,
  streets,
} from "./sample-cuts.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

const needs: readonly Text[] = [
  text("Boxes on the shelf two days after the order", "Короба на складе через два дня после заказа"),
  text("Labels that stay on in the cold", "Этикетки, которые держатся на морозе"),
  text("Fewer damaged parcels", "Меньше повреждённых посылок"),
  text("One supplier for packing and marking", "Один поставщик упаковки и маркировки"),
  text("Printing that passes the scanners of retail chains", "Печать, которую читают сканеры сетей"),
  text("A fixed price for half a year", "Фиксированная цена на полгода"),
];
const capabilities: readonly Text[] = [
  text("Own stock and next-day delivery", "Свой склад и доставка на следующий день"),
  text("Label tests at the client's own line", "Испытания этикетки на линии клиента"),
  text("Engineer's visit and packing audit", "Выезд инженера и аудит упаковки"),
  text("Printers on lease with service", "Принтеры в аренду с обслуживанием"),
];
const changeReasons: readonly Text[] = [
  text("late deliveries", "срывал сроки"),
  text("price went up twice in a year", "дважды за год поднял цену"),
  text("faulty batch", "бракованная партия"),
];
const leadSources = [
  "research",
  "crm",
  "orderForms",
  "directories",
  "internet",
  "press",
  "staff",
  "exhibition",
  "recommendation",
  "mailing",
  "visit",
  "incomingCall",
] as const;
const leadWeights = [6, 5, 2, 4, 26, 2, 3, 11, 15, 6, 8, 12];

/** Rows of the sheet Clients. One card in twelve lacks the potential's amount, as many its mark, half of those both. */
export function makeClients(clients: readonly SampleClient[]): readonly SampleRow<"Clients">[] {
  const random = randomFrom(12);
  return clients.map((client) => {
    const incomingOn = incomingDay(random, client);
    const isTarget = client.potentialClass === "A" && client.status === "prospect" && client.manager >= 0;
    const clientClass = classOf(random, client, isTarget, incomingOn);
    return {
      clientId: client.id,
      name: client.name,
      status: client.status,
      class: writtenClass(client, clientClass),
      managerId: client.manager < 0 ? undefined : sampleManagers[client.manager].name,
      assignedOn: assignedDay(random, client, clientClass),
      incomingOn,
      business: salesChannels[client.channel].business,
      channel: salesChannels[client.channel].name,
      region: regions[client.region],
      industry: industries[client.industry],
      ...potentialCells(random, client),
      ...knowledgeCells(random, client),
      ...supplierCells(random, client, isTarget),
      leadSource: incomingOn && random.chance(0.6) ? "incomingCall" : leadSources[random.weighted(leadWeights)],
      ...placeCells(random, client),
    };
  });
}

function incomingDay(random: Random, client: SampleClient): Day | undefined {
  const isUnassigned = client.manager < 0;
  if (!isUnassigned && !random.chance(client.status === "prospect" ? 0.3 : 0.22)) return undefined;
  if (isUnassigned) return officeDay(random.whole(asOf - 20, asOf - 2));
  return client.status === "prospect" ? officeDay(random.whole(firstDay, asOf - 30)) : officeDay(client.from - 60);
}

function classOf(random: Random, client: SampleClient, isTarget: boolean, incomingOn: Day | undefined) {
  if (isTarget) return "target";
  if (client.potentialClass === "A" && client.status === "client" && random.chance(0.05)) return "target";
  if (incomingOn !== undefined) return "incoming";
  if (random.chance(0.04)) return "joint";
  return random.chance(0.88) ? "assigned" : undefined;
}

/** What stands on the card: some cards lack the class, and one target was put down as joint. */
function writtenClass({ place }: SampleClient, clientClass: string | undefined): string | undefined {
  if (clientClass === "target" && place % 31 === 0) return "joint";
  return place % 19 === 0 ? undefined : clientClass;
}

/** Clients of the newcomer came to him from a colleague; prospects were given out month by month. */
function assignedDay(random: Random, client: SampleClient, clientClass: string | undefined): Day | undefined {
  if (client.manager < 0) return undefined;
  if (client.manager === Team.Newcomer) return officeDay(newcomerStart + random.whole(0, 20));
  if (clientClass !== "target" && clientClass !== "assigned") return undefined;
  if (client.status === "prospect") return officeDay(random.whole(dayOf(2025, 2, 1), asOf - 10));
  return officeDay(Math.max(client.from - random.whole(20, 120), firstDay - 200));
}

function potentialCells(random: Random, client: SampleClient): SampleRow<"Clients"> {
  const known = random.next();
  const isUnderstated = client.status === "client" && random.chance(0.015);
  return {
    potentialAmount: known < 0.08 ? undefined : isUnderstated ? Math.round(client.annual / 4) : client.potential,
    potentialMark: known < 0.04 || (known >= 0.08 && known < 0.12) ? undefined : client.potentialClass,
    potentialReviewedOn: random.chance(0.85) ? officeDay(random.whole(asOf - 640, asOf - 9)) : undefined,
  };
}

function knowledgeCells(random: Random, client: SampleClient): SampleRow<"Clients"> {
  if (client.potentialClass === "C" || !client.worked || !random.chance(0.7)) return {};
  return {
    needs: random.pick(needs),
    capabilities: random.chance(0.8) ? random.pick(capabilities) : undefined,
    serviceModel: random.chance(0.3) ? "consultative" : random.chance(0.5) ? "transactional" : undefined,
  };
}

function supplierCells(random: Random, client: SampleClient, isTarget: boolean): SampleRow<"Clients"> {
  if (client.status === "client" ? !random.chance(0.25) : !random.chance(isTarget ? 0.95 : 0.45)) return {};
  const changed = ["yes", "no", "unknown"][random.weighted([3, 4, 3])];
  return {
    supplierId: random.pick(competitorNames),
    supplierSince: random.whole(dayOf(2017, 1, 1), dayOf(2025, 12, 31)),
    howSupplierWon: ["advert", "activeSale", "other"][random.weighted([3, 5, 2])],
    changedSupplierBefore: changed,
    changeReason: changed === "yes" ? random.pick(changeReasons) : undefined,
    interceptionStage: isTarget ? random.weighted([5, 4]) : undefined,
  };
}

function placeCells(random: Random, client: SampleClient): SampleRow<"Clients"> {
  if (client.region !== homeRegion) return {};
  return random.chance(0.35) ? { businessCentre: random.pick(businessCentres) } : { street: random.pick(streets) };
}
