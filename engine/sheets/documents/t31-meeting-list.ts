import type { MeetingPlace } from "../../days/group-meetings.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { heatWords } from "../../words/days/heat-words.ts";
import { visitDocumentWords as words } from "../../words/documents/visit-document-words.ts";
import { text, typed, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { heatColumns } from "../days/heat-columns.ts";
import { placeName } from "../days/meetings-table.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

interface Meeting {
  readonly client: number;
  readonly place: MeetingPlace;
  /** Among the manager's clients by warmth, from 1. */
  readonly rank: number;
}

/** More than a dense week can hold. */
const mostMeetings = 40;

/** T-31: hot and warm clients of one manager place by place, to be dated. @see D-151, D-171, D-178, CALC-27 */
export function meetingList(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (manager < 0) return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
  const meetings = meetingsOf(context, manager);
  return {
    rows: meetings.length,
    from: plan.asOf,
    to: plan.asOf + 6,
    landscape: true,
    blocks: [
      finding(context, meetings),
      ...(meetings.length > 0 ? [meetingsTable(context, meetings.slice(0, mostMeetings))] : []),
      emptyTable(context, { key: "added", title: words.meetings.added, rowCount: 5, columns: addedColumns }),
    ],
  };
}

function meetingsOf({ plan }: SheetContext, manager: number): Meeting[] {
  const { managerId } = plan.input.tables.Clients;
  const isOwn = (client: number): boolean =>
    managerId[client] === manager || (managerId[client] < 0 && manager === plan.input.tables.Managers.rowCount);
  const { ranked, meetings } = plan.days.heat;
  const ranks = new Map(Array.from(ranked.filter(isOwn), (client, at) => [client, at + 1]));
  return meetings
    .map((place) => ({ place, clients: place.clients.filter(isOwn) }))
    .sort(
      (one, other) =>
        Number(one.place.kind === "unknown") - Number(other.place.kind === "unknown") ||
        other.clients.length - one.clients.length,
    )
    .flatMap(({ place, clients }) => clients.map((client) => ({ client, place, rank: ranks.get(client) ?? 0 })));
}

function finding(context: SheetContext, meetings: readonly Meeting[]): Block {
  const { say, plan } = context;
  if (meetings.length === 0) return noteOf("finding", [say(words.meetings.none)], "warning");
  const [{ place: first }] = meetings;
  return noteOf(
    "finding",
    [
      say(words.meetings.finding, {
        clients: meetings.length,
        places: new Set(meetings.map(({ place }) => place)).size,
        place: placeName(plan, first) ?? say(words.meetings.unknownPlace),
        count: meetings.filter(({ place }) => place === first).length,
      }),
      ...(meetings.length > mostMeetings
        ? [say(words.meetings.limit, { shown: mostMeetings, all: meetings.length })]
        : []),
    ],
    "strong",
  );
}

const dated: readonly Column<unknown>[] = [
  typed("date", commonWords.date, { kind: "date", width: 12 }),
  typed("time", words.meetings.time, { kind: "time", width: 9 }),
  typed("goal", words.meetings.goal, { width: 26 }),
  typed("materials", words.meetings.materials, { width: 18 }),
];
const addedColumns: readonly Column<unknown>[] = [
  typed("client", commonWords.client, { width: 30 }),
  typed("place", words.meetings.place, { width: 26 }),
  ...dated,
];

function meetingsTable(context: SheetContext, meetings: readonly Meeting[]): TableBlock {
  const { say, plan } = context;

  const rows = meetings.map(({ client }) => client);
  const [client, heat] = heatColumns(context)(["client", "heat"]);
  return tableOf(context, rows, {
    key: "meetings",
    title: words.meetings.table,
    plain: true,
    rowKey: ["client"],
    columns: [
      client,
      text(
        "place",
        words.meetings.place,
        (_, at) => placeName(plan, meetings[at].place) ?? say(words.meetings.unknownPlace),
        { width: 26 },
      ),
      dated,
      { ...heat, heading: heatWords.heat, width: 12 },
      whole("rank", words.meetings.rank, (_, place) => meetings[place].rank, { width: 8 }),
    ],
  });
}
