import { Heat, heatKeys } from "../../days/client-heat.ts";
import { AbcClass } from "../../ground/abc-class.ts";
import { heatWords as words } from "../../words/days/heat-words.ts";
import { text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { firstClients, firstMeetings, visitsTable } from "./first-clients.ts";
import { heatColumns, plannedContacts } from "./heat-columns.ts";
import { meetingsTable, placeName } from "./meetings-table.ts";

/**
 * hot and warm clients in the order to work them, whom to see in one trip, and who went cold but is worth keeping.
 *
 * @see CALC-27
 */
export function hotListSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { ranked, heat } = plan.days.heat;
  const columns = heatColumns(context);
  const table = (key: string, title: string, rows: readonly number[], keys: readonly string[]): Block =>
    tableOf(context, rows, { key, title, columns: columns(keys) });
  const hot = hotClients(context);
  const hasAddress = plan.days.heat.meetings.some(({ kind }) => kind !== "unknown");
  const marketing = Array.from(ranked).filter((row) => heat[row] === Heat.Marketing);
  return {
    id: "R-20",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ basis: say(words.basis), rows: ranked.length }),
    print: { landscape: true, paper: { list: "hot" } },
    blocks:
      ranked.length === 0
        ? [{ type: "note", key: "finding", mark: "warning", lines: [say(words.none)] }]
        : [
            ...findings(context),
            ...(hot.length > 0 ? [firstClients(context, hot)] : []),
            ...(hasAddress ? [firstMeetings(context, hot)] : []),
            ...visitsTable(context),
            countsTable(context),
            table("hot", say(words.hotList), hot, hotKeys),
            ...(hasAddress ? [meetingsTable(context)] : []),
            ...(marketing.length > 0 ? [table("marketing", say(words.marketing), marketing, marketingKeys)] : []),
          ],
  };
}

/** Who to talk to, why and about how much. */
const talkKeys = [
  "rank",
  "client",
  "manager",
  "heat",
  "interest",
  "potential",
  "expected",
  "lastTalk",
  "action",
  "contact",
  "phone",
];
const hotKeys = [...talkKeys, "stage", "status"];
const marketingKeys = [...talkKeys, "class", "largeFound"];

/** Clients of these heats in the order of the ranking. */
function listed({ plan }: SheetContext, ...wanted: readonly number[]): number[] {
  const { ranked, heat } = plan.days.heat;
  return Array.from(ranked).filter((row) => wanted.includes(heat[row]));
}

/** Rows of Clients to work now: the hot and the warm, in the order to work them. */
export function hotClients(context: SheetContext): number[] {
  return listed(context, Heat.Hot, Heat.Warm);
}

function findings(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const hot = listed(context, Heat.Hot);
  const both = listed(context, Heat.Hot, Heat.Warm);
  const { leading } = plan.days.stands;
  const money = context.money(hot.reduce((sum, row) => sum + leading.expected[row], 0)) ?? 0;
  const planned = plannedContacts(plan);
  const without = hot.filter((row) => !planned.has(row)).length;
  const [densest] = plan.days.heat.meetings;
  const noAddress = plan.days.heat.meetings.find(({ kind }) => kind === "unknown")?.clients.length ?? 0;
  const unknown = Array.from(plan.days.heat.ranked).filter(
    (row) => plan.clients.potential.mark[row] === AbcClass.None,
  ).length;
  const sum = money.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
  const told = [
    say(words.finding, { hot: hot.length, warm: both.length - hot.length, money: sum }),
    ...(without > 0 ? [say(words.unplanned, { count: without })] : []),
    ...(densest && densest.kind !== "unknown"
      ? [say(words.dense, { place: placeName(plan, densest) ?? "", clients: densest.clients.length })]
      : []),
  ];
  const limits = [
    ...(noAddress > 0 ? [say(words.noAddress, { count: noAddress })] : []),
    ...(unknown > 0 ? [say(words.noPotential, { count: unknown })] : []),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines: told },
    ...(limits.length > 0 ? [{ type: "note", key: "limits", mark: "warning", lines: limits } satisfies Block] : []),
  ];
}

function countsTable(context: SheetContext): Block {
  const heats = [Heat.Hot, Heat.Warm, Heat.Cold, Heat.Marketing, Heat.Closed];
  return tableOf(context, heats, {
    key: "counts",
    title: words.counts,
    plain: true,
    columns: [
      whole("rank", "№", (_, place) => place + 1),
      text("heat", words.heat, (heat) => words.names[heat], { json: (heat) => heatKeys[heat] }),
      whole("clients", words.clients, (heat) => listed(context, heat).length, { shade: "bar" }),
    ],
  });
}
