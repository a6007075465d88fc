import { funnelCategories } from "../../funnel/funnel-lens.ts";
import type { MovementFigures, StageMovement } from "../../funnel/stage-movement.ts";
import type { Money } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { movementWords as words } from "../../words/funnel/movement-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, text, whole, type Column, type ColumnWord } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { CellValue, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { stageJson } from "./funnel-board.ts";
import { funnelNames, stageWidth } from "./funnel-parts.ts";

type Figure = keyof MovementFigures;

const countFigures: readonly Figure[] = [
  "opening",
  "created",
  "movedIn",
  "movedOut",
  "won",
  "lost",
  "removed",
  "closing",
];
const moneyFigures: readonly Figure[] = [...countFigures.slice(0, -1), "reestimated", "closing"];
/** Between groups nothing moves: a deal's group is today's on both days. */
const groupFigures: readonly Figure[] = ["opening", "created", "won", "lost", "removed", "reestimated", "closing"];
const taken: ReadonlySet<Figure> = new Set(["movedOut", "won", "lost", "removed", "closing"]);

/** Each stage in deals, then in money; the last column is 0. */
export function stageTables(context: SheetContext): TableBlock[] {
  const { plan } = context;
  const { byStage } = plan.movement;
  const names = funnelNames(context);
  const places = seenPlaces(byStage);
  const stageName = (place: number): string | null => names.stage(plan.funnel.order[place] ?? plan.funnel.order.length);
  const jsonOf = stageJson(context);
  const first = text("stage", commonWords.stage, stageName, {
    json: (place: number) => jsonOf(plan.funnel.order[place] ?? plan.funnel.order.length),
    width: stageWidth(context),
    total: { value: commonWords.total },
  });
  return [
    tableOf(context, places, {
      key: "counts",
      title: words.counts,
      plain: true,
      columns: [first, figureColumns(byStage.count, countFigures, places, whole)],
    }),
    tableOf(context, places, {
      key: "money",
      title: words.money,
      plain: true,
      columns: [first, figureColumns(byStage.money, moneyFigures, places, money)],
    }),
  ];
}

/** The same by category of the client and by manager. */
export function groupTables(context: SheetContext): TableBlock[] {
  const { movement } = context.plan;
  const names = funnelNames(context);
  const owners = ownerNames(context);
  return [
    groupTable(context, "categories", words.byCategory, commonWords.category, movement.byCategory, (place) =>
      place < funnelCategories ? names.category(place) : null,
    ),
    groupTable(context, "managers", words.byManager, commonWords.manager, movement.byManager, (place) => owners[place]),
  ];
}

function groupTable(
  context: SheetContext,
  key: string,
  title: Text,
  heading: Text,
  movement: StageMovement,
  nameOf: (place: number) => CellValue,
): TableBlock {
  const { say } = context;
  const places = seenPlaces(movement);
  const deals = (["opening", "closing"] as const).map((key) =>
    whole(
      `deals${key[0].toUpperCase()}${key.slice(1)}`,
      `${say(words.heading[key])}, ${say(words.heading.deals)}`,
      (place: number) => movement.count[key][place],
      { total: { value: places.reduce((sum, place) => sum + movement.count[key][place], 0) } },
    ),
  );
  return tableOf(context, places, {
    key,
    title,
    plain: true,
    columns: [
      text("group", heading, nameOf, { total: { value: commonWords.total } }),
      deals,
      figureColumns(movement.money, groupFigures, places, money),
    ],
  });
}

/** Figures of some places with totals, and their check as a formula of the row. */
function figureColumns(
  of: MovementFigures,
  keys: readonly Figure[],
  places: readonly number[],
  kind: ColumnWord,
): Column<number>[] {
  const totalOf = (values: Float64Array) => ({ value: places.reduce((sum, place) => sum + values[place], 0) });
  const figure = (key: Figure) =>
    kind<number>(key, words.heading[key], (place) => of[key][place], {
      total: totalOf(of[key]),
      help: key === "movedIn" || key === "movedOut" ? words.movedHelp : undefined,
    });
  const sum = keys.map((key, at) => `${taken.has(key) ? "-" : at === 0 ? "" : "+"}{${key}}`).join("");
  const check = kind<number>("check", words.heading.check, (place) => of.check[place], {
    formula: `=ROUND(${sum},6)`,
    help: words.checkHelp,
    mark: (place) => (of.check[place] === 0 ? "good" : "bad"),
    total: totalOf(of.check),
  });
  return [...keys.map(figure), check];
}

/** Places where anything stood or happened. */
function seenPlaces({ count }: StageMovement): number[] {
  const seen = [count.opening, count.closing, count.movedIn, count.movedOut];
  return Array.from(count.opening.keys()).filter((place) => seen.some((figure) => figure[place] > 0));
}

/** A sum in a sentence, without decimals; with its sign where it is a change. */
export function moneyWords(context: SheetContext, amount: Money, signed = false): string {
  const { language } = context;
  return (context.money(amount) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    maximumFractionDigits: 0,
    signDisplay: signed ? "exceptZero" : "auto",
  });
}
