import { funnelCategories } from "../../funnel/funnel-lens.ts";
import type { MovementFigures, StageMovement } from "../../funnel/stage-movement.ts";
import type { Money } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { movementWords as words } from "../../words/funnel/movement-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { CellValue, SheetColumn, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
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
  const { plan, say } = context;
  const { byStage } = plan.movement;
  const names = funnelNames(context);
  const places = seenPlaces(byStage);
  const first: SheetColumn = {
    ...columnMaker(context)(
      "stage",
      commonWords.stage,
      "text",
      places.map((place) => stageName(place)),
    ),
    width: stageWidth(context),
    total: { value: say(commonWords.total) },
  };
  return [
    {
      type: "table",
      key: "counts",
      title: say(words.counts),
      plain: true,
      rowCount: places.length,
      columns: [first, ...figureColumns(context, byStage.count, countFigures, places, "whole")],
    },
    {
      type: "table",
      key: "money",
      title: say(words.money),
      plain: true,
      rowCount: places.length,
      columns: [first, ...figureColumns(context, byStage.money, moneyFigures, places, "money")],
    },
  ];

  function stageName(place: number): string | null {
    return place < plan.funnel.order.length ? names.stage(plan.funnel.order[place]) : say(words.unknownStage);
  }
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
  const counted = figureColumns(context, movement.count, ["opening", "closing"], places, "whole", "deals");
  return {
    type: "table",
    key,
    title: say(title),
    plain: true,
    rowCount: places.length,
    columns: [
      {
        ...columnMaker(context)("group", heading, "text", places.map(nameOf)),
        total: { value: say(commonWords.total) },
      },
      ...counted.slice(0, 2),
      ...figureColumns(context, movement.money, groupFigures, places, "money"),
    ],
  };
}

/** Figures of some places with totals, and their check as a formula of the row. */
function figureColumns(
  context: SheetContext,
  of: MovementFigures,
  keys: readonly Figure[],
  places: readonly number[],
  kind: "whole" | "money",
  prefix = "",
): SheetColumn[] {
  const { say, money } = context;
  const valueOf = (amount: Money): CellValue => (kind === "money" ? money(amount) : amount);
  const column = columnMaker(context);
  const figure = (key: Figure): SheetColumn => {
    const named = prefix === "" ? key : `${prefix}${key[0].toUpperCase()}${key.slice(1)}`;
    const heading = prefix === "" ? say(words.heading[key]) : `${say(words.heading[key])}, ${say(words.heading.deals)}`;
    return column(
      named,
      heading,
      kind,
      places.map((place) => valueOf(of[key][place])),
      {
        total: { value: valueOf(places.reduce((sum, place) => sum + of[key][place], 0)) },
        ...(key === "movedIn" || key === "movedOut" ? { help: say(words.movedHelp) } : {}),
      },
    );
  };
  const sum = keys.map((key, at) => `${taken.has(key) ? "-" : at === 0 ? "" : "+"}{${key}}`).join("");
  const check = column(
    "check",
    words.heading.check,
    kind,
    places.map((place) => valueOf(of.check[place])),
    {
      formula: `=ROUND(${sum},6)`,
      help: say(words.checkHelp),
      marks: places.map((place) => (of.check[place] === 0 ? "good" : "bad")),
      total: { value: valueOf(places.reduce((total, place) => total + of.check[place], 0)) },
    },
  );
  return prefix === "" ? [...keys.map(figure), check] : keys.map(figure);
}

/** Places where anything stood or happened. */
function seenPlaces({ count }: StageMovement): number[] {
  const seen = [count.opening, count.closing, count.movedIn, count.movedOut];
  return Array.from(count.opening.keys()).filter((place) => seen.some((figure) => figure[place] > 0));
}

/** A sum in a sentence, without decimals; with its sign where it is a change. */
export function moneyWords({ money, language }: SheetContext, amount: Money, signed = false): string {
  return (money(amount) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    maximumFractionDigits: 0,
    signDisplay: signed ? "exceptZero" : "auto",
  });
}
