import { abcKeys } from "../../ground/abc-class.ts";
import { SkimVerdict, skimVerdictKeys } from "../../clients/skim-verdicts.ts";
import { skimWords as words } from "../../words/clients/skim-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark, SheetColumn } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Rows of the short lists: more are in the long one. */
const shownInList = 15;

const marks: readonly (Mark | undefined)[] = ["good", undefined, "warning", "bad", "muted"];

/** Every client in the order in which time is given: a running balance of hours as formulas. */
export function skimClients(context: SheetContext): Block {
  const { say, plan } = context;
  const { rows, groups, capacity, proposed, verdicts } = plan.clientWork.reallocation;
  const column = columnMaker(context);
  const places = Array.from(rows.keys());
  const left = Float64Array.from(places);
  places.forEach((place) => {
    left[place] = place === 0 ? capacity : left[place - 1] - proposed[place - 1];
  });
  const [increase, keep, decrease, stop, none] = words.verdicts.map((word) => `"${say(word)}"`);
  const verdict =
    `=IF({proposed}=0,IF({spent}>0,${stop},${none}),` +
    `IF(ABS({change})<={Settings.keepBand}*{norm}+1/10^9,${keep},IF({change}>0,${increase},${decrease})))`;
  const columns = clientColumns(context, places, {
    norm: { formula: places.map((place) => `={groups.perClient#${groups[place]}}`) },
    proposed: { formula: "=IF({left}<1/10^9,0,MIN({norm},{left}))" },
    change: { formula: "={proposed}-{spent}" },
  });
  return {
    type: "table",
    key: "clients",
    title: say(words.clients),
    side: true,
    rowCount: rows.length,
    rowKey: ["client"],
    columns: [
      ...columns.slice(0, -2),
      column("left", words.left, "hours", left, {
        formula: places.map((place) => (place === 0 ? "={summary.capacity}" : "=MAX(0,{left^}-{norm^})")),
        help: say(words.leftHelp),
        width: 11,
      }),
      ...columns.slice(-2),
      column(
        "verdict",
        words.verdict,
        "text",
        Array.from(verdicts, (one) => say(words.verdicts[one])),
        {
          json: Array.from(verdicts, (one) => skimVerdictKeys[one]),
          formula: verdict,
          marks: Array.from(verdicts, (one) => marks[one]),
          width: 13,
        },
      ),
      context.notes.column(
        "R-08.clients",
        Array.from(rows, (row) => [clientName(plan.input.tables, row)]),
      ),
    ],
  };
}

/** Who should get most more time. */
export function growthList(context: SheetContext): Block[] {
  const { verdicts } = context.plan.clientWork.reallocation;
  const change = changeOf(context);
  const places = placesOf(verdicts, SkimVerdict.Increase).sort((one, other) => change(other) - change(one));
  return places.length === 0 ? [] : [list(context, "growth", words.growth, places)];
}

/** Who gets no own contacts any more, those with most time spent first. */
export function stopList(context: SheetContext): Block[] {
  const { verdicts } = context.plan.clientWork.reallocation;
  const change = changeOf(context);
  const places = placesOf(verdicts, SkimVerdict.Stop).sort((one, other) => change(one) - change(other));
  if (places.length === 0) return [{ type: "note", key: "noStop", mark: "muted", lines: [context.say(words.noStop)] }];
  return [list(context, "stop", words.stopList, places)];
}

function placesOf(verdicts: Uint8Array, verdict: number): number[] {
  return Array.from(verdicts.keys()).filter((place) => verdicts[place] === verdict);
}

function changeOf({ plan }: SheetContext): (place: number) => number {
  const { proposed, spent } = plan.clientWork.reallocation;
  return (place) => proposed[place] - spent[place];
}

function list(context: SheetContext, key: string, title: Text, places: readonly number[]): Block {
  const { say } = context;
  const shown = places.slice(0, shownInList);
  const { length } = places;
  const heading = say(title);
  return {
    type: "table",
    key,
    title: length > shownInList ? say(words.firstShown, { title: heading, count: shownInList, all: length }) : heading,
    plain: true,
    rowCount: shown.length,
    columns: clientColumns(context, shown),
  };
}

type HourColumn = "norm" | "spent" | "proposed" | "change";

/** Columns that the lists and the long table share, for places in the order of giving. */
function clientColumns(
  context: SheetContext,
  places: readonly number[],
  more: Partial<Record<HourColumn, Partial<SheetColumn>>> = {},
): SheetColumn[] {
  const { plan, money } = context;
  const { tables } = plan.input;
  const { rows, groups, norm, spent, proposed } = plan.clientWork.reallocation;
  const column = columnMaker(context);
  const owners = ownerNames(context);
  const owner = (row: number) => owners.at(tables.Clients.managerId[row]) ?? null; // -1 is the last: unassigned
  const change = changeOf(context);
  const hours = (key: HourColumn, heading: Text, valueOf: (place: number) => number) =>
    column(key, heading, "hours", places.map(valueOf), { width: 12, ...more[key] });
  return [
    column(
      "client",
      commonWords.client,
      "text",
      places.map((place) => clientName(tables, rows[place])),
      { links: places.map((place) => rowLink(tables.Clients, rows[place])), width: 26 },
    ),
    column(
      "manager",
      commonWords.manager,
      "text",
      places.map((place) => owner(rows[place])),
      { width: 18 },
    ),
    column(
      "group",
      commonWords.group,
      "text",
      places.map((place) => abcKeys[groups[place]]),
      { width: 8 },
    ),
    column(
      "potential",
      words.potential,
      "money",
      places.map((place) => money(plan.clients.potential.effective[rows[place]])),
      { width: 14 },
    ),
    column(
      "value",
      words.revenue,
      "money",
      places.map((place) => money(plan.clients.money.amounts[rows[place]])),
      { width: 14 },
    ),
    hours("norm", words.norm, (place) => norm[place]),
    hours("spent", words.spentColumn, (place) => spent[place]),
    hours("proposed", words.proposed, (place) => proposed[place]),
    hours("change", words.change, change),
  ];
}
