import { isLost } from "../../clients/account-money.ts";
import { moneyGone } from "../../clients/money-gone.ts";
import { salesBucketSign, type SalesBucket } from "../../clients/sales-bridge.ts";
import { headlineFigures, type HeadlineKey } from "../../plan/headline-figures.ts";
import { firstPageWords } from "../../words/overview/first-page-words.ts";
import { lastBuildWords } from "../../words/overview/last-build-words.ts";
import { moneyReasonWords } from "../../words/overview/money-words.ts";
import { accuracySentence } from "../proof/r32-forecast-and-fact.ts";
import type { Link, Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { writeMoneyChange, writeShortMoney } from "../write-short-money.ts";

const words = firstPageWords.lines;

/** One line of the first page and the sheet that tells more. */
export interface FirstPageLine {
  readonly key: LineKey;
  readonly text: string;
  readonly mark?: Mark;
  readonly link: Link;
}

const lineMakers = {
  lastBuild,
  setAside,
  wonUndated,
  winRate,
  change,
  losses,
  stuck,
  late,
  accuracy,
} satisfies Readonly<Record<string, (context: SheetContext) => Omit<FirstPageLine, "key"> | undefined>>;

export type LineKey = keyof typeof lineMakers;

/** What else a director should know, one line each; a line without anything to say is left out. */
export function firstPageLines(context: SheetContext): FirstPageLine[] {
  return (Object.keys(lineMakers) as LineKey[]).flatMap((key) => {
    const line = lineMakers[key](context);
    return line ? [{ key, ...line }] : [];
  });
}

type Line = Omit<FirstPageLine, "key"> | undefined;

/** What changed since the last build of an earlier day. */
function lastBuild(context: SheetContext): Line {
  const { say, plan, day } = context;
  const { last } = plan.history;
  if (!last) return undefined;
  const now = headlineFigures(plan);
  // Figures are kept in units of the currency.
  const change = (key: HeadlineKey): number => now[key] - (last.figures.get(key) ?? Number.NaN);
  const money = (key: HeadlineKey): string => writeMoneyChange(context, change(key) * plan.input.moneyUnit.perUnit);
  const deals = change("openDeals");
  const other = last.period === "" || last.period === plan.period.label ? "" : last.period;
  const said = say(words.lastBuild, {
    day: day(last.day),
    won: money("won"),
    expected: money("expected"),
    deals: Number.isFinite(deals) ? `${deals > 0 ? "+" : deals < 0 ? "−" : ""}${Math.abs(deals)}` : "–",
    classes: last.classes.length,
  });
  const text = other ? `${said} (${say(lastBuildWords.otherPeriod, { period: other })})` : said;
  return { text, link: { sheet: "R-10" } };
}

/** More than asideTell of the money read is not counted: why, the heaviest reasons first (AM-70). */
function setAside(context: SheetContext): Line {
  const { say, plan, language } = context;
  const { asideShare, lines } = plan.money;
  if (!(asideShare > plan.input.settings.asideTell)) return undefined;
  const reasons = lines
    .filter((line) => isLost(line) && line.currency === "" && line.money !== 0)
    .sort((a, b) => Math.abs(b.money) - Math.abs(a.money))
    .slice(0, 3)
    .map(({ reason, money }) =>
      say(words.reason, { reason: say(moneyReasonWords[reason].name), money: writeShortMoney(context, money) }),
    );
  const text = say(words.setAside, { share: writeShare(asideShare, language), reasons: reasons.join(", ") });
  return { text, mark: "bad", link: { sheet: "R-28" } };
}

/** Won, nobody knows when (AM-72). */
function wonUndated(context: SheetContext): Line {
  const { rows, money } = moneyGone(context.plan.money, "Deals", "wonUndated");
  if (rows === 0) return undefined;
  const text = context.say(words.wonUndated, { rows, money: writeShortMoney(context, money) });
  return { text, mark: "warning", link: { sheet: "R-28" } };
}

/** The share won fell by more than chance explains (AM-83). */
function winRate({ say, plan, language }: SheetContext): Line {
  const { winRateFell, now, before } = plan.funnel.changes;
  if (!winRateFell) return undefined;
  const text = say(words.winRate, { now: writeShare(now.rate, language), before: writeShare(before.rate, language) });
  return { text, mark: "bad", link: { sheet: "R-11" } };
}

/** Why sales moved: now, before, and the two causes that weigh most (CALC-41). */
function change(context: SheetContext): Line {
  const { say, plan, language } = context;
  if (!plan.change || plan.change.parts.now.to < plan.change.parts.now.from) return undefined;
  const { bridge } = plan.change;
  const causes = (Object.keys(words.cause) as Exclude<SalesBucket, "same">[])
    .sort((a, b) => bridge.money[b] - bridge.money[a])
    .map((name) =>
      say(words.cause[name], { money: writeMoneyChange(context, bridge.money[name] * salesBucketSign[name]) }),
    );
  const growth = bridge.before > 0 ? (bridge.now - bridge.before) / bridge.before : Number.NaN;
  const share = Number.isNaN(growth) ? "–" : `${growth < 0 ? "−" : "+"}${writeShare(Math.abs(growth), language)}`;
  const text = say(words.change, {
    sold: say(words.sold[plan.clients.money.source]),
    now: writeShortMoney(context, bridge.now),
    before: writeShortMoney(context, bridge.before),
    ...{ share, first: causes[0], second: causes[1] },
  });
  return { text, mark: growth < 0 ? "bad" : undefined, link: { sheet: "R-30" } };
}

/** The reason named most (CALC-45). */
function losses({ say, plan, language }: SheetContext): Line {
  const { total, lines } = plan.funnel.losses.by.reason;
  const first = lines.find(({ code, deals }) => code >= 0 && deals > 0);
  const reason = first && plan.input.tables.Deals.lossReason.words[first.code];
  if (!first || reason === undefined) return undefined;
  const text = say(words.losses, {
    reason,
    count: first.deals,
    all: total.deals,
    share: writeShare(first.share, language),
  });
  return { text, link: { sheet: "R-31" } };
}

/** Open deals that stand longer than usual (CALC-46). */
function stuck(context: SheetContext): Line {
  const { deals, measured } = context.plan.stuck;
  if (deals.length === 0) return undefined;
  const atStake = deals.reduce((sum, one) => sum + one.atStake, 0);
  const text = context.say(words.stuck, {
    count: deals.length,
    all: measured,
    money: writeShortMoney(context, atStake),
  });
  return { text, mark: "warning", link: { sheet: "R-31" } };
}

/** Clients whose pause is longer than their rhythm explains (CALC-47). */
function late(context: SheetContext): Line {
  const { rhythm } = context.plan;
  if (!rhythm || rhythm.late.length === 0) return undefined;
  const money = rhythm.late.reduce((sum, client) => sum + rhythm.yearMoney[client], 0);
  const text = context.say(words.late, {
    ...{ count: rhythm.late.length, silent: rhythm.silent.length },
    money: writeShortMoney(context, money),
  });
  return { text, mark: "warning", link: { sheet: "R-35" } };
}

/** How the forecast did on the past (CALC-43). */
function accuracy(context: SheetContext): Line {
  const text = accuracySentence(context)?.replace(/\.$/, "");
  return text === undefined ? undefined : { text, link: { sheet: "R-32" } };
}
