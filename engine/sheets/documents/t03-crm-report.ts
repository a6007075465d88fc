import { dayReport, type DayReport, type MovedDeal } from "./day-report.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords } from "../../words/days/days-words.ts";
import { managerReportWords } from "../../words/documents/manager-report-words.ts";
import { date, money, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { contactPeople } from "../days/contact-people.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, dealClient, dealLink, dealName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { typeWords } from "./client-fields.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

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
      formOf(context, { key: "control", fields: [typed("comment", words.comment)] }),
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
  const { say, plan } = context;
  const { Activities, Clients } = plan.input.tables;
  if (held.length === 0) return noteOf("held", [say(words.noneHeld)], "muted");

  const people = contactPeople(plan);
  const clients = held.map((row) => plan.days.facts.client[row]);
  return tableOf(context, held, {
    key: "held",
    title: words.held,
    plain: true,
    columns: [
      text("client", commonWords.client, (_, place) => clientName({ Clients }, clients[place]), {
        width: 30,
        link: (row) => rowLink(Activities, row),
      }),
      text("type", words.type, (row) => typeWords(context, row), { width: 20 }),
      date("date", commonWords.date, (row) => Activities.doneDate[row]),
      text("person", words.person, (row) => people.name(Activities.personId[row]), { width: 22 }),
      text("interest", managerReportWords.prospects.interest, (row) => interests[Activities.interest[row]], {
        width: 11,
      }),
      text("result", words.result, (row) => wordAt(Activities.result, row), { width: 44 }),
    ],
  });
}

function movedTable(context: SheetContext, { moved }: DayReport): Block {
  const { say, plan } = context;
  const { tables } = plan.input;
  if (moved.length === 0) return noteOf("moved", [say(words.noneMoved)], "muted");

  const names = funnelNames(context);
  const what = ({ move, stage }: MovedDeal): string =>
    move === "stage" ? say(words.toStage, { stage: names.stage(stage) ?? "–" }) : say(words[move]);
  return tableOf(context, moved, {
    key: "moved",
    title: words.moved,
    plain: true,
    columns: [
      text("client", commonWords.client, ({ deal }) => dealClient(tables, deal), { width: 30 }),
      text("deal", commonWords.deal, ({ deal }) => dealName(tables, deal), {
        width: 14,
        link: ({ deal }) => dealLink(tables, deal),
      }),
      date("date", commonWords.date, ({ day }) => day),
      text("what", words.what, what, { width: 22, json: ({ move }) => move }),
      money("money", commonWords.money, ({ deal }) => tables.Deals.amount[deal], { width: 14 }),
    ],
  });
}

function missedTable(context: SheetContext, { missed }: DayReport): Block {
  const { say, plan } = context;
  const { Activities, Clients } = plan.input.tables;
  if (missed.length === 0) return noteOf("missed", [say(words.noneMissed)], "muted");

  return tableOf(context, missed, {
    key: "missed",
    title: words.missed,
    plain: true,
    rowKey: ["client", "type", "due"],
    columns: [
      text("client", commonWords.client, (row) => clientName({ Clients }, plan.days.facts.client[row]), {
        width: 30,
        link: (row) => rowLink(Activities, row),
      }),
      text("type", words.type, (row) => typeWords(context, row), { width: 20 }),
      date("due", words.due, (row) => Activities.dueDate[row]),
      typed("why", words.why, { width: 22 }),
    ],
  });
}
