import { AbcClass, abcKeys } from "../../ground/abc-class.ts";
import type { MeetingPlace } from "../../days/group-meetings.ts";
import { visitsOfWeek } from "../../days/visits-of-week.ts";
import { codeNumber } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import { date, text, type Column } from "../column.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { shownMoney } from "../shown-money.ts";
import { tableOf } from "../table-of.ts";
import { heatColumns, plannedContacts } from "./heat-columns.ts";
import { placeName } from "./meetings-table.ts";

const client = codeNumber("clientStatus", "client");

/** Columns of the long list below that a reason lies over: warmth, interest, potential, expected money, last talk. */
const reasonSpan = 5;
/** As many as one day takes. */
export const fewFirst = 10;

/**
 * The first ten of the hot and the warm: why each, what to do next, whom to call.
 *
 * @param rows rows of Clients in the order to work them
 * @see CALC-27
 */
export function firstClients(context: SheetContext, rows: readonly number[]): Block {
  const columns = heatColumns(context);
  return tableOf(context, rows.slice(0, fewFirst), {
    key: "first",
    title: words.first,
    plain: true,
    columns: [columns(["rank", "client", "manager"]), reasonColumn(context), columns(["action", "contact", "phone"])],
  });
}

/**
 * The first ten of them that have an address: where, who else is to be seen there in one trip, why, what next.
 *
 * @see CALC-27
 */
export function firstMeetings(context: SheetContext, rows: readonly number[]): Block {
  const { plan, say } = context;
  const places = new Map<number, MeetingPlace>();
  for (const place of plan.days.heat.meetings)
    if (place.kind !== "unknown") for (const client of place.clients) places.set(client, place);
  const columns = heatColumns(context);
  const others = (row: number): number => places.get(row)!.clients.length - 1;
  return tableOf(context, rows.filter((row) => places.has(row)).slice(0, fewFirst), {
    key: "firstMeetings",
    title: words.firstMeetings,
    plain: true,
    columns: [
      columns(["rank", "client", "manager"]),
      reasonColumn(context),
      columns(["action", "contact", "phone"]),
      text("place", words.place, (row) => placeName(plan, places.get(row)!), { width: 26 }),
      text(
        "others",
        words.others,
        (row) => (others(row) > 0 ? say(words.othersThere, { n: others(row) }) : words.alone),
        {
          width: 16,
          json: others,
        },
      ),
    ],
  });
}

/** Why a client is worth the next hour: its open deal, its potential, how long nobody has talked to it. */
function reasonColumn(context: SheetContext): Column<number> {
  const { plan, say } = context;
  const { Activities } = plan.input.tables;
  const { leading, stage } = plan.days.stands;
  const { talk } = plan.days.heat;
  const { mark } = plan.clients.potential;
  const names = funnelNames(context);
  const next = plannedContacts(plan);
  const reasonOf = (row: number): string => {
    const deal = leading.deal[row];
    const silent = plan.asOf - Activities.doneDate[talk[row]];
    return [
      ...(deal >= 0 && leading.expected[row] > 0
        ? [
            say(words.why.deal, {
              stage: names.stage(stage[deal]) ?? "?",
              money: shownMoney(context, leading.expected[row]),
            }),
          ]
        : []),
      ...(mark[row] === AbcClass.None ? [] : [say(words.why.potential, { mark: abcKeys[mark[row]] })]),
      ...(silent > 0 ? [say(words.why.silent, { n: silent })] : []),
      ...(next.has(row) ? [] : [say(words.why.unplanned)]),
    ].join("; ");
  };
  return text("why", words.why.heading, reasonOf, { span: reasonSpan, wrap: true });
}

/**
 * A clients by money whom nobody has met for long: who visits whom on which day of the coming week.
 *
 * @see CALC-05, CALC-21
 */
export function visitsTable(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { Clients } = plan.input.tables;
  const { amounts } = plan.clients.money;
  const { coverageDays } = plan.input.settings;
  const important = Array.from(plan.clients.classes.keys()).filter(
    (row) => plan.clients.classes[row] === AbcClass.A && Clients.status[row] === client,
  );
  const { visits, unmet } = visitsOfWeek(plan, plan.days.facts, {
    rows: important,
    money: amounts,
    within: coverageDays,
  });
  if (visits.length === 0) return [];
  const columns = heatColumns(context);
  const reasonOf = (row: number, place: number): string =>
    [
      say(words.paid, { money: shownMoney(context, amounts[row]) }),
      ...(Number.isNaN(visits[place].lastMet) ? [say(words.never)] : []),
    ].join("; ");
  const owners = ownerNames(context);
  const clients = visits.map((visit) => visit.client);
  return [
    tableOf(context, clients, {
      key: "visits",
      title: say(words.visits, { days: coverageDays, shown: visits.length, all: unmet }),
      plain: true,
      columns: [
        date("day", words.visitOn, (_, place) => visits[place].day),
        columns(["client"]),
        // -1 is the last of the names: unassigned
        text("manager", commonWords.manager, (_, place) => owners.at(visits[place].manager), { width: 24 }),
        text("why", words.why.heading, reasonOf, { span: reasonSpan, wrap: true }),
        text("place", words.place, addressOf(context), { width: 38 }),
        columns(["contact", "phone"]),
        date("lastMet", words.lastMet, (_, place) => visits[place].lastMet),
      ],
    }),
  ];
}

/** Business centre, else street, else region of a client. */
function addressOf({ plan }: SheetContext): (row: number) => string | undefined {
  const { businessCentre, street, region } = plan.input.tables.Clients;
  return (row) => [businessCentre, street, region].map(({ codes, words: names }) => names[codes[row]]).find(Boolean);
}
