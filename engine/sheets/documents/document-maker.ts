import type { DocumentAbout } from "../../documents/document-request.ts";
import type { Day } from "../../ground/units.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** What a document holds below its header block. */
export interface DocumentBody {
  readonly blocks: readonly Block[];
  /** What it tells of; the day of the plan when not said. */
  readonly from?: Day;
  readonly to?: Day;
  readonly landscape?: boolean;
  readonly onePage?: boolean;
  /** Key of the first block that is for the author only and stays off the paper. */
  readonly until?: string;
  /** Rows of input behind it. */
  readonly rows?: number;
}

/** Tells one document: about one manager, client, deal …, as the register says. */
export type DocumentMaker = (context: SheetContext, about: DocumentAbout) => DocumentBody;
