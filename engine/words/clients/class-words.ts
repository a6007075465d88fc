import { text } from "../../ground/text.ts";

/** */
export const classWords = {
  tab: text("Client classes", "Классы клиентов"),
  title: text("Client classes: who is worked and who pays", "Классы клиентов: с кем работают и кто платит"),
  basis: text("{revenue}; contacts and deals as kept", "{revenue}; контакты и сделки как ведутся"),
  finding: text(
    "{class}: {contacted} of {clients} contacted in the period, {payers} paid for the first time.",
    "{class}: контакты за период были с {contacted} из {clients}, впервые заплатили {payers}.",
  ),
  overdue: text("Planned contacts past their day: {count}.", "Просроченных контактов: {count}."),
  noClasses: text(
    "No client has a class: fill the column Client class of the sheet Clients (target, assigned, joint, incoming); proposals are below.",
    "Класс не указан ни у одного клиента: заполните столбец «Класс клиента» на листе «Клиенты» (целевой, назначенный, совместный, входящий); предложения ниже.",
  ),
  noClients: text("No clients: there is nobody to report on.", "Клиентов нет, отчитываться не о ком."),
  noContacts: text(
    "No contacts on record: nobody counts as contacted. Fill the sheet Activities (Client, Type, Status, Done).",
    "Контактов нет, поэтому никто не считается отработанным. Заполните лист «Контакты» (Клиент, Вид, Статус, Сделано).",
  ),
  contradictions: text(
    "Cards whose class contradicts the facts: {count}.",
    "Карточек, где класс противоречит фактам: {count}.",
  ),
  class: text("Class", "Класс"),
  unset: text("not set", "не указан"),
  classes: text("By class", "По классам"),
  byManager: text("By class and manager", "По классам и менеджерам"),
  matrix: text("Clients by manager and class", "Клиенты по менеджерам и классам"),
  chart: text("{manager} has most clients: {count}", "Больше всего клиентов у менеджера {manager}: {count}"),
  contacted: text("Contacted", "Был контакт"),
  contactedShare: text("% contacted", "% с контактом"),
  inDeals: text("In deals", "В сделках"),
  firstPayers: text("First payers", "Впервые заплатили"),
  convertedShare: text("% converted", "% оплативших"),
  convertedHelp: text(
    "Clients whose first payment came in the period, of all clients of the class.",
    "Клиенты, чей первый платёж пришёл в периоде, от всех клиентов класса.",
  ),
  overdueColumn: text("Overdue contacts", "Просрочено контактов"),
  suggested: text(
    "Cards without a class: {count}, and what they would be",
    "Карточки без класса: {count}, и какой он был бы",
  ),
  suggestion: text("Suggested class", "Предлагаемый класс"),
  nothing: text("nothing tells", "данных нет"),
  warnings: text("Class against facts: {count}", "Класс против фактов: {count}"),
  warning: text("What is wrong", "Что не так"),
  targetIsClient: text("already a client: not a target any more", "уже клиент: целевым больше не считается"),
  jointIsTarget: text(
    "prospect of potential A: a target, not a joint one",
    "потенциальный с потенциалом A: целевой, а не совместный",
  ),
  clients: text("Clients by class", "Клиенты по классам"),
};
