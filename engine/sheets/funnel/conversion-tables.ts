import type { GroupRates } from "../../funnel/plan-rates.ts";
import type { WinRate, WinRates } from "../../funnel/win-rates.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { funnelWords } from "../../words/funnel/funnel-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "./funnel-parts.ts";
import type { Block, CellValue, Kind, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

interface RateRow {
  readonly name: Text;
  readonly rate: WinRate;
  /** The horizon. */
  readonly days: number;
}

/** Of all deals, then of the period's: each rate with its n and 95 % interval (AM-31). */
export function winRatesTable(context: SheetContext): Block {
  const { plan, say } = context;
  const { all, inPeriod } = plan.funnel.rates;
  const column = columnMaker(context);
  const { heading } = words;
  const rows = [
    ...ratesOf(all).map((one) => ({ ...one, window: say(heading.all) })),
    ...ratesOf(inPeriod).map((one) => ({ ...one, window: plan.period.label })),
  ];
  const of = (
    key: string,
    text: Text,
    kind: Kind,
    value: (row: RateRow & { window: string }) => CellValue,
  ): SheetColumn => column(key, text, kind, rows.map(value));
  return {
    type: "table",
    key: "winRates",
    title: say(words.conversion.winRates),
    plain: true,
    rowCount: rows.length,
    columns: [
      of("rate", heading.rate, "text", ({ name, days }) => say(name, { days })),
      of("won", heading.won, "whole", ({ rate }) => rate.won),
      of("n", heading.n, "whole", ({ rate }) => rate.n),
      of("share", heading.share, "share", ({ rate }) => numberOrBlank(rate.rate)),
      of("low", heading.low, "share", ({ rate }) => numberOrBlank(rate.low)),
      of("high", heading.high, "share", ({ rate }) => numberOrBlank(rate.high)),
      of("window", heading.window, "text", ({ window }) => window),
      of("kind", heading.kind, "text", ({ rate }) => say(funnelWords.rateKind[rate.kind])),
    ],
  };
}

function ratesOf({ ofClosed, ofOpened, byHorizon, horizon: days }: WinRates): RateRow[] {
  const { winRate } = words;
  return [
    { name: winRate.ofClosed, rate: ofClosed, days },
    { name: winRate.ofOpened, rate: ofOpened, days },
    { name: winRate.byHorizon, rate: byHorizon, days },
  ];
}

/** What each rule for skipped stages makes of the same deals, and the deals that make the difference (AM-30). */
export function rulesTable(context: SheetContext): Block {
  const { plan, say } = context;
  const { furthest, visited, strict, skipped, afterGap } = plan.funnel.rates.rules;
  const column = columnMaker(context);
  const names = funnelNames(context);
  const shares = (key: string, of: Float64Array, text: Text): SheetColumn =>
    column(key, words.rule[key as keyof typeof words.rule], "share", Array.from(of, numberOrBlank), {
      help: say(text),
    });
  return {
    type: "table",
    key: "rules",
    title: say(words.conversion.rules),
    plain: true,
    rowCount: furthest.stage.length,
    columns: [
      column("stage", words.heading.stage, "text", Array.from(furthest.stage, names.stage)),
      column("enteredFurthest", words.rule.enteredFurthest, "whole", furthest.entered),
      column("skipped", words.rule.skipped, "whole", skipped, { help: say(funnelWords.skipped) }),
      column("enteredVisited", words.rule.enteredVisited, "whole", visited.entered),
      column("afterGap", words.rule.afterGap, "whole", afterGap, { help: say(funnelWords.afterGap) }),
      column("enteredStrict", words.rule.enteredStrict, "whole", strict.entered),
      shares("furthest", furthest.cohort, funnelWords.skipRule.furthest),
      shares("visited", visited.cohort, funnelWords.skipRule.visited),
      shares("strict", strict.cohort, funnelWords.skipRule.strict),
    ],
  };
}

/** One row a group: its win rates, then its cohort conversion at every stage, to be compared down the column. */
export function groupTable(
  context: SheetContext,
  key: string,
  title: Text,
  heading: Text,
  groups: readonly GroupRates[],
  nameOf: (code: number) => string,
): Block {
  const { plan, say } = context;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const rates = groups.map((group) => group.rates);
  const whole = (id: string, text: Text, of: (rates: WinRates) => number): SheetColumn =>
    column(id, text, "whole", rates.map(of));
  const share = (
    id: string,
    text: Text,
    of: (rates: WinRates) => number,
    more: Partial<SheetColumn> = {},
  ): SheetColumn =>
    column(
      id,
      text,
      "share",
      rates.map((one) => numberOrBlank(of(one))),
      more,
    );
  return {
    type: "table",
    key,
    title: say(title),
    plain: true,
    rowCount: groups.length,
    columns: [
      column(
        key.replace(/^by/, "").toLowerCase(),
        heading,
        "text",
        groups.map(({ code }) => nameOf(code)),
      ),
      whole("deals", words.heading.count, ({ ofOpened }) => ofOpened.n),
      whole("won", words.heading.won, ({ ofClosed }) => ofClosed.won),
      whole("lost", words.heading.lostAll, ({ ofClosed }) => ofClosed.n - ofClosed.won),
      whole("open", words.heading.openAll, ({ ofOpened, ofClosed }) => ofOpened.n - ofClosed.n),
      share("winRate", words.heading.winRate, ({ ofClosed }) => ofClosed.rate, { shade: "scale" }),
      share("low", words.heading.low, ({ ofClosed }) => ofClosed.low),
      share("high", words.heading.high, ({ ofClosed }) => ofClosed.high),
      share("wonOfAll", words.heading.wonOfAll, ({ ofOpened }) => ofOpened.rate, { help: say(words.help.wonOfAll) }),
      ...Array.from(plan.funnel.conversion.stage, (stage, place) =>
        column(
          `stage${place + 1}`,
          say(words.conversion.next, { stage: names.stage(stage) ?? "" }),
          "share",
          groups.map(({ conversion }) => numberOrBlank(conversion.cohort[place])),
          { shade: "scale", help: say(words.help.cohort) },
        ),
      ),
    ],
  };
}
