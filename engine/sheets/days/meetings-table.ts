import type { MeetingPlace } from "../../days/group-meetings.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { heatColumns } from "./heat-columns.ts";

const keys = ["client", "heat", "interest", "potential", "expected", "lastTalk", "action", "contact", "phone", "manager"]; // prettier-ignore

/** Name of a business centre or a street; null where the address is not known. */
export function placeName({ input }: SalesPlan, { kind, place }: MeetingPlace): string | null {
  const { businessCentre, street } = input.tables.Clients;
  if (kind === "unknown") return null;
  return (kind === "businessCentre" ? businessCentre : street).words[place] ?? null;
}

/** Hot and warm clients with an address, place by place: one trip after another. */
export function meetingsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const column = columnMaker(context);
  const places = plan.days.heat.meetings.filter(({ kind }) => kind !== "unknown");
  const lines = places.flatMap((place) => place.clients.map((client) => ({ place, client })));
  return {
    type: "table",
    key: "meetings",
    title: say(words.meetings),
    rowCount: lines.length,
    columns: [
      column("inPlace", words.inPlace, "whole", lines.map(({ place }) => place.clients.length)), // prettier-ignore
      column("place", words.place, "text", lines.map(({ place }) => placeName(plan, place))), // prettier-ignore
      ...heatColumns(context)(lines.map(({ client }) => client), keys), // prettier-ignore
      column("kind", words.kind, "text", lines.map(({ place }) => say(words.kinds[place.kind])), { width: 16, json: lines.map(({ place }) => place.kind) }), // prettier-ignore
    ],
  };
}
