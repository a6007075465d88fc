import { dayReport, type DayReport, type MovedDeal } from "./day-report.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords } from "../../words/days/days-words.ts";
import { managerReportWords } from "../../words/documents/manager-report-words.ts";
import { columnMaker } from "../column-maker.ts";
import { contactPeople } from "../days/contact-people.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, dealClient, dealLink, dealName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { typeWords } from "./client-fields.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";

const words = managerReportWords.contacts;
const interests = Object.values(lists.interest);

/**
 * T-03: a manager's contacts held and missed and the deals that moved, since the previous working day.
 *
 * @see D-193
 */
export function crmReport(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (manager < 0) return { blocks: [noteOf("nobody", [say(daysWords.nobody)], "warning")] };
  const report = dayReport(plan, manager);
  return {
    rows: report.held.length + report.missed.length + report.moved.length,
    from: report.from,
    to: report.to,
    landscape: true,
    blocks: [
      finding(context, report),
      heldTable(context, report),
      movedTable(context, report),
      missedTable(context, report),
      { type: "form", key: "control", fields: [emptyField(context, "comment", words.comment)] },
    ],
  };
}

function finding({ say, plan }: SheetContext, { held, missed, older, moved }: DayReport): Block {
  if (plan.days.rows === 0) return noteOf("finding", [say(words.noContacts)], "warning");
  const clients = new Set(held.map((row) => plan.days.facts.client[row])).size;
  const lines = [say(words.finding, { held: held.length, clients, missed: missed.length, moved: moved.length })];
  return noteOf("finding", older > 0 ? [...lines, say(words.older, { count: older })] : lines, "strong");
}

function heldTable(context: SheetContext, { held }: DayReport): Block {
  const { say, plan, language } = context;
  const { Activities, Clients } = plan.input.tables;
  if (held.length === 0) return noteOf("held", [say(words.noneHeld)], "muted");
  const column = columnMaker(context);
  const people = contactPeople(plan);
  const clients = held.map((row) => plan.days.facts.client[row]);
  return {
    type: "table",
    key: "held",
    title: say(words.held),
    plain: true,
    rowCount: held.length,
    columns: [
      column("client", commonWords.client, "text", clients.map((row) => clientName({ Clients }, row)), { width: 30, links: held.map((row) => rowLink(Activities, row)) }), // prettier-ignore
      column("type", words.type, "text", held.map((row) => typeWords(context, row)), { width: 20 }), // prettier-ignore
      column("date", commonWords.date, "date", held.map((row) => numberOrBlank(Activities.doneDate[row]))), // prettier-ignore
      column("person", words.person, "text", held.map((row) => people.name(Activities.personId[row])), { width: 22 }), // prettier-ignore
      column("interest", managerReportWords.prospects.interest, "text", held.map((row) => interests[Activities.interest[row]]?.[language] ?? null), { width: 11 }), // prettier-ignore
      column("result", words.result, "text", held.map((row) => wordAt(Activities.result, row)), { width: 44 }), // prettier-ignore
    ],
  };
}

function movedTable(context: SheetContext, { moved }: DayReport): Block {
  const { say, plan, money } = context;
  const { tables } = plan.input;
  if (moved.length === 0) return noteOf("moved", [say(words.noneMoved)], "muted");
  const column = columnMaker(context);
  const names = funnelNames(context);
  const what = ({ move, stage }: MovedDeal): string =>
    move === "stage" ? say(words.toStage, { stage: names.stage(stage) ?? "–" }) : say(words[move]);
  return {
    type: "table",
    key: "moved",
    title: say(words.moved),
    plain: true,
    rowCount: moved.length,
    columns: [
      column("client", commonWords.client, "text", moved.map(({ deal }) => dealClient(tables, deal)), { width: 30 }), // prettier-ignore
      column("deal", commonWords.deal, "text", moved.map(({ deal }) => dealName(tables, deal)), { width: 14, links: moved.map(({ deal }) => dealLink(tables, deal)) }), // prettier-ignore
      column("date", commonWords.date, "date", moved.map(({ day }) => numberOrBlank(day))), // prettier-ignore
      column("what", words.what, "text", moved.map(what), { width: 22, json: moved.map(({ move }) => move) }), // prettier-ignore
      column("money", commonWords.money, "money", moved.map(({ deal }) => money(tables.Deals.amount[deal])), { width: 14 }), // prettier-ignore
    ],
  };
}

function missedTable(context: SheetContext, { missed }: DayReport): Block {
  const { say, plan } = context;
  const { Activities, Clients } = plan.input.tables;
  if (missed.length === 0) return noteOf("missed", [say(words.noneMissed)], "muted");
  const column = columnMaker(context);
  return {
    type: "table",
    key: "missed",
    title: say(words.missed),
    plain: true,
    rowCount: missed.length,
    rowKey: ["client", "type", "due"],
    columns: [
      column("client", commonWords.client, "text", missed.map((row) => clientName({ Clients }, plan.days.facts.client[row])), { width: 30, links: missed.map((row) => rowLink(Activities, row)) }), // prettier-ignore
      column("type", words.type, "text", missed.map((row) => typeWords(context, row)), { width: 20 }), // prettier-ignore
      column("due", words.due, "date", missed.map((row) => numberOrBlank(Activities.dueDate[row]))), // prettier-ignore
      userColumn(
        context,
        { key: "why", heading: words.why, width: 22 },
        missed.map(() => null),
      ),
    ],
  };
}
