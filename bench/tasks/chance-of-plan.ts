import { planChance } from "../../engine/index.ts";
import { race } from "../race.ts";
import { seededRandom } from "../seeded-random.ts";
import type { Figure, Task } from "../task.ts";
import { exactChances } from "./exact-chances.ts";

const unit = 100_000; // kopecks: amounts are whole thousands of roubles, so that the exact chance can be computed
const draws = 10_000;
const paretoExponent = 1.16;

export const chanceOfPlan: Task = {
  title: "Chance of the plan (deals)",
  sizes: [1_000, 10_000],
  goals: [],
  async run(size, rounds) {
    const random = seededRandom(5);
    const units = Float64Array.from({ length: size }, () =>
      Math.min(10_000, Math.ceil((1 - random()) ** (-1 / paretoExponent))),
    );
    const chance = Float64Array.from({ length: size }, () => 0.05 + 0.9 * random());
    const amount = units.map((money) => money * unit);
    const plans = plansOf(units, chance);
    const ours = plans.map((plan) => planChance({ amount, chance }, plan * unit));
    const exact = exactChances(units, chance, plans);

    const errors = ours.map((result, place) => Math.abs(result.chance - exact[place]));
    const worst = Math.max(...errors);
    const covered = errors.every((error, place) => error <= ours[place].error + 1e-12);
    const target = plans[1];
    const result = await race(
      [
        { name: "ours", run: () => planChance({ amount, chance }, target * unit) },
        { name: `simulation, ${draws} draws, typed arrays`, run: () => simulate(units, chance, target) },
      ],
      rounds,
    );
    const wanted = size === 1_000 ? 150 : 300;
    const { ratio } = result.timings[1];
    const simulated = plans.map((plan, place) => Math.abs(simulate(units, chance, plan) - exact[place]));
    const figures: Figure[] = [
      {
        name: "simulation's time ÷ ours",
        value: ratio.toFixed(0),
        goal: `G10 >= ${wanted}×`,
        proto: size === 1_000 ? "105×" : "190×",
        met: ratio >= wanted,
      },
      {
        name: "worst error of ours at −1, 0, +1, +2 σ",
        value: worst.toExponential(1),
        goal: "G10 <= 1e-5",
        proto: "3e-6",
        met: worst <= 1e-5,
      },
      { name: "its own error estimate covers it", value: covered ? "yes" : "no", goal: "G10 always", met: covered },
      { name: "worst error of the simulation", value: Math.max(...simulated).toExponential(1) },
    ];
    return { ...result, disagree: covered ? [] : ["ours: further from the exact chance than it says, and"], figures };
  },
};

/** Plans at the mean −1, 0, +1, +2 standard deviations, in units. */
function plansOf(units: Float64Array, chance: Float64Array): number[] {
  let mean = 0;
  let variance = 0;
  units.forEach((money, deal) => {
    mean += money * chance[deal];
    variance += money * money * chance[deal] * (1 - chance[deal]);
  });
  return [-1, 0, 1, 2].map((sigmas) => Math.round(mean + sigmas * Math.sqrt(variance)));
}

function simulate(units: Float64Array, chance: Float64Array, target: number): number {
  const random = seededRandom(9);
  let reached = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let deal = 0; deal < units.length; deal++) if (random() < chance[deal]) sum += units[deal];
    if (sum >= target) reached++;
  }
  return reached / draws;
}
