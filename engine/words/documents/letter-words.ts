import { text } from "../../ground/text.ts";

/** T-32: the letter as the client reads it, and what the sender has to know. */
export const letterWords = {
  talked: text(
    "Thank you for our talk on {day}. What I remember best is what matters to you:",
    "Спасибо за разговор {day}. Запомнилось главное — для вас важно:",
  ),
  about: text("I am writing about what matters to {company}:", "Пишу о том, что важно для компании {company}:"),
  line: text("– {what}", "– {what}"),
  needBlank: text("[what the client needs, in the client's own words]", "[что нужно клиенту — его словами]"),
  weCan: text("This is what we can do about it:", "Вот что мы можем для этого сделать:"),
  benefitBlank: text(
    "[our answer to this need and to nothing else]",
    "[наш ответ на эту потребность и ни на что больше]",
  ),
  tariff: text(
    "A calculation for your volume is enclosed: the terms are worth looking at.",
    "К письму приложен расчёт под ваш объём: условия стоит посмотреть.",
  ),
  callOn: text(
    "I will call you on {days} to hear what you think and to answer your questions.",
    "Позвоню вам {days}, чтобы узнать ваше мнение и ответить на вопросы.",
  ),

  memo: text("For the sender, not for the client", "Памятка отправителю, клиенту не отправлять"),
  person: text("Person", "Кому"),
  post: text("Post", "Должность"),
  role: text("Role in the decision", "Роль в решении"),
  email: text("E-mail", "Эл. почта"),
  phone: text("Phone", "Телефон"),
  interest: text("Interest at the last talk", "Интерес в последнем разговоре"),
  tariffs: text("Tariffs in the letter", "Тарифы в письме"),
  tariffYes: text(
    "yes: on “{criterion}” we are stronger than {name}",
    "да: по критерию «{criterion}» мы сильнее, чем {name}",
  ),
  tariffNo: text(
    "no: on “{criterion}” we are not stronger than {name}",
    "нет: по критерию «{criterion}» мы не сильнее, чем {name}",
  ),
  tariffUnknown: text(
    "no, until it is known that the price speaks for us",
    "нет, пока не известно, что цена говорит за нас",
  ),
  sentOn: text("Sent on", "Отправлено"),
  way: text("Way", "Способ"),
  answer: text("Answer", "Ответ клиента"),
  before: text("Letter before", "Прошлое письмо"),
  beforeSent: text(
    "sent {sent}, call from {from} to {to}: {state}",
    "отправлено {sent}, звонок с {from} по {to}: {state}",
  ),
  ways: text("When to call, if it leaves on {day}", "Когда звонить, если отправить {day}"),
  receipt: text("Expected receipt", "Ожидаемое получение"),
  from: text("Call from", "Звонить с"),
  to: text("Call by", "Звонить до"),
  gaps: {
    needs: text(
      "No need is noted: fill “Needs” of Contacts or Clients. A letter that answers no need is not sent.",
      "Потребность не записана: заполните «Потребности» на листе «Контакты» или «Клиенты». Письмо, которое ни на что не отвечает, не отправляют.",
    ),
    benefits: text(
      "No answer of ours to the need is known: fill “Our capabilities” of Clients, or the sheet Advantages of the channel.",
      "Не известно, чем мы отвечаем на потребность: заполните «Наши возможности» на листе «Клиенты» или лист «Преимущества» для канала.",
    ),
    person: text(
      "Nobody of the client is known by name: fill the sheet Contacts.",
      "У клиента никто не известен по имени: заполните лист «Контакты».",
    ),
  },
};

/** By these words a criterion is told to be about money. */
export const priceWords = /price|tariff|cost|rate|цен|тариф|стоимост|расцен/i;
