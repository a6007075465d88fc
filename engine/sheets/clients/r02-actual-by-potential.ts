import { AbcClass } from "../../ground/abc-class.ts";
import { ClientAction, ServiceStatus } from "../../clients/weigh-service.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import { regularityBlocks } from "./abc-by-xyz.ts";
import { movementBlocks } from "./class-movement.ts";
import { potentialClients } from "./potential-clients.ts";
import { potentialMatrices } from "./potential-matrices.ts";
import { serviceBlocks, servedClients } from "./potential-service.ts";
import { money, share, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { writeClientYear } from "./write-client-year.ts";

/**
 * R-02 Actual × potential: what clients could still pay, who gets too few or too many hours, and what to do with each.
 *
 * @see CALC-02, CALC-03, AM-15, AM-16
 */
export function potentialSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { money, service } = plan.clients;
  return {
    id: "R-02",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, {
        revenue: say(revenueSourceWords[money.source]),
        contacts: service.spent.contacts,
        year: writeClientYear(context),
      }),
      rows: plan.input.tables.Clients.rowCount,
      settings: [
        "potA",
        "potB",
        "potLimitA",
        "potLimitB",
        "servedLow",
        "servedHigh",
        "potentialMaxAgeDays",
        "xyzX",
        "xyzY",
        "xyzMonths",
        "abcBand",
      ],
    }),
    print: { landscape: true, paper: { list: "clients" } },
    freeze: "clients",
    blocks: [
      ...findings(context),
      summary(context),
      ...potentialMatrices(context, "unrealised"),
      ...serviceBlocks(context),
      ...regularityBlocks(context),
      ...movementBlocks(context),
      ...potentialMatrices(context, "count", "revenue", "effective", "ratio"),
      potentialClients(context),
    ],
  };
}

function findings(context: SheetContext): Block[] {
  const { plan, say, language } = context;
  const { potential, service } = plan.clients;
  const known = potential.mark.some((mark) => mark <= AbcClass.C);
  const gaps = [
    ...(known ? [] : [say(words.noPotential)]),
    ...(service.spent.contacts > 0 ? [] : [say(words.noContacts)]),
  ];
  const total = unrealisedOf(context, () => true);
  const grows = growing(context);
  const share = unrealisedOf(context, (row) => grows(row)) / total;
  const count = potential.mark.reduce((sum, _, row) => sum + (grows(row) ? 1 : 0), 0);
  const money = (context.money(total) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
    maximumFractionDigits: 0,
  });
  const finding =
    total > 0 ? say(words.finding, { money, share: writeShare(share, language), count }) : say(words.findingNone);
  return [
    ...(known ? [{ type: "note", key: "finding", mark: "strong", lines: [finding] } satisfies Block] : []),
    ...(gaps.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: gaps } satisfies Block] : []),
  ];
}

function growing({ plan }: SheetContext): (row: number) => boolean {
  const { action } = plan.clients.service.weights;
  return (row) => action[row] === ClientAction.DevelopFirst || action[row] === ClientAction.Grow;
}

function unrealisedOf({ plan }: SheetContext, isCounted: (row: number) => boolean): number {
  return plan.clients.potential.unrealised.reduce((sum, money, row) => sum + (isCounted(row) ? money || 0 : 0), 0);
}

function summary(context: SheetContext): Block {
  const { plan } = context;
  const { potential, service } = plan.clients;
  const served = servedClients(context);
  const all = unrealisedOf(context, () => true);
  const withStatus = (status: number): number | null =>
    service.spent.contacts === 0 ? null : served.filter((row) => service.weights.status[row] === status).length;
  const clients = (key: "developFirst" | "underServed" | "overServed" | "reviewDue", count: number | null) =>
    whole(key, words[key], count, { note: words.clientsUnit });
  return formOf(context, {
    key: "summary",
    title: words.summary,
    fields: [
      share("filledShare", words.filledShare, potential.filledShare, {
        mark: potential.filledShare === 1 ? "good" : "warning",
        note: words.filledNote,
      }),
      money("unrealised", words.unrealised, all),
      clients("developFirst", service.weights.action.filter((action) => action === ClientAction.DevelopFirst).length),
      clients("underServed", withStatus(ServiceStatus.UnderServed)),
      clients("overServed", withStatus(ServiceStatus.OverServed)),
      clients("reviewDue", potential.reviewDue.filter((due) => due === 1).length),
    ],
  });
}
