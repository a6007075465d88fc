import { followUpStates, type FollowUpState } from "../../days/follow-ups.ts";
import { lettersNeeded } from "../../days/letters-needed.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { chainTables } from "./contact-chain-table.ts";
import { followUpList } from "./follow-up-list.ts";
import { mailingsParts, totalResponse } from "./mailing-parts.ts";

/**
 * whom to call after a letter or a visit, and how mailings were answered against what is usual.
 *
 * @see CALC-25, CALC-26
 */
export function followUpsSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { lines, mailings } = plan.days.followUps;
  return {
    id: "R-19",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: lines.length + mailings.length,
      settings: ["followFrom", "followTo", "followUnit", "responseLow", "responseHigh"],
    }),
    print: { landscape: true, paper: { list: "followUps" } },
    blocks: [
      ...findings(context),
      ...(lines.length > 0 ? [managersTable(context)] : []),
      ...mailingsParts(context),
      ...chainTables(context),
      ...(lines.length > 0 ? [followUpList(context)] : []),
    ],
  };
}

function findings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { lines, mailings } = plan.days.followUps;
  const urgent = lines.filter(({ state }) => state === "overdue" || state === "due");
  const unplanned = urgent.filter(({ next }) => next < 0).length;
  const told = [
    ...(lines.length > 0
      ? [say(words.toCall, { overdue: countOf(lines, "overdue"), due: countOf(lines, "due") })]
      : []),
    ...(unplanned > 0 ? [say(words.unplanned, { count: unplanned })] : []),
    ...(mailings.length > 0 ? [say(words.response, { ...totalResponse(context), count: mailings.length })] : []),
    ...lettersLine(context),
  ];
  const missing = [
    ...(lines.length === 0 ? [say(words.noEvents)] : []),
    ...(mailings.length === 0 ? [say(words.noMailings)] : []),
  ];
  return [
    ...(told.length > 0 ? [{ type: "note", key: "finding", mark: "strong", lines: told } satisfies Block] : []),
    ...(missing.length > 0 ? [{ type: "note", key: "missing", mark: "warning", lines: missing } satisfies Block] : []),
  ];
}

/** How many letters the leads still needed would take. */
function lettersLine({ say, plan }: SheetContext): string[] {
  const { responseLow: low, responseHigh: high } = plan.input.settings;
  const leads = plan.dealPlan.need.leads;
  if (!(leads > 0 && Number.isFinite(leads) && low > 0 && low <= high)) return [];
  return [say(words.letters, { leads, ...lettersNeeded(leads, { low, high }) })];
}

function countOf(lines: readonly { readonly state: FollowUpState }[], wanted: FollowUpState): number {
  return lines.filter(({ state }) => state === wanted).length;
}

function managersTable(context: SheetContext): Block {
  const { plan } = context;
  const { lines } = plan.days.followUps;
  const unassigned = plan.input.tables.Managers.rowCount;
  const names = ownerNames(context);

  const ownerOf = (manager: number): number => (manager < 0 ? unassigned : manager);
  const owners = [...new Set(lines.map(({ manager }) => ownerOf(manager)))].sort((a, b) => a - b);
  const of = owners.map((owner) => lines.filter(({ manager }) => ownerOf(manager) === owner));
  const called = (own: typeof lines): number => {
    const done = countOf(own, "done") + countOf(own, "doneEarly");
    return done / (own.length - countOf(own, "notDue"));
  };
  return tableOf(context, owners, {
    key: "byManager",
    title: words.byManager,
    plain: true,
    columns: [
      text("manager", commonWords.manager, (owner) => names[owner], { width: 26, total: { value: commonWords.total } }),
      followUpStates.map((state) =>
        whole(state, words.states[state], (_, place) => countOf(of[place], state), {
          total: { value: countOf(lines, state), formula: `=SUM({${state}})` },
        }),
      ),
      whole("events", words.all, (_, place) => of[place].length, {
        total: { value: lines.length, formula: "=SUM({events})" },
      }),
      share("called", words.onTime, (_, place) => called(of[place]), {
        help: words.onTimeHelp,
        total: { value: called(lines) },
      }),
    ],
  });
}
