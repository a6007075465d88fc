import type { GroupRates } from "../../funnel/plan-rates.ts";
import type { WinRate, WinRates } from "../../funnel/win-rates.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { funnelWords } from "../../words/funnel/funnel-words.ts";
import type { Text } from "../../ground/text.ts";
import { share, text, whole, type ColumnMore } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames } from "./funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

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
  const { heading } = words;
  const rows = [
    ...ratesOf(all).map((one) => ({ ...one, window: say(heading.all) })),
    ...ratesOf(inPeriod).map((one) => ({ ...one, window: plan.period.label })),
  ];

  return tableOf(context, rows, {
    key: "winRates",
    title: words.conversion.winRates,
    plain: true,
    columns: [
      text("rate", heading.rate, ({ name, days }) => say(name, { days })),
      whole("won", heading.won, ({ rate }) => rate.won),
      whole("n", heading.n, ({ rate }) => rate.n),
      share("share", heading.share, ({ rate }) => rate.rate),
      share("low", heading.low, ({ rate }) => rate.low),
      share("high", heading.high, ({ rate }) => rate.high),
      text("window", heading.window, ({ window }) => window),
      text("kind", heading.kind, ({ rate }) => funnelWords.rateKind[rate.kind]),
    ],
  });
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
  const { plan } = context;
  const { furthest, visited, strict, skipped, afterGap } = plan.funnel.rates.rules;
  const names = funnelNames(context);
  const shares = (key: keyof typeof words.rule, of: Float64Array, help: Text) =>
    share(key, words.rule[key], (_: number, place) => of[place], { help });
  return tableOf(context, furthest.stage, {
    key: "rules",
    title: words.conversion.rules,
    plain: true,
    columns: [
      text("stage", words.heading.stage, names.stage),
      whole("enteredFurthest", words.rule.enteredFurthest, (_, place) => furthest.entered[place]),
      whole("skipped", words.rule.skipped, (_, place) => skipped[place], { help: funnelWords.skipped }),
      whole("enteredVisited", words.rule.enteredVisited, (_, place) => visited.entered[place]),
      whole("afterGap", words.rule.afterGap, (_, place) => afterGap[place], { help: funnelWords.afterGap }),
      whole("enteredStrict", words.rule.enteredStrict, (_, place) => strict.entered[place]),
      shares("furthest", furthest.cohort, funnelWords.skipRule.furthest),
      shares("visited", visited.cohort, funnelWords.skipRule.visited),
      shares("strict", strict.cohort, funnelWords.skipRule.strict),
    ],
  });
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

  const count = (id: string, label: Text, of: (rates: WinRates) => number) =>
    whole(id, label, ({ rates }: GroupRates) => of(rates));
  const rate = (id: string, label: Text, of: (rates: WinRates) => number, more: ColumnMore<GroupRates> = {}) =>
    share(id, label, ({ rates }: GroupRates) => of(rates), more);
  return tableOf(context, groups, {
    key,
    title,
    plain: true,
    columns: [
      text(key.replace(/^by/, "").toLowerCase(), heading, ({ code }) => nameOf(code)),
      count("deals", words.heading.count, ({ ofOpened }) => ofOpened.n),
      count("won", words.heading.won, ({ ofClosed }) => ofClosed.won),
      count("lost", words.heading.lostAll, ({ ofClosed }) => ofClosed.n - ofClosed.won),
      count("open", words.heading.openAll, ({ ofOpened, ofClosed }) => ofOpened.n - ofClosed.n),
      rate("winRate", words.heading.winRate, ({ ofClosed }) => ofClosed.rate, { shade: "scale" }),
      rate("low", words.heading.low, ({ ofClosed }) => ofClosed.low),
      rate("high", words.heading.high, ({ ofClosed }) => ofClosed.high),
      rate("wonOfAll", words.heading.wonOfAll, ({ ofOpened }) => ofOpened.rate, { help: words.help.wonOfAll }),
      Array.from(plan.funnel.conversion.stage, (stage, place) =>
        share<GroupRates>(
          `stage${place + 1}`,
          say(words.conversion.next, { stage: names.stage(stage) ?? "" }),
          ({ conversion }) => conversion.cohort[place],
          { shade: "scale", help: words.help.cohort },
        ),
      ),
    ],
  });
}
