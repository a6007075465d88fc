import { text } from "../../ground/text.ts";

/** */
export const skimWords = {
  tab: text("Time reallocation", "Снятие сливок"),
  title: text("Time reallocation: hours to the best clients first", "Снятие сливок: время сначала лучшим клиентам"),
  basis: text("{capacity}; contacts done: {contacts}", "{capacity}; сделано контактов: {contacts}"),
  given: text("hours as set", "часы заданы настройкой"),
  available: text("hours the sellers have for clients", "часы продавцов на клиентов"),
  spent: text("hours spent on clients", "затраченные на клиентов часы"),
  finding: text(
    "{moved} h should move to {increase}; {decrease} get less, {stop} are left without own contacts. {free} h stay free for winning new clients.",
    "{moved} ч нужно передать клиентам: {increase}; меньше времени получат: {decrease}, без своих контактов останутся: {stop}. На привлечение новых свободно {free} ч.",
  ),
  short: text(
    "The hours do not cover the norms: {missing} h are missing, so the last in order get none.",
    "Часов на все нормы не хватает: {missing} ч, поэтому последние по порядку не получают ничего.",
  ),
  overLogged: text(
    "More hours of contacts on record than they have: {names}. Check the minutes noted and the norms before moving time.",
    "Записано больше часов контактов, чем есть у людей: {names}. Прежде чем перераспределять время, проверьте записанные минуты и нормы.",
  ),
  stopPays: text(
    "{clients} clients on the stop list pay, {money} so far: hand them to a channel that takes no seller's hours, do not drop them.",
    "Клиенты из списка «без контактов» ({clients}) платят, на сегодня {money}: передайте их каналу без участия продавцов, а не бросайте.",
  ),
  logged: text("Logged on contacts, hours", "Записано на контакты, ч"),
  nobody: text(
    "Nobody to give time to: no row of the sheet Clients has the status client.",
    "Делить время не между кем: на листе «Клиенты» нет строк со статусом «клиент».",
  ),
  noContacts: text(
    "No contacts done in the period: hours spent are 0. Fill the sheet Activities (Client, Type, Status, Done, Minutes).",
    "Сделанных за период контактов нет, затраченные часы равны 0. Заполните лист «Контакты» (Клиент, Вид, Статус, Сделано, Минут).",
  ),
  noSellers: text(
    "No sellers on record, so the hours spent are given anew. Add the sheet Managers, or set skimHours.",
    "Продавцы не указаны, поэтому заново делятся затраченные часы. Добавьте лист «Менеджеры» или задайте skimHours.",
  ),
  rule: text(
    "Order: group A, B, C; in a group the larger potential, then the larger money; loss-makers last in their group. Each gets its norm while hours last.",
    "Порядок: группа A, B, C; внутри группы больший потенциал, затем большие деньги; убыточные — в конце своей группы. Каждый получает норму, пока есть часы.",
  ),
  summary: text("Hours of the period so far", "Часы за прошедшую часть периода"),
  capacity: text("Hours to give", "Часов к распределению"),
  capacityNote: text(
    "change: Settings, skimHours or skimCapacity",
    "изменить: «Параметры», skimHours или skimCapacity",
  ),
  availableHours: text("Sellers have", "Есть у продавцов"),
  spentHours: text("Spent on clients", "Затрачено на клиентов"),
  normHours: text("Norms of clients", "Нормы клиентов"),
  proposedHours: text("Proposed", "Предложено"),
  free: text("Free for new clients", "Свободно на привлечение"),
  moved: text("To be moved", "Нужно передать"),
  others: text("Spent on prospects and former", "Затрачено на потенциальных и бывших"),
  yearPart: text("Part of the year so far", "Прошедшая часть года"),
  yearPartNote: text(
    "working days of the period so far ÷ of the year",
    "рабочие дни периода на сегодня ÷ рабочие дни года",
  ),
  sellers: text("Hours of the sellers for clients", "Часы продавцов на клиентов"),
  perClient: text("Norm per client", "Норма на клиента"),
  perClientHelp: text(
    "Hours a year of the group's norms × the part of the year so far.",
    "Часы норм группы в год × прошедшая часть года.",
  ),
  groups: text("Before and after by group", "До и после по группам"),
  chart: text(
    "A clients take {before} of the hours, should take {after}",
    "Клиенты A забирают {before} часов, должны {after}",
  ),
  norm: text("Norm, hours", "Норма, ч"),
  spentColumn: text("Spent, hours", "Затрачено, ч"),
  proposed: text("Proposed, hours", "Предложено, ч"),
  change: text("Change, hours", "Изменение, ч"),
  spentShare: text("% of hours spent", "% затраченных часов"),
  proposedShare: text("% of hours proposed", "% предложенных часов"),
  quality: text("Quality of contacts", "Качество контактов"),
  contacts: text("Contacts", "Контактов"),
  contactsBefore: text("Before", "Раньше"),
  deciders: text("Decision maker and recommender known", "С ЛПР, ЛФР"),
  decidersHelp: text(
    "Contacts with the decision-maker or the one who shapes the decision, of all done.",
    "Контакты с тем, кто принимает или формирует решение, от всех сделанных.",
  ),
  faceToFace: text("Face to face", "Лично"),
  faceHelp: text(
    "Meetings at either office, presentations, cold visits, of all contacts done.",
    "Встречи у нас и на выезде, презентации, холодные визиты, от всех сделанных контактов.",
  ),
  before: text("{what}, before", "{what}, раньше"),
  growth: text(
    "Growth list of this run: more time, the largest first",
    "Список роста на этот расчёт: больше времени, сначала самые крупные",
  ),
  cheaper: text(
    "A C client takes {hours} h in “{channel}” and {hoursNow} h where it is served now: move {n} C {n|client|clients} that lose hours there.",
    "Клиент C требует {hours} ч в канале «{channel}» и {hoursNow} ч там, где его ведут сейчас: переведите туда {n} {n|клиента|клиентов|клиентов} C, теряющих часы.",
  ),
  noCheaper: text(
    "No sales channel serves C clients with clearly fewer hours: give the {n} {n|that loses|that lose} hours calls ({call} min) and mailings in place of visits ({visit} min).",
    "Канала, где клиент C требует заметно меньше часов, нет: {n} {n|теряющему|теряющим|теряющим} часы дайте звонки ({call} мин) и рассылки вместо визитов ({visit} мин).",
  ),
  stopList: text(
    "Stop list: no contacts of our own, answer when they call",
    "Стоп-лист: сами не звоним, только отвечаем",
  ),
  noStop: text("Nobody has to be left.", "Оставлять никого не нужно."),
  firstShown: text("{title} (first {count} of {all})", "{title} (первые {count} из {all})"),
  clients: text("All clients in the order of giving", "Все клиенты в порядке распределения"),
  potential: text("Potential a year", "Потенциал в год"),
  revenue: text("Money", "Деньги"),
  left: text("Hours left", "Остаток часов"),
  leftHelp: text("What is left to give when this client's turn comes.", "Сколько часов осталось, когда дошла очередь."),
  verdict: text("Verdict", "Вердикт"),
  verdicts: [
    text("increase", "увеличить"),
    text("keep", "сохранить"),
    text("decrease", "уменьшить"),
    text("stop", "прекратить"),
    text("–", "–"),
  ],
};
