import type { ReviewCoverage } from "../../deals/summarise-reviews.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { ownerNames } from "../owner-names.ts";
import { numberOrBlank } from "../sheet-context.ts";
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

function evidenceTable({ context, column }: DealPlanView): Block {
  const { say, plan } = context;
  const { gain } = plan.dealPlan.plans.reviews;
  const { difference, low, high, comparable } = gain;
  const blank = comparable ? { rate: difference, low, high } : { rate: NaN, low: NaN, high: NaN };
  const rows = [
    { name: words.withReview, won: gain.reviewed.won, closed: gain.reviewed.closed, ...pick(gain.reviewed) },
    { name: words.withoutReview, won: gain.other.won, closed: gain.other.closed, ...pick(gain.other) },
    { name: words.difference, won: NaN, closed: NaN, ...blank },
  ];
  return {
    type: "table",
    key: "evidence",
    title: say(words.evidence),
    plain: true,
    rowCount: rows.length,
    columns: [
      column(rows, "group", words.group, "text", ({ name }) => say(name), {
        json: ["reviewed", "other", "difference"],
        width: 16,
      }),
      column(rows, "won", words.won, "whole", ({ won }) => numberOrBlank(won)),
      column(rows, "closed", words.closedCount, "whole", ({ closed }) => numberOrBlank(closed)),
      column(rows, "rate", words.rate, "share", ({ rate }) => numberOrBlank(rate)),
      column(rows, "low", words.low, "share", (row) => numberOrBlank(row.low)),
      column(rows, "high", words.high, "share", (row) => numberOrBlank(row.high)),
    ],
  };
}

function pick({ rate, low, high }: { readonly rate: number; readonly low: number; readonly high: number }) {
  return { rate, low, high };
}

function managersTable({ context, column }: DealPlanView): Block {
  const { say, plan, money } = context;
  const { summary } = plan.dealPlan.plans.reviews;
  const names = ownerNames(context);
  const lines = summary.managers
    .map((line, owner) => ({ ...line, name: names[owner] }))
    .filter(({ inScope }) => inScope > 0);
  const { department } = summary;
  const sum = (key: "inScope" | "reviewed" | "edits", heading: typeof words.edits): SheetColumn =>
    column(lines, key, heading, "whole", (line) => line[key], { total: { value: department[key] } });
  const share = (key: "coverage" | "uplift", help: string): SheetColumn =>
    column(lines, key, words[key], "share", (line: ReviewCoverage) => numberOrBlank(line[key]), {
      help,
      shade: key === "coverage" ? "bar" : undefined,
      total: { value: numberOrBlank(department[key]) },
    });
  return {
    type: "table",
    key: "reviewManagers",
    title: say(words.reviewManagers),
    plain: true,
    rowCount: lines.length,
    columns: [
      column(lines, "manager", commonWords.manager, "text", ({ name }) => name, { total: { value: say(commonWords.total) } }), // prettier-ignore
      sum("inScope", words.inScopeCount),
      sum("reviewed", words.reviewed),
      share("coverage", say(words.coverageHelp)),
      sum("edits", words.edits),
      column(lines, "seller", words.sellerSum, "money", ({ seller }) => money(seller), { total: { value: money(department.seller) } }), // prettier-ignore
      column(lines, "rop", words.ropSum, "money", ({ rop }) => money(rop), { total: { value: money(department.rop) } }),
      share("uplift", say(words.upliftHelp)),
    ],
  };
}

function reviewersTable({ context, column, person }: DealPlanView): Block {
  const { say, plan, money } = context;
  const { reviewers } = plan.dealPlan.plans.reviews.summary;
  const fields = Object.entries(lists.reviewField).map(([key, label], place) =>
    column(reviewers, key, label, "whole", ({ byField }) => byField[place]),
  );
  return {
    type: "table",
    key: "reviewers",
    title: say(words.reviewers),
    plain: true,
    rowCount: reviewers.length,
    columns: [
      column(reviewers, "reviewer", words.reviewer, "text", ({ reviewer }) => person(reviewer)),
      column(reviewers, "deals", words.reviewedDeals, "whole", ({ deals }) => deals),
      column(reviewers, "edits", words.edits, "whole", ({ edits }) => edits),
      ...fields,
      column(reviewers, "seller", words.sellerSum, "money", ({ seller }) => money(seller)),
      column(reviewers, "rop", words.ropSum, "money", ({ rop }) => money(rop)),
      column(reviewers, "uplift", words.uplift, "share", ({ uplift }) => numberOrBlank(uplift), {
        help: say(words.upliftHelp),
      }),
    ],
  };
}
