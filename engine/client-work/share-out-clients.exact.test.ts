import fc from "fast-check";
import loadSolver from "highs";
import { expect, test } from "vitest";
import { shareOutClients } from "./share-out-clients.ts";
import type { PortfolioInput } from "./portfolio-input.ts";

const solver = await loadSolver();
const aLoad = fc.record({
  clients: fc.array(
    fc.record({ hours: fc.integer({ min: 1, max: 60 }), owner: fc.integer({ min: -1, max: 3 }), stays: fc.nat(3) }),
    { minLength: 2, maxLength: 10 },
  ),
  people: fc.array(fc.record({ capacity: fc.integer({ min: 60, max: 140 }), fixed: fc.nat(30) }), {
    minLength: 2,
    maxLength: 4,
  }),
});

/** The lowest greatest load of all divisions, by an exact solver: clients to people, load of each at most t, t the least. */
function lowestLoad({ hours, capacity, fixed = [] }: PortfolioInput): number {
  const people = Array.from(capacity, (_, person) => person);
  const clients = Array.from(hours, (_, client) => client);
  const one = (client: number): string => people.map((person) => `x${client}_${person}`).join(" + ");
  const sum = (person: number): string => clients.map((client) => `${hours[client]} x${client}_${person}`).join(" + ");
  const lines = [
    ...clients.map((client) => `${one(client)} = 1`),
    ...people.map((person) => `${sum(person)} - ${capacity[person]} t <= ${-fixed[person]}`),
  ];
  const binary = clients.flatMap((client) => people.map((person) => `x${client}_${person}`));
  return solver.solve(`Minimize\nt\nSubject To\n${lines.join("\n")}\nBinary\n${binary.join(" ")}\nEnd`).ObjectiveValue;
}

test("[CALC-48] beside an exact solver: nobody has too much where that can be, else the greatest load is within 1 % of the lowest", () => {
  fc.assert(
    fc.property(aLoad, ({ clients, people }) => {
      const asked: PortfolioInput = {
        hours: clients.map(({ hours }) => hours),
        owner: clients.map(({ owner }) => (owner < people.length ? owner : -1)),
        stays: clients.map(({ stays }) => Number(stays === 0)),
        capacity: people.map(({ capacity }) => capacity),
        fixed: people.map(({ fixed }) => fixed),
        overload: 1,
      };
      const load = Math.max(...shareOutClients(asked).after);
      const lowest = lowestLoad(asked);
      expect(load).toBeGreaterThanOrEqual(lowest * (1 - 1e-6));
      expect(load).toBeLessThanOrEqual(Math.max(1 + 1e-6, lowest * 1.01));
    }),
    { numRuns: 15, seed: 48 },
  );
});
