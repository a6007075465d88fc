import type { CodeOf } from "../input/lists.ts";
import { text, type Text } from "../ground/text.ts";

/** When a document falls due, where a rule says it (CALC-29). Event rules turn round a meeting with a large client. */
export type DueRule =
  | "DAILY"
  | "FRIDAY"
  | "MONDAY_PREV"
  | "WEEKLY"
  | "BIWEEKLY"
  | "LAST_FRIDAY"
  | "MONTHLY"
  | "BEFORE_EVENT"
  | "AFTER_EVENT";

/** What one copy of a document is about: one manager, one client … ; "none" is written once for everybody. */
export type DocumentSubject =
  "manager" | "client" | "deal" | "competitor" | "channel" | "skeleton" | "department" | "none";

/** Operational: daily, to coordinate; medium-term: weekly; strategic: monthly, wider goals (D-188, D-189, D-190). */
export type ReportTier = "operational" | "mediumTerm" | "strategic";

export type ManagerRole = CodeOf<"managerRole">;

/** Who writes a document: the posts of the sheet Managers, and how people call them. */
export interface Preparer {
  /** Codes of `managerRole`; none where the sheet Managers does not say who it is (the manager of the meeting). */
  readonly roles: readonly ManagerRole[];
  readonly words: Text;
}

/** One document of the register: what it is, who writes it for whom, and when. */
export interface DocumentEntry {
  /** "T-01". */
  readonly id: string;
  readonly name: Text;
  readonly preparedBy: Preparer;
  /** What it holds and what it is for. */
  readonly purpose: Text;
  readonly to: Text;
  /** Who controls it, where that is said apart from who receives it. */
  readonly control?: Text;
  /** `rule` only where the report calendar can count the days. */
  readonly due: { readonly rule?: DueRule; readonly words: Text };
  readonly subject: DocumentSubject;
  /** Of the department, but one manager's part of it can be shown alone. */
  readonly byManager?: true;
  readonly tier?: ReportTier;
  /** It tells of one day, week or meeting: another one has a sheet and words of its own. */
  readonly record?: true;
  /** It goes to people outside, so it is wanted as a text document too. */
  readonly leaves?: true;
  /** Requirements it answers: "D-191". */
  readonly requirements: readonly string[];
}

/** Posts that sell; whoever has no post sells too. */
const sellingRoles = ["VIP", "territorial", "regional", "account", "senior"] as const;

/** Who prepares documents, said once. */
export const preparers = {
  seller: { roles: sellingRoles, words: text("sales manager", "менеджер по продажам") },
  sellerWithHead: {
    roles: sellingRoles,
    words: text("sales manager with the head of sales", "менеджер вместе с РОПом"),
  },
  everySeller: { roles: sellingRoles, words: text("each sales manager", "каждый менеджер") },
  senior: {
    roles: ["senior", "territorial"],
    words: text("senior manager with the manager", "старший менеджер вместе с менеджером"),
  },
  supervisor: { roles: ["supervisor"], words: text("supervisor", "управляющий") },
  supervisorWithSeller: {
    roles: ["supervisor"],
    words: text("supervisor with the manager", "управляющий вместе с менеджером"),
  },
  head: { roles: ["head"], words: text("department head", "начальник отдела") },
  headOfSales: { roles: ["head"], words: text("head of sales", "РОП") },
  headWithMarketing: { roles: ["head", "marketing"], words: text("head of sales with marketing", "РОП и маркетинг") },
  marketing: { roles: ["marketing"], words: text("marketing", "маркетинг") },
  marketingWithHead: { roles: ["marketing", "head"], words: text("marketing with the head", "маркетинг и РОП") },
  sellerWithMarketing: {
    roles: sellingRoles,
    words: text("sales manager with marketing", "менеджер вместе с маркетингом"),
  },
  meetingOwner: { roles: [], words: text("whoever answers for the meeting", "ответственный за встречу") },
  contactWithSeller: {
    roles: sellingRoles,
    words: text("the client's recommender with the manager", "ЛФР клиента с менеджером"),
  },
} as const satisfies Record<string, Preparer>;

/** Who receives documents, said once. */
export const readers = {
  supervisor: text("supervisor", "управляющий"),
  supervisorAndHead: text("supervisor, department head", "управляющий, начальник отдела"),
  upToDirectorate: text(
    "supervisor, then department head, then directorate head",
    "управляющий, затем начальник отдела, затем начальник управления",
  ),
  topThree: text(
    "department head, commercial director, company head",
    "начальник отдела, коммерческий директор, руководитель компании",
  ),
  director: text("commercial director", "коммерческий директор"),
  superior: text("the author's superior", "руководитель автора"),
  headOfSales: text("head of sales", "РОП"),
  managers: text("managers", "менеджеры"),
  manager: text("the manager", "менеджер"),
  marketing: text("marketing", "маркетинг"),
  department: text("sales department", "отдел продаж"),
  client: text("the client", "клиент"),
  shaper: text("Recommender of the client", "ЛФР клиента"),
  decider: text("Decision maker of the client", "ЛПР клиента"),
  newcomer: text("the newcomer", "новичок"),
  directorate: text("directorate head", "начальник управления"),
  everybody: text("everybody in the company", "все в компании"),
  nobody: text("stays with the author", "остаётся у автора"),
};
