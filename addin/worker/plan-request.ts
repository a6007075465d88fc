import type { Day, Language } from "../../engine/index.ts";

export interface PlanRequest {
  /** Settings of this run by key, as a user writes them; they win over the sheet. */
  readonly settings: Readonly<Record<string, string>>;
  readonly language: Language;
  /** The engine has no clock. */
  readonly today: Day;
}
