import type { DocumentAbout } from "../../documents/document-request.ts";
import type { SheetContext } from "../sheet-context.ts";
import type { DocumentBody } from "./document-maker.ts";
import { territoryDocument } from "./territory-document.ts";

/** T-34: streets of a manager's square, plan and report of the walks. @see D-181 to D-183 */
export function streetPlan(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  return territoryDocument(context, manager, "street");
}
