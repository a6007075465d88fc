import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { clientNotes } from "../words/clients/client-words.ts";
import { noteMessage } from "../words/note-message.ts";
import type { ClientClassPlan } from "./plan-client-classes.ts";
import type { ClassWarning } from "../clients/suggest-class.ts";

const codes = { targetIsClient: "TARGET_IS_CLIENT", jointIsTarget: "JOINT_IS_TARGET" } as const;

/** Classes that contradict what is known of the client: one issue a kind with its first place. */
export function clientClassIssues({ input }: PlanFrame, { warnings }: ClientClassPlan): Issue[] {
  const { Clients } = input.tables;
  const { name, sources, source, sheetRow } = Clients;
  return (Object.keys(codes) as ClassWarning[]).flatMap((kind) => {
    const rows = warnings.filter(({ warning }) => warning === kind).map(({ client }) => client);
    if (rows.length === 0) return [];
    const [first] = rows;
    const { level, message } = clientNotes[codes[kind]];
    const from = sources[source[first]];
    const words = noteMessage(message, { client: name.words[name.codes[first]] ?? "" }, input.moneyUnit);
    const place = from && { sheet: from.sheet, file: from.file, row: sheetRow[first], column: from.columns.class };
    return [{ level, code: codes[kind], table: "Clients", message: words, count: rows.length, ...place }];
  });
}
