import { text } from "../../ground/text.ts";

/** who calls whom when, and why then. */
export const scheduleWords = {
  tab: text("Schedule", "Расписание"),
  title: text("Schedule in two passes", "Двухпроходное расписание"),
  basis: text("planned contacts, from {day} {time}", "запланированные контакты, с {day} {time}"),

  finding: text(
    "{day}: {contacts} contacts fit into the day, {promised} of them promised to clients.",
    "{day}: в день помещается контактов {contacts}, из них обещано клиентам {promised}.",
  ),
  overdue: text(
    "{count} promises were not kept in time and stand first; the oldest is of {day} ({client}).",
    "Не выполнено в срок обещаний: {count}; они стоят первыми, самое старое — от {day} ({client}).",
  ),
  moved: text(
    "{count} contacts do not fit into the day and move to the next working days by themselves; their promised day is kept.",
    "Не помещаются в день и сами переходят на следующие рабочие дни: {count}; обещанная дата сохраняется.",
  ),
  whatIf: text(
    "What if: with the {gain} its authors claim, the {hours} h free for contacts in {days} days would do the work of {gained} h; no plan counts on it.",
    "Что если: с обещанными авторами {gain} свободные для контактов {hours} ч за {days} дн. сделали бы работу {gained} ч; в планах это не учтено.",
  ),
  flags: text(
    "To settle by hand: promised at one time {clash}, outside hours {outOfHours}, too long for a day {doesNotFit}, without room in these days {noRoom}.",
    "Решить вручную: обещано на одно время {clash}, вне рабочего времени {outOfHours}, не помещается ни в один день {doesNotFit}, нет места в эти дни {noRoom}.",
  ),
  none: text(
    "No contact is planned. Add rows with the status “planned” to the sheet Activities: Client, Manager, Type, Status, Due, Time, Promised.",
    "Контактов в плане нет. Добавьте на лист «Контакты» строки со статусом «план»: Клиент, Менеджер, Вид, Статус, Срок, Время, Обещано.",
  ),
  nobody: text(
    "{count} planned contacts have no manager: give them to somebody on the sheet Activities.",
    "Запланированные контакты без менеджера: {count}; назначьте исполнителя на листе «Контакты».",
  ),

  summary: text("The department on {day}", "Отдел на {day}"),
  today: text("Today, as they fit", "Сегодня, сколько помещается"),
  promised: text("Promised", "Обещано"),
  late: text("Overdue promises", "Просрочено обещаний"),
  movedOn: text("Moved on", "Перенесено"),
  movedHelp: text(
    "Due by this day; placed on a later one, or still without room.",
    "Срок не позже этого дня; поставлены на следующие дни или пока без места.",
  ),
  load: text("Load of the day", "Загрузка дня"),
  loadHelp: text(
    "Minutes of contacts ÷ minutes left of the day beside lunch and meetings; above 100 % are promises out of hours.",
    "Минуты контактов ÷ минуты, оставшиеся от дня без обеда и планёрок; выше 100 % — обещания вне рабочего времени.",
  ),
  noRoom: text("Without room", "Без места"),

  dayTitle: text("{manager}: {weekday} {day}", "{manager}: {weekday} {day}"),
  weekTitle: text("{manager}: tactical week", "{manager}: тактическая неделя"),
  allTitle: text("Every contact of these days", "Все контакты этих дней"),
  empty: text("nothing planned", "ничего не запланировано"),
  number: text("No", "№"),
  start: text("Start", "Начало"),
  end: text("End", "Конец"),
  pass: text("Pass", "Проход"),
  passHelp: text(
    "1: promises; 2: the rest, by what is worth most.",
    "1 — обещания; 2 — остальное, сначала самое ценное.",
  ),
  class: text("Class", "Класс"),
  contact: text("Contact", "Контактное лицо"),
  phone: text("Phone", "Телефон"),
  type: text("Kind", "Вид"),
  minutes: text("Minutes", "Минут"),
  due: text("Planned for", "Срок"),
  dueHelp: text(
    "The day it was planned or promised for; it never changes.",
    "На какой день назначен или обещан; не меняется.",
  ),
  reason: text("Why here", "Почему здесь"),
  flag: text("Flag", "Пометка"),
  row: text("Row", "Строка"),
  rowHelp: text("Row of the sheet Activities.", "Строка листа «Контакты»."),

  classes: [
    text("–", "–"),
    text("hot prospect", "горячий"),
    text("client", "клиент"),
    text("early stage", "ранняя стадия"),
    text("new company", "новый"),
  ],
  reasonTimed: text("promised for {time}", "обещано на {time}"),
  reasonLate: text("promised for {time}, time has passed", "обещано на {time}, время прошло"),
  reasonUntimed: text("promised for the day, no time agreed", "обещано на день, без времени"),
  reasonEarlier: text("promised {day} {time}, not kept", "обещано {day} {time}, не выполнено"),
  reasonFill: text("by class: {class}", "по классу: {class}"),
  reasonMoved: text("from {day}", "с {day}"),
  flagNames: [
    text("", ""),
    text("promised time is taken", "время уже занято"),
    text("outside hours", "в нерабочее время"),
    text("longer than any gap", "не помещается в день"),
    text("no room in these days", "нет места в эти дни"),
  ],
  weekdays: [
    text("Mon", "Пн"),
    text("Tue", "Вт"),
    text("Wed", "Ср"),
    text("Thu", "Чт"),
    text("Fri", "Пт"),
    text("Sat", "Сб"),
    text("Sun", "Вс"),
  ],
};
