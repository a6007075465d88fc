import { dayOf, text } from "./engine-parts.ts";
import { sampleManagers, Team } from "./make-managers.ts";
import { asOf, officeDay } from "./sample-days.ts";
import { businessCentres, streets } from "./sample-cuts.ts";
import { randomFrom } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet Calendar: the company's own days, beside the public holidays. */
export function makeCalendar(): readonly SampleRow<"Calendar">[] {
  return [
    { date: dayOf(2026, 6, 19), dayType: "holiday", note: text("Company day", "День компании") },
    { date: dayOf(2026, 10, 9), dayType: "holiday", note: text("Stocktaking", "Инвентаризация склада") },
    { date: dayOf(2026, 12, 18), dayType: "short", note: text("Company party", "Корпоратив") },
    { date: dayOf(2026, 12, 31), dayType: "holiday", note: text("New Year's Eve", "Канун Нового года") },
  ];
}

/** Rows of the sheet Territory: business centres and streets shared out between the territorial managers. */
export function makeTerritory(): readonly SampleRow<"Territory">[] {
  const random = randomFrom(74);
  const walkers = [Team.Weak, Team.HalfTime, Team.Newcomer];
  const places = [
    ...businessCentres.map((name) => ({ kind: "businessCentre", name })),
    ...streets.map((name) => ({ kind: "street", name })),
  ];
  return places.map(({ kind, name }, place) => ({
    managerId: sampleManagers[walkers[place % walkers.length]].name,
    kind,
    name,
    companies: random.whole(8, 70),
    visitDate: random.chance(0.8) ? officeDay(asOf + random.whole(-12, 20)) : undefined,
  }));
}
