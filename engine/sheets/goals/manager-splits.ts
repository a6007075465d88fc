import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { allocationBlock, type AllocationGroup } from "./allocation-formulas.ts";
import { planExpression, shareExpression } from "./goal-formulas.ts";
import { managerName } from "./planned-managers.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** How the plan becomes plans, and each plan its categories and channels: the working of R-05, printed last. */
export function managerSplits(context: SheetContext): Block[] {
  const { plan, say } = context;
  if (plan.goals.goal.rows.length === 0 || plan.goals.sellers.length === 0) return [];
  const { perUnit } = plan.input.moneyUnit;
  const title = say(words.working);
  return [
    { ...allocationBlock(context, "allocation", title, perUnit, [planGroup(context)]), pageBreak: true },
    allocationBlock(context, "categorySplit", `${title}: A, B, C`, perUnit, categoryGroups(context)),
    ...channelSplit(context, title),
  ];
}

/** The plan among managers by plan shares or by the basis of the settings. */
function planGroup(context: SheetContext): AllocationGroup {
  const { plan } = context;
  const { goals, input } = plan;
  const { perUnit } = input.moneyUnit;
  const found = (key: "fte" | "ramp" | "planShare") => input.tables.Managers.found.has(key);
  const orOne = (key: "fte" | "ramp", row: number) =>
    found(key) ? `IF({Managers.${key}#${row}}="",1,{Managers.${key}#${row}})` : "1";
  return {
    whole: sharedPlan(context),
    roundTo: goals.byPresence ? undefined : { value: goals.roundTo / perUnit, expression: "{Settings.roundTo}" },
    parts: goals.sellers.map((row, at) => {
      // Shared month by month: the plan as computed is its own weight (AM-82).
      if (goals.byPresence) {
        const own = goals.managers.managers[at].money;
        return { label: managerName(context, row), base: { value: own / perUnit }, money: own };
      }
      const person = goals.planManagers[at];
      const byTime = input.settings.planBasis === "fte";
      const time = (value: number) => (Number.isNaN(value) ? 1 : value);
      const amount = input.settings.planBasis === "bottomUp" ? person.bottomUp : person.lastActual;
      return {
        label: managerName(context, row),
        share: {
          value: person.planShare ?? NaN,
          ...(found("planShare") ? { expression: `{Managers.planShare#${row}}` } : {}),
        },
        base: byTime
          ? { value: time(person.fte) * time(person.ramp), expression: `${orOne("fte", row)}*${orOne("ramp", row)}` }
          : { value: Math.max(0, amount ?? 0) / perUnit },
        money: goals.managers.managers[at].money,
      };
    }),
  };
}

/** The plan less what falls into months in which nobody is at work. */
function sharedPlan(context: SheetContext): AllocationGroup["whole"] {
  const { goals, input } = context.plan;
  const { plan } = goals.goal;
  const { unshared } = goals.managerMonths;
  const { perUnit } = input.moneyUnit;
  const expression = planExpression(context);
  const shared =
    unshared === 0 ? expression : `ROUND((${expression})*${(plan - unshared) / plan},${Math.log10(perUnit)})`;
  return { value: (plan - unshared) / perUnit, expression: shared };
}

function categoryGroups(context: SheetContext): AllocationGroup[] {
  const { plan } = context;
  const { goals, input } = plan;
  return goals.managers.managers.map((own, at) => ({
    whole: { value: own.money / input.moneyUnit.perUnit, expression: `{allocation.money#${at}}` },
    sharesOfOne: true,
    parts: ["A", "B", "C"].map((category, place) => ({
      label: `${managerName(context, goals.sellers[at])}: ${category}`,
      // Own shares stand in one cell as words, so they cannot be reached by a formula.
      base: own.ownCategoryShares
        ? { value: goals.planManagers[at].categoryShares?.[place] || 0 }
        : { value: goals.goal.shares[place] || 0, expression: shareExpression(context, place) },
      money: own.moneyByCategory[place],
    })),
  }));
}

function channelSplit(context: SheetContext, title: string): Block[] {
  const { plan } = context;
  const { goals, input } = plan;
  const { Channels } = input.tables;
  if (!goals.managers.managers.some((own) => own.moneyByChannel.some((part) => part >= 0))) return [];
  const groups = goals.managers.managers.map((own, at) => ({
    whole: { value: own.money / input.moneyUnit.perUnit, expression: `{allocation.money#${at}}` },
    sharesOfOne: true,
    parts: Array.from(own.moneyByChannel, (part, place) => ({
      label: `${managerName(context, goals.sellers[at])}: ${Channels.channel.words[Channels.channel.codes[place]] ?? ""}`,
      base: own.ownChannelShares
        ? { value: goals.planManagers[at].channelShares?.[place] || 0 }
        : { value: Channels.share[place] || 0, expression: `N({Channels.share#${place}})` },
      money: part,
    })),
  }));
  const name = context.say(words.channel);
  return [allocationBlock(context, "channelSplit", `${title}: ${name}`, input.moneyUnit.perUnit, groups)];
}
