import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Where the development of a territory stands. */
export const developmentLists = {
  devStatus: {
    planned: text("planned", "план"),
    inWork: text("in work", "в работе"),
    client: text("client", "клиент"),
    refused: text("refused", "отказ"),
  },
  territoryKind: { businessCentre: text("business centre", "бизнес-центр"), street: text("street", "улица") },
} satisfies Record<string, ListLabels>;

export const developmentAliases: AliasesOf<typeof developmentLists> = {
  devStatus: {
    planned: headings`plan, планируется, запланирован`,
    inWork: headings`in progress, working, в разработке`,
    client: headings`customer, won`,
    refused: headings`refusal, lost, отказался`,
  },
  territoryKind: { businessCentre: headings`business center, centre, center, бц`, street: headings`ул., квадрат` },
};
