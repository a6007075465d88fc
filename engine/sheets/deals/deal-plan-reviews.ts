import type { ReviewCoverage } from "../../deals/summarise-reviews.ts";
import { lists } from "../../input/lists.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import { money, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { ownerNames } from "../owner-names.ts";
import { writeShare } from "../write-share.ts";
import type { DealPlanView } from "./deal-plan-view.ts";

/** Coverage by manager, edits by reviewer, and what reviews are worth; nothing where nobody reviews. */
export function reviewBlocks(view: DealPlanView): Block[] {
  if (view.context.plan.input.tables.DealReviews.rowCount === 0) return [];
  const { reviewers } = view.context.plan.dealPlan.plans.reviews.summary;
  return [
    gainNote(view),
    evidenceTable(view),
    managersTable(view),
    ...(reviewers.length > 0 ? [reviewersTable(view)] : []),
  ];
}

function gainNote({ context }: DealPlanView): Block {
  const { say, plan, language } = context;
  const { gain } = plan.dealPlan.plans.reviews;
  if (!gain.comparable) {
    const { reviewMinimum: minimum } = plan.input.settings;
    const about = { minimum, reviewed: gain.reviewed.closed, other: gain.other.closed };
    return { type: "note", key: "gain", mark: "muted", lines: [say(words.tooFew, about)] };
  }
  const points = gain.difference * 100;
  const isSure = gain.low > 0 || gain.high < 0;
  const digits = { maximumFractionDigits: 1, signDisplay: "exceptZero" } as const;
  return {
    type: "note",
    key: "gain",
    mark: "strong",
    lines: [
      say(words.gain, {
        rate: writeShare(gain.reviewed.rate, language),
        other: writeShare(gain.other.rate, language),
        points: points.toLocaleString(language === "ru" ? "ru-RU" : "en-US", digits),
      }),
      say(isSure ? words.gainSure : words.gainChance),
    ],
  };
}

function evidenceTable({ context }: DealPlanView): Block {
  const { plan } = context;
  const { gain } = plan.dealPlan.plans.reviews;
  const { difference, low, high, comparable } = gain;
  const blank = comparable ? { rate: difference, low, high } : { rate: NaN, low: NaN, high: NaN };
  const rows = [
    {
      key: "reviewed",
      name: words.withReview,
      won: gain.reviewed.won,
      closed: gain.reviewed.closed,
      ...pick(gain.reviewed),
    },
    { key: "other", name: words.withoutReview, won: gain.other.won, closed: gain.other.closed, ...pick(gain.other) },
    { key: "difference", name: words.difference, won: NaN, closed: NaN, ...blank },
  ];
  return tableOf(context, rows, {
    key: "evidence",
    title: words.evidence,
    plain: true,
    columns: [
      text("group", words.group, ({ name }) => name, { json: ({ key }) => key, width: 16 }),
      whole("won", words.won, ({ won }) => won),
      whole("closed", words.closedCount, ({ closed }) => closed),
      share("rate", words.rate, ({ rate }) => rate),
      share("low", words.low, (row) => row.low),
      share("high", words.high, (row) => row.high),
    ],
  });
}

function pick({ rate, low, high }: { readonly rate: number; readonly low: number; readonly high: number }) {
  return { rate, low, high };
}

function managersTable({ context }: DealPlanView): Block {
  const { plan } = context;
  const { summary } = plan.dealPlan.plans.reviews;
  const names = ownerNames(context);
  const lines = summary.managers
    .map((line, owner) => ({ ...line, name: names[owner] }))
    .filter(({ inScope }) => inScope > 0);
  const { department } = summary;
  const sum = (key: "inScope" | "reviewed" | "edits", heading: Text) =>
    whole(key, heading, (line: ReviewCoverage) => line[key], { total: { value: department[key] } });
  const part = (key: "coverage" | "uplift", help: Text) =>
    share(key, words[key], (line: ReviewCoverage) => line[key], {
      help,
      shade: key === "coverage" ? "bar" : undefined,
      total: { value: department[key] },
    });
  return tableOf(context, lines, {
    key: "reviewManagers",
    title: words.reviewManagers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ name }) => name, { total: { value: commonWords.total } }),
      sum("inScope", words.inScopeCount),
      sum("reviewed", words.reviewed),
      part("coverage", words.coverageHelp),
      sum("edits", words.edits),
      money("seller", words.sellerSum, ({ seller }) => seller, { total: { value: department.seller } }),
      money("rop", words.ropSum, ({ rop }) => rop, { total: { value: department.rop } }),
      part("uplift", words.upliftHelp),
    ],
  });
}

function reviewersTable({ context, person }: DealPlanView): Block {
  const { plan } = context;
  const { reviewers } = plan.dealPlan.plans.reviews.summary;
  return tableOf(context, reviewers, {
    key: "reviewers",
    title: words.reviewers,
    plain: true,
    columns: [
      text("reviewer", words.reviewer, ({ reviewer }) => person(reviewer)),
      whole("deals", words.reviewedDeals, ({ deals }) => deals),
      whole("edits", words.edits, ({ edits }) => edits),
      Object.entries(lists.reviewField).map(([key, label], place) =>
        whole(key, label, ({ byField }) => byField[place]),
      ),
      money("seller", words.sellerSum, ({ seller }) => seller),
      money("rop", words.ropSum, ({ rop }) => rop),
      share("uplift", words.uplift, ({ uplift }) => uplift, { help: words.upliftHelp }),
    ],
  });
}
