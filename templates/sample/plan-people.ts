import type { CodeOf, Text } from "./engine-parts.ts";
import type { SampleClient } from "./plan-clients.ts";
import { personName } from "./sample-names.ts";
import { randomFrom, type Random } from "./random.ts";

/** A person at a client's. */
export interface SamplePerson {
  readonly id: string;
  readonly client: SampleClient;
  readonly name: Text;
  readonly isWoman: boolean;
  readonly role: CodeOf<"personRole">;
}

/** People of every client, by the client's place: the larger the client, the more of its people are known. */
export function planPeople(clients: readonly SampleClient[]): readonly (readonly SamplePerson[])[] {
  const random = randomFrom(41);
  let count = 0;
  return clients.map((client) =>
    knownRoles(random, client).map((role) => {
      const isWoman = random.chance(0.5);
      count++;
      return {
        id: `P-${String(count).padStart(4, "0")}`,
        client,
        name: personName(random.whole(0, 15), random.whole(0, 29), isWoman),
        isWoman,
        role,
      };
    }),
  );
}

function knownRoles(random: Random, { worked, potentialClass, status }: SampleClient): SamplePerson["role"][] {
  if (!worked) return random.chance(0.4) ? [random.chance(0.5) ? "gatekeeper" : "other"] : [];
  const roles: SamplePerson["role"][] = [random.chance(0.75) ? "LFR" : "gatekeeper"];
  const isLarge = potentialClass === "A";
  if (random.chance(isLarge ? 0.8 : status === "client" ? 0.55 : 0.35)) roles.push("LPR");
  if (random.chance(isLarge ? 0.6 : potentialClass === "B" ? 0.35 : 0.1)) roles.push("LVR");
  if (isLarge && random.chance(0.4)) roles.push("other");
  return roles;
}
