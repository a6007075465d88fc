import { text, type CodeOf, type Text } from "./engine-parts.ts";
import type { SamplePerson } from "./plan-people.ts";
import { companySite } from "./sample-names.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

const titles: Readonly<Record<CodeOf<"personRole">, readonly Text[]>> = {
  LPR: [text("Director", "Директор"), text("Commercial director", "Коммерческий директор"), text("Owner", "Владелец")],
  LFR: [text("Head of purchasing", "Начальник отдела закупок"), text("Production engineer", "Технолог")],
  LVR: [text("Warehouse manager", "Заведующий складом"), text("Financial controller", "Финансовый контролёр")],
  gatekeeper: [text("Secretary", "Секретарь"), text("Office manager", "Офис-менеджер")],
  other: [text("Accountant", "Бухгалтер"), text("Purchasing assistant", "Помощник закупщика")],
};
const needs: readonly Text[] = [
  text("no stoppages of the packing line", "линия упаковки не должна вставать"),
  text("less work with claims", "меньше возни с претензиями"),
  text("one invoice a month", "один счёт в месяц"),
  text("quick answers to enquiries", "быстрые ответы на запросы"),
];
const criteria: readonly Text[] = [
  text("price per packed unit", "цена за упакованную единицу"),
  text("delivery within two days", "доставка за два дня"),
  text("references in the industry", "отзывы в отрасли"),
  text("deferred payment of 30 days", "отсрочка 30 дней"),
];

/** Rows of the sheet Contacts. Numbers and addresses lead nowhere: 555-01xx, code 000 and the domain .example. */
export function makeContacts(people: readonly (readonly SamplePerson[])[]): readonly SampleRow<"Contacts">[] {
  const random = randomFrom(42);
  return people.flat().map(({ id, client, name, role }, place) => ({
    personId: id,
    clientId: client.name,
    name,
    title: random.pick(titles[role]),
    phone: random.chance(0.85) ? phoneOf(random) : undefined,
    email: random.chance(0.7)
      ? `${role.toLowerCase()}${place}@${companySite(client.industry, client.industryPlace)}`
      : undefined,
    role: random.chance(0.94) ? role : undefined,
    needsNoted: noted(random, role) ? random.pick(needs) : undefined,
    criteriaNoted: noted(random, role) ? random.pick(criteria) : undefined,
  }));
}

function phoneOf(random: Random): Text {
  const tail = String(random.whole(0, 99)).padStart(2, "0");
  return text(`+1 312 555-01${tail}`, `+7 000 555-01-${tail}`);
}

function noted(random: Random, role: SamplePerson["role"]): boolean {
  return (role === "LFR" || role === "LPR") && random.chance(0.35);
}
