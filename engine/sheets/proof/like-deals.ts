import { DealStatus } from "../../ground/deal-status.ts";
import { reasonsOf, type Point } from "../../deal-chance/plan-deal-chance.ts";
import type { ChanceScores } from "../../deal-chance/score-chances.ts";
import { commonWords } from "../../words/common-words.ts";
import { likeDealsWords as words } from "../../words/proof/like-deals-words.ts";
import { money, number, share, text, whole } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { saidIn, tableOf } from "../table-of.ts";
import { writeShare } from "../write-share.ts";

/** So many reasons a deal are shown either way. */
const mostReasons = 3;

/**
 * On R-32: whether deals can be told by what is known of them, the points, the scores.
 *
 * @see CALC-55
 */
export function likeDealsBlocks(context: SheetContext): Block[] {
  const { model, outOfTime, points } = context.plan.dealChance;
  const rows = [
    ...(model ? [{ test: words.folds, key: "folds", scores: model.scores }] : []),
    ...(outOfTime ? [{ test: words.later, key: "later", scores: outOfTime }] : []),
  ];
  return [
    { type: "note", key: "likeDeals", lines: verdictLines(context) },
    ...(model
      ? [
          tableOf(context, rows, {
            key: "chanceScores",
            title: words.scores,
            plain: true,
            columns: [
              text("test", words.test, (row: (typeof rows)[number]) => row.test, { json: (row) => row.key, width: 40 }),
              ...scoreColumns(),
            ],
          }),
          tableOf(context, points, {
            key: "points",
            title: words.points,
            columns: [
              text("attribute", words.attribute, ({ attribute }: Point) => attribute.name, { width: 26 }),
              text("word", words.word, wordOf, { width: 26 }),
              whole("deals", words.closed, ({ deals }) => deals),
              share("won", words.wonShare, ({ won }) => won),
              number("points", words.score, (point) => point.points, { help: words.scoreHelp, shade: "bar" }),
            ],
          }),
        ]
      : []),
  ];
}

function scoreColumns() {
  const of =
    (read: (scores: ChanceScores) => number) =>
    ({ scores }: { readonly scores: ChanceScores }): number =>
      read(scores);
  return [
    whole(
      "n",
      commonWords.deals,
      of(({ n }) => n),
    ),
    share(
      "accuracy",
      words.accuracy,
      of(({ accuracy }) => accuracy),
    ),
    number(
      "auc",
      words.auc,
      of(({ auc }) => auc),
      { help: words.aucHelp },
    ),
    number(
      "brier",
      words.brier,
      of(({ brier }) => brier),
    ),
    number(
      "brierBase",
      words.brierBase,
      of(({ brierBase }) => brierBase),
    ),
    number(
      "gain",
      words.gain,
      of(({ gain }) => gain),
    ),
    number(
      "se",
      words.se,
      of(({ se }) => se),
    ),
  ];
}

function verdictLines({ say, plan, language }: SheetContext): string[] {
  const { verdict, counts, attributes, refused, model, outOfTime, isUsed, base } = plan.dealChance;
  const { chanceDeals, chanceOutcomes } = plan.input.settings;
  const score = (value: number | undefined): string => (value ?? Number.NaN).toFixed(3);
  const values = {
    ...counts,
    deals: chanceDeals,
    each: chanceOutcomes,
    auc: score(model?.scores.auc),
    brier: score(outOfTime?.brier),
    base: score(outOfTime?.brierBase),
  };
  const names = (all: typeof attributes): string => all.map(({ name }) => saidIn({ say }, name)).join(", ");
  return [
    say(words[verdict], values),
    ...(isUsed ? [say(words.inUse)] : []),
    ...(attributes.length > 0 ? [say(words.attributes, { list: names(attributes) })] : []),
    ...(model ? [say(words.base, { base: writeShare(base, language) })] : []),
    ...(refused.length > 0 ? [say(words.refused, { list: names(refused.map(({ attribute }) => attribute)) })] : []),
  ];
}

function wordOf({ attribute, word }: Point) {
  return word < 0 ? words.blank : attribute.wordOf(word);
}

/**
 * On R-13: the chance of each open deal by deals like it, and why, where what is known tells anything.
 *
 * @see CALC-55
 */
export function dealChancesBlocks(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { dealChance, funnel, deals, input } = plan;
  if (dealChance.verdict !== "shown" && dealChance.verdict !== "used") return [];
  const { tables } = input;
  const open = Array.from(deals.status.keys()).filter((deal) => deals.status[deal] === DealStatus.Open);
  const why = (points: readonly Point[]): string =>
    points
      .slice(0, mostReasons)
      .map((point) => {
        const size = Math.round(point.points);
        return `${saidIn({ say }, point.attribute.name)}: ${saidIn({ say }, wordOf(point))} (${size > 0 ? "+" : "−"}${Math.abs(size)})`;
      })
      .join("; ");
  const rows = open.map((deal) => ({ deal, ...reasonsOf(dealChance, deal) }));
  return [
    { type: "note", key: "likeDeals", lines: [verdictLines(context)[0]] },
    tableOf(context, rows, {
      key: "chances",
      title: words.chances,
      columns: [
        text("deal", commonWords.deal, ({ deal }) => dealName(tables, deal), {
          link: ({ deal }) => dealLink(tables, deal),
          width: 14,
        }),
        text("client", commonWords.client, ({ deal }) => dealClient(tables, deal), { width: 26 }),
        money("amount", commonWords.amount, ({ deal }) => tables.Deals.amount[deal]),
        share("stage", words.stageChance, ({ deal }) => funnel.dealChance[deal]),
        share("chance", words.chance, ({ deal }) => dealChance.chance[deal]),
        text("for", words.speaksFor, ({ speaksFor }) => why(speaksFor), { width: 44 }),
        text("against", words.speaksAgainst, ({ against }) => why(against), { width: 44 }),
      ],
    }),
  ];
}
