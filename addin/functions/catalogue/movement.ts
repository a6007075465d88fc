import {
  DealStatus,
  normaliseKey,
  stageMovement,
  text,
  type MovementFigures,
  type Text,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, wrongValue } from "../function-error.ts";
import { header, labels, moneyRange } from "../parameters/index.ts";
import { table } from "../results.ts";

type Label = string | number;

/** One snapshot: deals with their stages and money, in the order they were given. */
interface Snapshot {
  readonly ids: readonly Label[];
  readonly stages: readonly Label[];
  readonly amounts: Float64Array;
}

const then = { group: "then" };
const now = { group: "now" };

const countFigures = ["opening", "created", "movedIn", "movedOut", "won", "lost", "removed", "closing"] as const;
const moneyFigures = [...countFigures.slice(0, -1), "reestimated", "closing"] as const;
const figureNames: Readonly<Record<keyof MovementFigures, Text>> = {
  opening: text("opening", "начало"),
  created: text("new", "новые"),
  movedIn: text("came", "пришли"),
  movedOut: text("left", "ушли"),
  won: text("won", "выиграны"),
  lost: text("lost", "проиграны"),
  removed: text("removed", "удалены"),
  reestimated: text("estimated anew", "переоценка"),
  closing: text("closing", "конец"),
  check: text("Check", "Проверка"),
};
const headings: readonly Text[] = [
  text("Stage", "Этап"),
  ...countFigures.map((key) => text(`Deals: ${figureNames[key].en}`, `Сделки: ${figureNames[key].ru}`)),
  ...moneyFigures.map((key) => text(`Money: ${figureNames[key].en}`, `Деньги: ${figureNames[key].ru}`)),
  figureNames.check,
];
const unknownStage = text("unknown", "неизвестно");

export const movement = defineFunction({
  id: "MOVEMENT",
  task: "funnel",
  description: text(
    "How the open deals of each stage went from one snapshot to the next, in deals and in money: opening + new + came − left − won − lost − removed + estimated anew = closing, and the check 0",
    "Как сделки каждого этапа перешли от одного среза к другому, в штуках и в деньгах: начало + новые + пришли − ушли − выиграны − проиграны − удалены + переоценка = конец, и проверка 0",
  ),
  parameters: {
    ids0: labels(
      text("ids0", "коды0"),
      text("Open deals of the first snapshot", "Открытые сделки первого среза"),
      then,
    ),
    stages0: labels(text("stages0", "этапы0"), text("Stage of each then", "Этап каждой тогда"), then),
    amounts0: moneyRange(text("amounts0", "суммы0"), text("Money of each then", "Сумма каждой тогда"), then),
    ids1: labels(
      text("ids1", "коды1"),
      text("Open deals of the second snapshot", "Открытые сделки второго среза"),
      now,
    ),
    stages1: labels(text("stages1", "этапы1"), text("Stage of each now", "Этап каждой сейчас"), now),
    amounts1: moneyRange(text("amounts1", "суммы1"), text("Money of each now", "Сумма каждой сейчас"), now),
    wonIds: labels(
      text("wonIds", "выиграны"),
      text("Deals won since; may be blank", "Выигранные за это время; может быть пусто"),
      { group: "won" },
    ),
    lostIds: labels(
      text("lostIds", "проиграны"),
      text("Deals lost since; may be blank", "Проигранные за это время; может быть пусто"),
      { group: "lost" },
    ),
    header,
  },
  emptyIsFine: true,
  result: "table",
  rules: ["CALC-13"],
  examples: [
    {
      arguments: [
        [["D1"], ["D2"], ["D3"]],
        [[1], [2], [2]],
        [[100], [200], [300]],
        [["D1"], ["D3"], ["D4"]],
        [[2], [1], [1]],
        [[120], [300], [50]],
        [["D2"]],
        [[""]],
        0,
      ],
      result: [
        [1, 1, 1, 1, 1, 0, 0, 0, 2, 100, 50, 300, 100, 0, 0, 0, 0, 350, 0],
        [2, 2, 0, 1, 1, 1, 0, 0, 1, 500, 0, 100, 300, 200, 0, 0, 20, 120, 0],
      ],
    },
  ],
  compute: ({ ids0, stages0, amounts0, ids1, stages1, amounts1, wonIds, lostIds, header }, { money }) => {
    const before = { ids: ids0, stages: stages0, amounts: amounts0 };
    const after = { ids: ids1, stages: stages1, amounts: amounts1 };
    const rowsBefore = rowsOf(before, "ids0", "коды0");
    const rowsAfter = rowsOf(after, "ids1", "коды1");
    const ended = endings(wonIds, lostIds);
    const deals = Array.from(new Set([...rowsBefore.keys(), ...rowsAfter.keys()]));
    if (deals.length === 0) throw notAvailable("no deal has an id", "ни у одной сделки нет кода");
    const stages = stageList([...stages0, ...stages1]);
    const on = ({ stages: labels, amounts }: Snapshot, rows: ReadonlyMap<string, number>, closed: Endings) => ({
      status: deals.map((deal) => closed.get(deal) ?? (rows.has(deal) ? DealStatus.Open : -1)),
      stage: deals.map((deal) => stages.placeOf(labels[rows.get(deal) ?? -1] ?? "")),
      amount: deals.map((deal) => amounts[rows.get(deal) ?? -1] ?? Number.NaN),
    });
    const { count, money: sums } = stageMovement(
      on(before, rowsBefore, new Map()),
      on(after, rowsAfter, ended),
      stages.labels.length,
    );
    const unknown = count.opening.length - 1;
    const lines = [...stages.labels, unknownStage[header.language]].map((label, place) => [
      label,
      ...countFigures.map((key) => count[key][place]),
      ...moneyFigures.map((key) => money(sums[key][place])),
      money(Math.abs(count.check[place]) + Math.abs(sums.check[place])),
    ]);
    const stoodUnknown = count.opening[unknown] + count.closing[unknown] > 0;
    return table(header, headings, stoodUnknown ? lines : lines.slice(0, -1));
  },
});

/** Deal to its row; rows without an id are passed over. */
function rowsOf({ ids }: Snapshot, en: string, ru: string): Map<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, row) => {
    const key = keyOf(id);
    if (key === "") return;
    if (rows.has(key)) throw wrongValue(`${en}: the id ${id} stands twice`, `${ru}: код ${id} указан дважды`);
    rows.set(key, row);
  });
  return rows;
}

type Endings = ReadonlyMap<string, number>;

function endings(won: readonly Label[], lost: readonly Label[]): Endings {
  const ended = new Map<string, number>(won.map((id) => [keyOf(id), DealStatus.Won]));
  for (const id of lost) {
    const key = keyOf(id);
    if (key !== "" && ended.has(key)) {
      throw wrongValue(
        `lostIds: the deal ${id} is among wonIds too`,
        `проиграны: сделка ${id} есть и среди выигранных`,
      );
    }
    ended.set(key, DealStatus.Lost);
  }
  ended.delete("");
  return ended;
}

/** Stages that are numbers in their order, then words as they were first seen. */
function stageList(all: readonly Label[]): { readonly labels: readonly Label[]; placeOf(label: Label): number } {
  const first = new Map<string, Label>();
  for (const label of all) if (keyOf(label) !== "" && !first.has(keyOf(label))) first.set(keyOf(label), label);
  const seen = Array.from(first.values());
  const numbers = seen.filter((label) => typeof label === "number").sort((one, other) => one - other);
  const labels = [...numbers, ...seen.filter((label) => typeof label !== "number")];
  const places = new Map(labels.map((label, place) => [keyOf(label), place]));
  return { labels, placeOf: (label) => places.get(keyOf(label)) ?? -1 };
}

function keyOf(label: Label): string {
  return normaliseKey(String(label));
}
