import { useState } from "react";
import type { FunctionEntry } from "../../functions/function-entry.ts";
import { FunctionForm } from "./function-form.tsx";
import { FunctionList } from "./function-list.tsx";

/** The catalogue of SALES functions, and the form of the one that was chosen. */
export function FunctionsScreen(): React.JSX.Element {
  const [entry, setEntry] = useState<FunctionEntry>();
  const [search, setSearch] = useState("");
  if (entry) return <FunctionForm key={entry.id} entry={entry} onBack={() => setEntry(undefined)} />;
  return <FunctionList search={search} onSearch={setSearch} onChoose={setEntry} />;
}
