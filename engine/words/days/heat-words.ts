import { text } from "../../ground/text.ts";

/** the hot list and the round of meetings. */
export const heatWords = {
  tab: text("Hot list and meetings", "Горячие и встречи"),
  title: text("Hot list and meetings", "Горячие и тёплые клиенты, встречи"),
  basis: text(
    "interest of the latest contact that noted it, potential",
    "интерес последнего контакта, где он отмечен, и потенциал",
  ),

  finding: text(
    "{hot} hot and {warm} warm clients; open deals with the hot ones are expected to bring {money}.",
    "Горячих клиентов {hot}, тёплых {warm}; открытые сделки с горячими, как ожидается, принесут {money}.",
  ),
  unplanned: text(
    "{count} hot clients have no contact planned: they go to competitors first.",
    "Без запланированного контакта горячих клиентов: {count}; к конкурентам первыми уходят они.",
  ),
  dense: text(
    "The densest place is {place}: {clients} hot and warm clients to see in one trip.",
    "Плотнее всего {place}: горячих и тёплых клиентов для одной поездки — {clients}.",
  ),
  noAddress: text(
    "{count} hot and warm clients have no business centre or street on their card: they are in no round.",
    "У горячих и тёплых клиентов в карточке нет ни бизнес-центра, ни улицы: {count}; в объезд они не вошли.",
  ),
  noPotential: text(
    "{count} of those ranked have no potential on the card and count as C.",
    "Без потенциала в карточке из оценённых: {count}; они считаются как C.",
  ),
  none: text(
    "No contact notes an interest. Fill the column Interest (high, medium, low, refused) of the sheet Activities after each talk.",
    "Ни в одном контакте не отмечен интерес. После разговора заполняйте столбец «Интерес» (высокий, средний, низкий, отказ) листа «Контакты».",
  ),

  first: text("Begin with these", "Начните с этих"),
  firstMeetings: text("Meet these first", "К этим поезжайте первыми"),
  why: {
    heading: text("Why", "Почему"),
    deal: text("“{stage}”, {money} expected", "«{stage}», ожидается {money}"),
    potential: text("potential {mark}", "потенциал {mark}"),
    silent: text("silent {n} {n|day|days}", "молчание {n} {n|день|дня|дней}"),
    unplanned: text("no contact planned", "контакт не назначен"),
  },
  visits: text(
    "A clients not met in {days} days, who visits whom this week ({shown} of {all})",
    "Клиенты A без встречи {days} дней: кто к кому едет на этой неделе ({shown} из {all})",
  ),
  visitOn: text("Visit on", "Визит"),
  lastMet: text("Last met", "Последняя встреча"),
  never: text("never met on record", "встреч не записано"),
  paid: text("paid {money} in the period", "заплатил за период {money}"),
  others: text("In the same trip", "Заодно"),
  othersThere: text("{n} more {n|client|clients} there", "там же ещё {n|клиент|клиента|клиентов}"),

  alone: text("nobody else", "больше никого"),

  names: [
    text("hot", "горячий"),
    text("warm", "тёплый"),
    text("cold", "холодный"),
    text("to marketing", "в маркетинг"),
    text("closed", "закрыт"),
    text("–", "–"),
  ],
  actions: {
    planned: text("contact planned for {day}", "контакт назначен на {day}"),
    overdue: text("overdue since {day}: contact today", "просрочено с {day}: позвонить"),
    hot: text("call today and agree on a meeting", "позвонить сегодня и назначить встречу"),
    warm: text("call and keep the interest up", "позвонить и поддержать интерес"),
    marketing: text("marketing processing, protracted interception", "маркетинговая отработка, затяжной перехват"),
  },
  counts: text("Clients by warmth", "Клиенты по теплоте"),
  clients: text("Clients", "Клиентов"),
  hotList: text("Hot and warm, the hottest first", "Горячие и тёплые, сначала самые горячие"),
  heat: text("Warmth", "Теплота"),
  interest: text("Interest", "Интерес"),
  potential: text("Potential", "Потенциал"),
  clientStatus: text("Status", "Статус"),
  clientClass: text("Class", "Класс"),
  lastTalk: text("Talked on", "Разговор"),
  action: text("Next action", "Следующее действие"),
  contact: text("Contact", "Контактное лицо"),
  phone: text("Phone", "Телефон"),
  meetings: text("Round of meetings: business centres, then streets", "Объезд: бизнес-центры, затем улицы"),
  place: text("Place", "Место"),
  kind: text("Kind", "Вид"),
  kinds: {
    businessCentre: text("business centre", "бизнес-центр"),
    street: text("street", "улица"),
    unknown: text("no address", "без адреса"),
  },
  inPlace: text("In the place", "В этом месте"),
  marketing: text("Refused, but worth keeping warm", "Отказались, но терять нельзя"),
  large: text("Found large", "Оказался крупным"),
};
