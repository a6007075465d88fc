import { readInput } from "../../engine/index.ts";
import { planWhole } from "../plan-whole.ts";
import { clientsSheet, dealColumns, dealsSheet, nameSheets, type DealSpread } from "../sales-data.ts";
import type { Figure, SizeResult, Task } from "../task.ts";

const sizes = [1, 3, 10, 30, 100, 300, 1000].map((thousands) => thousands * 1000);
const shapes: readonly DealSpread[] = [0.05, 0.5, 0.95].flatMap((open) =>
  [1, 10, 200].map((managers) => ({ open, managers })),
);
const mostGrowth = 1.1;

/**
 * Planning alone, of any share of open deals and any number of managers: no size and no shape costs more than its rows do.
 * Growth is told from the size before to this one, by the processor time of the fastest run.
 */
export const planGrowth: Task = {
  title: "planSales by size, open deals and managers",
  sizes,
  goals: [],
  run(size, rounds): Promise<Omit<SizeResult, "size">> {
    const before = sizes[sizes.indexOf(size) - 1];
    const figures = shapes.map((shape): Figure => {
      const name = `${Math.round(shape.open * 100)} % open, ${shape.managers} managers`;
      const now = fastest(size, shape, rounds);
      if (before === undefined) return { name, value: `${now.toFixed(0)} ms` };
      const growth = Math.log(now / fastest(before, shape, rounds)) / Math.log(size / before);
      const value = `${now.toFixed(0)} ms, n^${growth.toFixed(2)}`;
      return { name, value, goal: `<= n^${mostGrowth}`, met: growth <= mostGrowth };
    });
    return Promise.resolve({ timings: [], disagree: [], figures });
  },
};

/** Milliseconds of the processor; small sizes run until their code is compiled. */
function fastest(size: number, shape: DealSpread, rounds: number): number {
  const clientCount = Math.max(10, size / 10);
  const input = readInput([
    dealsSheet(dealColumns(size, clientCount, 1, shape)),
    clientsSheet(clientCount),
    ...nameSheets(),
  ]);
  let best = Infinity;
  const runs = size > 100_000 ? 1 : Math.min(Math.max(2, rounds), 3);
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    planWhole(input);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
