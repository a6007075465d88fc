import type { DocumentAbout } from "../documents/document-request.ts";
import type { DocumentSubject } from "../documents/document-entry.ts";
import { documentRegister } from "../documents/register.ts";
import { codeNumber } from "../input/lists.ts";
import type { TextColumn } from "../input/column-spec.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { programme } from "../programmes/programme-item.ts";
import { documentMakers } from "../sheets/documents/document-makers.ts";
import { programmeList } from "../sheets/programmes/describe-programmes.ts";
import { clientName } from "../sheets/row-names.ts";
import { say, type Language } from "../ground/text.ts";

/** A document as a list of documents shows it. */
export interface DocumentChoice {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly due: string;
  readonly subject: DocumentSubject;
  /** It goes to people outside: wanted as a text too. */
  readonly leaves: boolean;
}

/** Somebody or something a document may be about. */
export interface SubjectChoice {
  /** What a `DocumentRequest` names it by: the code, or the name where it has none. */
  readonly key: string;
  readonly name: string;
}

/** Everything that can be inserted into the workbook beside the result sheets. */
export interface InsertView {
  readonly documents: readonly DocumentChoice[];
  readonly subjects: Readonly<Record<keyof DocumentAbout, readonly SubjectChoice[]>>;
  readonly programmes: readonly { readonly code: string; readonly id: string; readonly name: string }[];
  /** The sheet with the answers of the questionnaire, where there is one. */
  readonly answersSheet?: string;
}

/** What the screen Insert offers: documents that can be made, and whom or what they may be about. */
export function insertView({ input, deals }: SalesPlan, language: Language): InsertView {
  const { tables, recognised } = input;
  const { Managers, Clients, Deals, Competitors, Channels } = tables;
  const made = documentRegister.filter(({ id }) => id in documentMakers);
  return {
    documents: made.map(({ id, name, purpose, due, subject, leaves = false }) => ({
      id,
      name: say(name, language),
      purpose: say(purpose, language),
      due: say(due.words, language),
      subject,
      leaves,
    })),
    subjects: {
      manager: choices(allRows(Managers), Managers.managerId, Managers.name),
      client: choices(allRows(Clients), Clients.clientId, Clients.name),
      deal: choices(openFirst(deals.status), Deals.dealId, Deals.title, (row) =>
        clientName(tables, Deals.clientId[row]),
      ),
      competitor: choices(allRows(Competitors), Competitors.competitorId, Competitors.name),
      channel: choices(allRows(Channels), Channels.channel, Channels.channel),
      skeleton: (programme("DOC")?.items ?? []).map(({ code, name }) => ({
        key: code,
        name: `${code} ${say(name, language)}`,
      })),
    },
    programmes: programmeList.map(({ code, id, title }) => ({ code, id, name: say(title, language) })),
    answersSheet: recognised.find(({ table, file }) => table === "Answers" && file === undefined)?.sheet,
  };
}

/** Rows that have something to be named by: what they are called, and what tells two of one name apart. */
function choices(
  rows: readonly number[],
  code: TextColumn,
  name: TextColumn,
  more?: (row: number) => string | null,
): SubjectChoice[] {
  const word = ({ codes, words }: TextColumn, row: number): string => words[codes[row]] ?? "";
  return rows.flatMap((row) => {
    const key = word(code, row) || word(name, row);
    const shown = more ? [word(code, row), more(row), word(name, row)] : [word(name, row) || key];
    return key === "" ? [] : [{ key, name: shown.filter(Boolean).join(" · ") }];
  });
}

function allRows({ rowCount }: { readonly rowCount: number }): number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

const open = codeNumber("dealStatus", "open");

/** Deals that are worked on come first. */
function openFirst(status: Int8Array): number[] {
  const rows = allRows({ rowCount: status.length });
  return [...rows.filter((row) => status[row] === open), ...rows.filter((row) => status[row] !== open)];
}
