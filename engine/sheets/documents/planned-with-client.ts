import { codeNumber, lists } from "../../input/lists.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import type { Day } from "../../ground/units.ts";
import { ownerNames } from "../owner-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { wordAt } from "./document-fields.ts";

/** Something that is to be done with a client. */
export interface PlannedAction {
  readonly action: string | null;
  readonly date: Day;
  readonly who: string | null;
}

const planned = codeNumber("activityStatus", "planned");

/** Contacts planned with a client and steps of its open deals not done yet, by day; those without a day come last. */
export function plannedWithClient(context: SheetContext, client: number): PlannedAction[] {
  const { plan, say } = context;
  const { Activities, Deals, DealSteps } = plan.input.tables;
  const names = ownerNames(context);
  const nameOf = (manager: number): string | null => (manager < 0 ? null : names[manager]);
  const types = Object.values(lists.activityType);
  const contacts = [...Activities.type.keys()]
    .filter((row) => plan.days.facts.client[row] === client && Activities.status[row] === planned)
    .map((row) => ({
      action: Activities.type[row] < 0 ? null : say(types[Activities.type[row]]),
      date: Activities.dueDate[row],
      who: nameOf(plan.days.facts.manager[row]),
    }));
  const isOpen = (deal: number): boolean =>
    deal >= 0 && Deals.clientId[deal] === client && plan.deals.status[deal] === DealStatus.Open;
  const steps = [...DealSteps.dealId.keys()]
    .filter((row) => isOpen(DealSteps.dealId[row]) && Number.isNaN(DealSteps.doneDate[row]))
    .map((row) => ({
      action: wordAt(DealSteps.action, row),
      date: DealSteps.plannedDate[row],
      who: nameOf(DealSteps.owner[row] < 0 ? plan.deals.manager[DealSteps.dealId[row]] : DealSteps.owner[row]),
    }));
  return [...contacts, ...steps].sort((one, other) => (one.date || Infinity) - (other.date || Infinity) || 0);
}
