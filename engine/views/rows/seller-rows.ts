import { verdictWords } from "../../words/deals/verdict-words.ts";
import { rowWords as words, type RowsKey } from "../../words/views/row-words.ts";
import type { SheetContext } from "../../sheets/sheet-context.ts";
import { writeMoney } from "../../sheets/write-money.ts";
import { writeShare } from "../../sheets/write-share.ts";
import type { FindRows, FoundRow } from "./found-row.ts";

/** Rows of Managers behind figures of the plan and of people. */
export const sellerRows = {
  target: (context) => {
    const { rollUp, verdicts, owners } = context.plan.dealPlan;
    return owners.map((manager) => {
      const { target, won, expected } = rollUp.managers[manager];
      return {
        manager,
        money: target,
        about: context.say(words.planned, {
          won: writeMoney(context, won),
          expected: writeMoney(context, expected),
          verdict: context.say(verdictWords.code[verdicts.owners[manager].code]),
        }),
      };
    });
  },
  people: (context) => context.plan.goals.sellers.map((manager) => loadOf(context, manager)),
  overloaded: (context) => {
    const { overloaded } = context.plan.people.loads;
    return context.plan.goals.sellers
      .filter((manager) => overloaded[manager] === 1)
      .map((manager) => loadOf(context, manager));
  },
  newLeads: ({ say, plan }) =>
    plan.dealPlan.need.sellers
      .filter(({ part }) => part > 0)
      .map(({ manager, part, partLeads }) => ({
        manager,
        money: part,
        about: Number.isFinite(partLeads) ? say(words.leads, { leads: partLeads }) : say(verdictWords.noLeadsLine),
      })),
} satisfies Partial<Readonly<Record<RowsKey, FindRows>>>;

function loadOf({ say, language, plan }: SheetContext, manager: number): FoundRow {
  const { hours, capacity, load, clients } = plan.people.loads;
  const isKnown = capacity[manager] > 0;
  const about = isKnown
    ? say(words.hours, {
        needed: Math.round(hours[manager]),
        available: Math.round(capacity[manager]),
        load: writeShare(load[manager], language),
        clients: clients[manager],
      })
    : say(words.noHours, { clients: clients[manager] });
  return { manager, about };
}
