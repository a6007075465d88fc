import type { MeetingPlace } from "../../days/group-meetings.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import { text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { heatColumns } from "./heat-columns.ts";

const keys = [
  "client",
  "heat",
  "interest",
  "potential",
  "expected",
  "lastTalk",
  "action",
  "contact",
  "phone",
  "manager",
];

/** Name of a business centre or a street; null where the address is not known. */
export function placeName({ input }: SalesPlan, { kind, place }: MeetingPlace): string | null {
  const { businessCentre, street } = input.tables.Clients;
  if (kind === "unknown") return null;
  return (kind === "businessCentre" ? businessCentre : street).words[place] ?? null;
}

/** Hot and warm clients with an address, place by place: one trip after another. */
export function meetingsTable(context: SheetContext): Block {
  const { plan } = context;

  const places = plan.days.heat.meetings.filter(({ kind }) => kind !== "unknown");
  const lines = places.flatMap((place) => place.clients.map((client) => ({ place, client })));
  return tableOf(
    context,
    lines.map(({ client }) => client),
    {
      key: "meetings",
      title: words.meetings,
      columns: [
        whole("inPlace", words.inPlace, (_, at) => lines[at].place.clients.length),
        text("place", words.place, (_, at) => placeName(plan, lines[at].place)),
        heatColumns(context)(keys),
        text("kind", words.kind, (_, at) => words.kinds[lines[at].place.kind], {
          width: 16,
          json: (_, at) => lines[at].place.kind,
        }),
      ],
    },
  );
}
