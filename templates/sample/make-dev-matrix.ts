import { text } from "./engine-parts.ts";
import { competitorNames, homeRegion, industries, regions } from "./sample-cuts.ts";
import { sampleManagers, Team } from "./make-managers.ts";
import type { SampleClient } from "./plan-clients.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet DevMatrix: offices of the companies worth most, by region. */
export function makeDevMatrix(clients: readonly SampleClient[]): readonly SampleRow<"DevMatrix">[] {
  const random = randomFrom(71);
  const large = clients
    .filter(({ potentialClass, manager, status }) => potentialClass === "A" && manager >= 0 && status !== "former")
    .sort((one, other) => other.potential - one.potential || one.place - other.place)
    .slice(0, 60);
  return large.flatMap((client, place) => offices(random, client, place));
}

function offices(random: Random, client: SampleClient, place: number): readonly SampleRow<"DevMatrix">[] {
  const places = new Set([client.region]);
  for (let more = random.whole(0, 3); more > 0; more--) places.add(random.weighted([4, 2, 2, 2, 1, 1, 1, 1]));
  const rival = client.status === "prospect" || random.chance(0.3) ? random.pick(competitorNames) : undefined;
  return [...places].map((region, office) => ({
    clientId: client.name,
    industry: industries[client.industry],
    region: regions[region],
    competitorId: rival,
    managerId: sampleManagers[region === homeRegion ? client.manager : region <= 4 ? Team.East : Team.West].name,
    // One company has two people who lead it.
    leadId: sampleManagers[place === 4 && office > 0 ? Team.FieldSupervisor : client.manager].name,
    ...progress(random, client, office),
    // And one month nobody can read.
    ...(place === 9 && office === 0 ? { startMonth: text("autumn", "осень") } : {}),
  }));
}

function progress(random: Random, client: SampleClient, office: number): { startMonth?: string; status: string } {
  if (office === 0 && client.status === "client") return { startMonth: "2026-01", status: "client" };
  const status = ["planned", "inWork", "refused"][random.weighted([6, 3, 1])];
  if (status === "planned") return { status, startMonth: random.chance(0.25) ? "2026-10" : undefined };
  return { status, startMonth: `2026-0${random.whole(2, 9)}` };
}
