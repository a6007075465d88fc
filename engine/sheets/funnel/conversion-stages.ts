import type { Conversion } from "../../funnel/conversion.ts";
import type { StagePassing } from "../../funnel/stage-passing.ts";
import { wilsonInterval } from "../../ground/wilson-interval.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import type { Text } from "../../ground/text.ts";
import { share, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames, stageWidth } from "./funnel-parts.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** The observed figure that planning is based on, with its number of deals and 95 % interval. */
export interface ObservedShare {
  readonly share: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

export function observedShare({ plan }: SheetContext, of: Conversion, place: number): ObservedShare {
  const { conversionBasis, confidence } = plan.input.settings;
  const isCohort = conversionBasis === "cohort";
  const n = isCohort ? of.entered[place] : of.reachedNext[place] + of.lost[place] + of.dropped[place];
  return {
    share: (isCohort ? of.cohort : of.resolved)[place],
    n,
    ...wilsonInterval(of.reachedNext[place], n, confidence),
  };
}

/** The stage with the smallest measured share; -1 where none is carried by enough deals, or all deals went on. */
export function narrowestStage(context: SheetContext): number {
  const { conversion } = context.plan.funnel;
  let narrowest = -1;
  conversion.stage.forEach((_, place) => {
    const { share } = observedShare(context, conversion, place);
    if (conversion.assumed[place] === 1 || !(share < 1)) return;
    if (narrowest < 0 || share < observedShare(context, conversion, narrowest).share) narrowest = place;
  });
  return narrowest;
}

function passed({ passed: went, decided }: StagePassing): Float64Array {
  return went.map((count, place) => (decided[place] === 0 ? Number.NaN : count / decided[place]));
}

export function stagesTable(context: SheetContext): TableBlock {
  const { plan, say } = context;
  const { conversion, changes } = plan.funnel;
  const names = funnelNames(context);
  const { heading, help } = words;
  const places = Array.from(conversion.stage.keys());
  const observed = places.map((place) => observedShare(context, conversion, place));
  const window = plan.input.settings.conversionPeriod;
  const counts = (key: string, title: Text, of: Float64Array, explained?: Text) =>
    whole(key, title, (place: number) => of[place], { help: explained });
  const shares = (key: string, title: Text | string, of: Float64Array, explained?: Text) =>
    share(key, title, (place: number) => of[place], { help: explained });
  return tableOf(context, places, {
    key: "stages",
    title: say(words.conversion.stages, {
      window: window?.label ?? say(words.conversion.allDeals, { day: context.day(plan.asOf) }),
    }),
    plain: true,
    columns: [
      text("stage", heading.stage, (place) => names.stage(conversion.stage[place]), {
        width: Math.max(34, stageWidth(context)),
      }),
      counts("entered", heading.entered, conversion.entered),
      counts("reachedNext", heading.reachedNext, conversion.reachedNext, help.reachedNext),
      counts("won", heading.won, conversion.won),
      counts("lost", heading.lost, conversion.lost),
      counts("open", heading.open, conversion.open),
      shares("cohort", heading.cohort, conversion.cohort, help.cohort),
      shares("resolved", heading.resolved, conversion.resolved, help.resolved),
      share("planning", heading.planning, (place) => conversion.planning[place], {
        help: help.planning,
        mark: (place) => (conversion.assumed[place] === 1 ? "assumed" : "strong"),
      }),
      basisColumn(context),
      whole("observed", heading.observed, (place) => observed[place].n),
      share("low", heading.low, (place) => observed[place].low, { help: help.interval }),
      share("high", heading.high, (place) => observed[place].high, { help: help.interval }),
      shares("winChance", heading.winChance, conversion.winChance, help.winChance),
      conversion.rule === "strict" && counts("dropped", heading.dropped, conversion.dropped),
      shares(
        "now",
        say(words.conversion.passedIn, { label: plan.samePart.now.label }),
        passed(changes.stagesNow),
        help.passedIn,
      ),
      counts("nowDecided", heading.decided, changes.stagesNow.decided),
      shares(
        "before",
        say(words.conversion.passedIn, { label: plan.samePart.before.label }),
        passed(changes.stagesBefore),
        help.passedIn,
      ),
      counts("beforeDecided", heading.decided, changes.stagesBefore.decided),
      share("change", heading.change, (place) => changes.stages[place].change, {
        mark: (place) => (changes.stagesFell.includes(place) ? "bad" : undefined),
      }),
    ],
  });
}

/** What carries the planning figure: never told by colour alone. */
function basisColumn({ plan }: SheetContext): Column<number> {
  const { assumed, planning, recent, upperBound } = plan.funnel.conversion;
  const { heading } = words;
  const textOf = (place: number): Text =>
    Number.isNaN(planning[place])
      ? heading.unknownMark
      : assumed[place] === 1
        ? heading.assumedMark
        : upperBound[place] === 1
          ? heading.upperMark
          : recent[place] === 1
            ? heading.measuredRecent
            : heading.measured;
  return text("assumed", heading.assumed, textOf, { width: 15 });
}
