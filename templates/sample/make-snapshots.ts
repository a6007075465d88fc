import { dayOf } from "./engine-parts.ts";
import { sampleManagers } from "./make-managers.ts";
import { stageCodes } from "./make-stages.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { randomFrom } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

const snapshotDays = [dayOf(2026, 6, 30), dayOf(2026, 8, 31)];

/** Rows of the sheet Snapshots: the funnel as it stood on two month ends; some amounts were estimated anew since. */
export function makeSnapshots(deals: readonly SampleDeal[]): readonly SampleRow<"Snapshots">[] {
  const random = randomFrom(64);
  return snapshotDays.flatMap((snapshotDate) =>
    deals
      .filter(({ opened, closed, status }) => opened <= snapshotDate && (status === "open" || closed > snapshotDate))
      .map((deal) => {
        const behind = deal.path.filter(({ day }) => day <= snapshotDate);
        const then = random.chance(0.15)
          ? Math.round((deal.amount * random.between(0.85, 1.2)) / 100) * 100
          : deal.amount;
        return {
          snapshotDate,
          dealId: deal.id,
          stage: stageCodes[behind[behind.length - 1].stage],
          amount: then,
          managerId: deal.manager < 0 ? undefined : sampleManagers[deal.manager].name,
          category: deal.client.potentialClass,
        };
      }),
  );
}
