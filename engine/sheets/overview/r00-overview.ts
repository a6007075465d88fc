import { overviewWords as words } from "../../words/overview/overview-words.ts";
import type { ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { actionsTable } from "./actions-table.ts";
import { clientsForm } from "./clients-form.ts";
import { firstPage } from "./first-page.ts";
import { firstPageBlocks, overviewGrid } from "./first-page-blocks.ts";
import { funnelForm } from "./funnel-form.ts";
import { lastBuildForm } from "./last-build.ts";
import { managersTable } from "./managers-table.ts";
import { monthsTable } from "./months-table.ts";
import { peopleForm } from "./people-form.ts";
import { planForm } from "./plan-form.ts";
import { todayForm } from "./today-form.ts";
import { verdictForm } from "./verdict-form.ts";
import { whyNote } from "./why-note.ts";

/**
 * one page that a director decides by; below it, for the screen, the same figures in full with links to the sheets that
 * tell more.
 *
 * @see AM-86, AM-87, AM-70
 */
export function overviewSheet(context: SheetContext): ResultSheet {
  const page = firstPage(context);
  const [, stamp] = context.header({});
  return {
    id: "R-00",
    name: context.say(words.tab),
    title: page.title,
    header: [[page.basis, stamp].join(" · ")],
    grid: overviewGrid(context),
    print: { landscape: true, onePage: true, until: "verdict" },
    blocks: [
      ...firstPageBlocks(context, page),
      verdictForm(context),
      planForm(context),
      peopleForm(context),
      clientsForm(context),
      funnelForm(context),
      todayForm(context),
      ...actionsTable(context, page),
      ...lastBuildForm(context),
      ...whyNote(context),
      managersTable(context, page),
      monthsTable(context, page),
    ],
  };
}
