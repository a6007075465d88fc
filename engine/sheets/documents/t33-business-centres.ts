import type { DocumentAbout } from "../../documents/document-request.ts";
import type { SheetContext } from "../sheet-context.ts";
import type { DocumentBody } from "./document-maker.ts";
import { territoryDocument } from "./territory-document.ts";

/** T-33: business centres of a manager's territory, plan and report of the landings. @see D-174 to D-176 */
export function businessCentrePlan(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  return territoryDocument(context, manager, "businessCentre");
}
