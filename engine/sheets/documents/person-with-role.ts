import { codeNumber, type CodeOf } from "../../input/lists.ts";
import type { SheetContext } from "../sheet-context.ts";
import { wordAt } from "./document-fields.ts";

/** Row of Contacts of the first person with a role at a client; -1 where nobody is known. */
export function personWithRole(
  { plan }: Pick<SheetContext, "plan">,
  client: number,
  role: CodeOf<"personRole">,
): number {
  const { Contacts } = plan.input.tables;
  const wanted = codeNumber("personRole", role);
  return client < 0 ? -1 : Contacts.clientId.findIndex((one, row) => one === client && Contacts.role[row] === wanted);
}

/** "Ivan Petrov, director"; null where nobody is known. */
export function personWords({ plan }: Pick<SheetContext, "plan">, person: number): string | null {
  const { Contacts } = plan.input.tables;
  const parts = [wordAt(Contacts.name, person), wordAt(Contacts.title, person)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
