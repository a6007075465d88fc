import { DealMove } from "../../funnel/deal-move.ts";
import { bridgeBuckets } from "../../funnel/pipeline-bridge.ts";
import { commonWords } from "../../words/common-words.ts";
import { movementWords as words } from "../../words/funnel/movement-words.ts";
import { money, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { funnelNames, stageWidth } from "./funnel-parts.ts";

/** What happened most worth a look comes first; those that only stayed are last. */
const moveOrder: readonly number[] = [
  DealMove.Won,
  DealMove.Lost,
  DealMove.Removed,
  DealMove.New,
  DealMove.Reopened,
  DealMove.Forward,
  DealMove.Back,
  DealMove.Passed,
  DealMove.Stayed,
];

/** Every deal that was open on one of the two days, or opened and closed between them. */
export function movementDeals(context: SheetContext): Block {
  const { plan } = context;
  const { movement, input, funnel } = plan;
  const { before, now, byStage, bridge, goneIds } = movement;
  const { tables } = input;
  const names = funnelNames(context);
  const owners = ownerNames(context);
  const rows = sortedDeals(context);
  const count = tables.Deals.rowCount;
  const known = (row: number): boolean => row < count;
  const stageAt = (places: ArrayLike<number>, row: number): string | null =>
    places[row] < 0 ? null : names.stage(funnel.order[places[row]]);
  const wasOpen = (row: number): boolean => before.status[row] === 0;
  const then = (row: number): number => (wasOpen(row) ? (before.amount?.[row] ?? Number.NaN) : Number.NaN);
  const is = (row: number): number => (now.status[row] >= 0 ? (now.amount?.[row] ?? Number.NaN) : Number.NaN);
  const bucket = (row: number) => bridgeBuckets[bridge.bucket[row]];
  return tableOf(context, rows, {
    key: "deals",
    title: words.deals,
    pageBreak: true,
    columns: [
      text("deal", commonWords.deal, (row) => (known(row) ? dealName(tables, row) : goneIds[row - count]), {
        link: (row) => (known(row) ? dealLink(tables, row) : undefined),
      }),
      text("client", commonWords.client, (row) => (known(row) ? dealClient(tables, row) : null), { width: 24 }),
      text("category", commonWords.category, (row) => names.category(movement.category[row])),
      text("move", words.heading.move, (row) => words.moves[byStage.moves[row]], {
        json: (row) => words.moves[byStage.moves[row]].en,
        width: 16,
      }),
      text("from", words.heading.fromStage, (row) => (wasOpen(row) ? stageAt(before.stage, row) : null), {
        width: Math.min(28, stageWidth(context)),
      }),
      text("to", words.heading.toStage, (row) => stageAt(now.stage, row), { width: Math.min(28, stageWidth(context)) }),
      text("manager", commonWords.manager, (row) => owners[movement.manager[row]] ?? owners[owners.length - 1], {
        width: 18,
      }),
      money("then", words.heading.then, (row) => then(row)),
      money("now", words.heading.now, (row) => is(row)),
      text("bucket", words.heading.bucket, (row) => (bucket(row) ? words.bucket[bucket(row)] : null), {
        json: (row) => bucket(row) ?? null,
        width: 18,
      }),
    ],
  });
}

/** By what happened, then the largest first. */
function sortedDeals({ plan: { movement } }: SheetContext): number[] {
  const { moves } = movement.byStage;
  const size = (row: number): number => Math.max(movement.before.amount?.[row] || 0, movement.now.amount?.[row] || 0);
  return Array.from(moves.keys())
    .filter((row) => moves[row] !== DealMove.None)
    .sort((a, b) => moveOrder.indexOf(moves[a]) - moveOrder.indexOf(moves[b]) || size(b) - size(a) || a - b);
}
