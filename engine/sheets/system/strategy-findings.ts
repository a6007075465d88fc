import { fewestMonths } from "../../system/lumpiness.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/** What to do about new clients, then how the goals stand, then what the data lacks. */
export function strategyFindings(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const { lumpiness, months, assigned, attracted, attraction, goal, due, newSales, largeFound } =
    plan.system.strategies;
  const planned = newSales.filter(({ met }) => met !== undefined);
  const lines = [
    say(words.advice[lumpiness.advice], {
      variation: writeShare(lumpiness.variation, language),
      empty: lumpiness.emptyMonths,
      months: months.month.length,
      least: fewestMonths,
    }),
    assigned === 0
      ? say(words.nobodyAssigned)
      : say(words.attracted, {
          attracted,
          assigned,
          rate: writeShare(attraction.rate, language),
          due: writeShare(due, language),
          goal: writeShare(goal, language),
          missing: attraction.missing,
        }),
    planned.length === 0
      ? say(words.noNewPlan)
      : say(words.behind, { count: planned.filter(({ met }) => met === false).length, all: planned.length }),
    ...(largeFound > 0 ? [say(words.largeFound, { count: largeFound })] : []),
  ];
  const warnings = limits(context);
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "limits", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

function limits({ say, plan }: SheetContext): string[] {
  const { alreadyClients, totals, payments, intercepted, contacts } = plan.system.strategies;
  const withoutStrategy = totals[totals.length - 1].deals;
  const idle = intercepted.filter(
    ({ client, suggested }) => suggested < 4 && contacts.nextActivity[client] < 0 && contacts.nextStep[client] < 0,
  ).length;
  return [
    ...(alreadyClients.length > 0 ? [say(words.already, { count: alreadyClients.length })] : []),
    ...(withoutStrategy > 0 ? [say(words.noStrategy, { count: withoutStrategy })] : []),
    ...(payments.source === "deals" ? [say(words.fromDeals)] : []),
    ...(intercepted.length === 0 ? [say(words.noTargets)] : []),
    ...(idle > 0 ? [say(words.withoutAction, { count: idle })] : []),
  ];
}
