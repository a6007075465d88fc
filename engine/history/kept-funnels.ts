import type { SavedFunnels } from "../funnel/saved-funnel.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { Input } from "../input/read-input.ts";
import { historyKeys } from "./history-keys.ts";
import { HistoryRecord } from "./history-row.ts";
import { unpackList } from "./packed-list.ts";
import type { History } from "./read-history.ts";

/**
 * The funnels that earlier builds kept, for the movement since then.
 *
 * @see CALC-13
 */
export function keptFunnels(history: History, input: Pick<Input, "tables" | "moneyUnit">): SavedFunnels {
  const { Stages } = input.tables;
  const keys = historyKeys(input.tables);
  const stages = new Map(
    Array.from({ length: Stages.rowCount }, (_, row) => [normaliseKey(keys.stage(row) ?? ""), row] as const),
  );
  const days = Array.from(history)
    .filter(([, rows]) => rows.some(({ record }) => record === HistoryRecord.Deals))
    .map(([day]) => day);
  return {
    days,
    on: (day) => {
      if (!days.includes(day)) return undefined;
      const deals = history
        .get(day)!
        .filter(({ record }) => record === HistoryRecord.Deals)
        .flatMap(({ item, content }) => {
          const stage = stages.get(normaliseKey(item)) ?? -1;
          return unpackList(content).map(([id, amount, forecast]) => ({ id, stage, amount, forecast }));
        });
      return {
        day,
        dealId: deals.map(({ id }) => id),
        stage: deals.map(({ stage }) => stage),
        amount: deals.map(({ amount }) => Math.round(numberOf(amount) * input.moneyUnit.perUnit)),
        forecastClose: deals.map(({ forecast }) => numberOf(forecast)),
      };
    },
  };
}

/** What somebody typed over is not known. */
function numberOf(written: string | undefined): number {
  return written ? Number(written) : Number.NaN;
}
