import { abcKeys } from "../../ground/abc-class.ts";
import { SkimVerdict, skimVerdictKeys } from "../../clients/skim-verdicts.ts";
import { skimWords as words } from "../../words/clients/skim-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { hours, money, text, type Column, type ColumnMore } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Rows of the short lists: more are in the long one. */
const shownInList = 15;

const marks: readonly (Mark | undefined)[] = ["good", undefined, "warning", "bad", "muted"];

/** Every client in the order in which time is given: a running balance of hours as formulas. */
export function skimClients(context: SheetContext): Block {
  const { say, plan } = context;
  const { rows, groups, capacity, proposed, verdicts } = plan.clientWork.reallocation;
  const places = Array.from(rows.keys());
  const left = Float64Array.from(places);
  places.forEach((place) => {
    left[place] = place === 0 ? capacity : left[place - 1] - proposed[place - 1];
  });
  const [increase, keep, decrease, stop, none] = words.verdicts.map((word) => `"${say(word)}"`);
  const verdict =
    `=IF({proposed}=0,IF({spent}>0,${stop},${none}),` +
    `IF(ABS({change})<={Settings.keepBand}*{norm}+1/10^9,${keep},IF({change}>0,${increase},${decrease})))`;
  const columns = clientColumns(context, {
    norm: { formula: (place) => `={groups.perClient#${groups[place]}}` },
    proposed: { formula: "=IF({left}<1/10^9,0,MIN({norm},{left}))" },
    change: { formula: "={proposed}-{spent}" },
  });
  return tableOf(context, places, {
    key: "clients",
    title: words.clients,
    side: true,
    rowKey: ["client"],
    columns: [
      columns.slice(0, -2),
      hours("left", words.left, (place) => left[place], {
        formula: (place) => (place === 0 ? "={summary.capacity}" : "=MAX(0,{left^}-{norm^})"),
        help: words.leftHelp,
        width: 11,
      }),
      columns.slice(-2),
      text("verdict", words.verdict, (place) => words.verdicts[verdicts[place]], {
        json: (place) => skimVerdictKeys[verdicts[place]],
        formula: verdict,
        mark: (place) => marks[verdicts[place]],
        width: 13,
      }),
      context.notes.of("R-08.clients", (place) => [clientName(plan.input.tables, rows[place])]),
    ],
  });
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
  return tableOf(context, shown, {
    key,
    title: length > shownInList ? say(words.firstShown, { title: heading, count: shownInList, all: length }) : heading,
    plain: true,
    columns: clientColumns(context),
  });
}

type HourColumn = "norm" | "spent" | "proposed" | "change";

/** Columns that the lists and the long table share, for places in the order of giving. */
function clientColumns(
  context: SheetContext,
  more: Partial<Record<HourColumn, ColumnMore<number>>> = {},
): Column<number>[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { rows, groups, norm, spent, proposed } = plan.clientWork.reallocation;
  const owners = ownerNames(context);
  const timed = (key: HourColumn, heading: Text, valueOf: (place: number) => number) =>
    hours(key, heading, valueOf, { width: 12, ...more[key] });
  return [
    text("client", commonWords.client, (place) => clientName(tables, rows[place]), {
      link: (place) => rowLink(tables.Clients, rows[place]),
      width: 26,
    }),
    // -1 is the last of the names: unassigned
    text("manager", commonWords.manager, (place) => owners.at(tables.Clients.managerId[rows[place]]), { width: 18 }),
    text("group", commonWords.group, (place) => abcKeys[groups[place]], { width: 8 }),
    money("potential", words.potential, (place) => plan.clients.potential.effective[rows[place]], { width: 14 }),
    money("value", words.revenue, (place) => plan.clients.money.amounts[rows[place]], { width: 14 }),
    timed("norm", words.norm, (place) => norm[place]),
    timed("spent", words.spentColumn, (place) => spent[place]),
    timed("proposed", words.proposed, (place) => proposed[place]),
    timed("change", words.change, changeOf(context)),
  ];
}
