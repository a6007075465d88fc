import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn, currencyColumn, managerColumn, personColumns, soldMoney } from "./common-columns.ts";

/** Money received, one row per payment, order or shipment; a refund is negative. */
export const payments = {
  name: text("Payments", "Платежи"),
  aliases: headings`
    orders, sales, invoices, transactions, receipts, shipments, Оплаты, Продажи, Заказы, Отгрузки, Реализации,
    Реализация, Поступления, Счета, Выручка, Поступления денег`,
  recognisedBy: [
    ["clientId", "date", "amount"],
    ["clientId", "amount", "productGroup"],
    ["clientId", "date", "quantity", "price"],
  ],
  money: ["amount"],
  undated: "date",
  product: { of: "amount", quantity: "quantity", price: "price", discount: "discount" },
  columns: {
    clientId: { ...clientColumn, leftover: headings`name, to`, orElse: personColumns, required: true },
    date: {
      type: "date",
      happened: true,
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`
        occurred_at, date_order, payment date, paid on, paid at, order date, invoice date, transaction date, sale date, posting
        date, created at, Дата оплаты, Дата платежа, Дата продажи, Дата заказа, Дата отгрузки, Дата документа, Дата
        счёта, Период, День, doc date, document date, date paid, paid date, date created, created, created on, created
        time, txn date, Время, sales date, value date, billing date, issue date, date completed, completed date, moment, day,
        month, Дата реализации, Дата и время, Дата/Время, Дата поступления, Дата операции, Дата проведения, Дата
        накладной, Дата акта, Дата чека, Дата создания, Дата и время заказа, Месяц, Datum, Rechnungsdatum, fecha, date
        de facture`,
      // what is not paid yet has no day of payment
      orElse: headings`
        created at, date created, created on, created, order date, invoice date, document date, issue date, Дата
        создания, Дата заказа, Дата документа, Дата счёта`,
      help: text("Day the money came in.", "День поступления денег."),
    },
    amount: {
      type: "money",
      required: true,
      heading: text("Amount", "Сумма"),
      aliases: [
        ...soldMoney,
        ...headings`
          price_subtotal, amount_total, amount_untaxed, sales, revenue, amount usd, amt, Итого, Всего, Стоимость, Выручка, Оплачено, Поступило, Отгружено, total,
          n. revenue, net value, total price, line total, extended price, order value, received, paid, turnover,
          value, Оборот, Обороты, Реализация, Отгрузка, Отгрузки, Продажи, Поступление, Приход, Оплата,
          Стоимость без НДС, Стоимость с НДС, Стоимость продажи, Уменьшение долга, Обороты за период Кредит,
          Оборот Кредит, Обороты Кредит, Кредит оборот, Umsatz, Betrag, Nettobetrag, importe, montant, kwota`,
      ],
      help: text("Money received; a refund is negative.", "Полученные деньги; возврат со знаком минус."),
    },
    // Sales registers name the seller of each sale; the methodology goes by the client's owner, who is taken when blank.
    managerId: {
      ...managerColumn,
      help: text("Who sold it. Blank: the client's manager.", "Кто продал. Пусто: менеджер клиента."),
    },
    profit: {
      type: "money",
      heading: text("Profit", "Прибыль"),
      aliases: headings`margin, gross profit, gross margin, Маржа, Валовая прибыль, Наценка, Доход`,
      help: text("Profit on the payment, in money.", "Прибыль с платежа, деньги."),
    },
    productGroup: {
      type: "text",
      heading: text("Product group", "Товарная группа"),
      aliases: headings`
        product category, category, product line, series, product, Категория товара, Группа товаров, Номенклатурная
        группа, Вид номенклатуры, Товар, Номенклатура, product name, item, item name, product/service, product/service
        full name, lineitem name, service, Продукт, Услуга, Товар/услуга, Наименование товара`,
      help: text("Group of goods, for the breadth of purchases.", "Группа товаров, для широты закупок."),
    },
    listAmount: {
      type: "money",
      heading: text("Price before discount", "Сумма без скидки"),
      aliases: headings`
        list amount, list price, amount before discount, gross amount, Сумма до скидки, Сумма по прайсу`,
      help: text("The same sale at the list price, in money.", "Та же продажа по прайсу, деньги."),
    },
    // Statuses of every system in every language: words, judged one by one and never an error (AM-73).
    status: {
      type: "text",
      heading: text("Status", "Статус"),
      aliases: headings`
        state, payment status, order status, invoice status, document status, financial status, transaction status,
        status name, Состояние, Статус документа, Статус оплаты, Статус платежа, Статус заказа, Статус счёта,
        Статус отгрузки, estado, statut, Zustand, stato`,
      help: text(
        "Cancelled, draft, returned in full: not counted. Blank or any other word: counted.",
        "Отменён, черновик, возвращён полностью: не учитывается. Пусто или другое слово: учитывается.",
      ),
    },
    posted: {
      type: "flag",
      byDefault: true,
      heading: text("Posted", "Проведён"),
      aliases: headings`is posted, Проведена, Проведено, Документ проведён, applicable`,
      help: text("no: the document is a draft and does not count.", "нет: документ не проведён и не учитывается."),
    },
    voided: {
      type: "flag",
      heading: text("Voided", "Пометка удаления"),
      aliases: headings`
        void, is void, is voided, deleted, is deleted, cancelled, canceled, is cancelled, is canceled, Удалён, Удалена,
        Помечен на удаление, Отменён, Отменена, Аннулирован`,
      help: text("yes: the document does not count.", "да: документ не учитывается."),
    },
    refunded: {
      type: "money",
      heading: text("Refunded", "Возвращено"),
      aliases: headings`
        refund, refunds, refunded amount, amount refunded, refund amount, total refunded, returned amount, returns,
        Возврат, Возвраты, Сумма возврата, Сумма возвратов, Возвращено покупателю`,
      help: text("Money given back; it is taken off the amount.", "Возвращённые деньги; вычитаются из суммы."),
    },
    currency: currencyColumn,
    document: {
      type: "text",
      heading: text("Document", "Документ"),
      aliases: headings`
        order id, order_id, order no, order number, order #, invoice no, invoice number, invoice id, invoice #,
        invoice, receipt number, document number, document no, doc number, transaction id, num, №, Номер, Номер документа,
        № документа, Номер заказа, № заказа, Заказ, Номер счёта, Счёт, № счёта, Номер чека, Номер накладной,
        Накладная, Регистратор, Документ продажи, Документ реализации, Заказ покупателя`,
      help: text(
        "Order or invoice the row is a line of. Blank: the row is a document of its own.",
        "Заказ или счёт, строкой которого является запись. Пусто: строка — отдельный документ.",
      ),
    },
    quantity: {
      type: "number",
      heading: text("Quantity", "Количество"),
      aliases: headings`
        qty, items sold, units, pieces, quantity sold, lineitem quantity, quantity ordered, units sold, Кол-во, Кол, Количество шт,
        Количество единиц, Штук, Отгружено шт`,
      help: text(
        "With the price it gives the amount where that is blank.",
        "Вместе с ценой даёт сумму там, где она не указана.",
      ),
    },
    price: {
      type: "money",
      heading: text("Price", "Цена"),
      aliases: headings`
        unit price, unit amount, price each, price per unit, item cost, item price, lineitem price, rate per unit, unit cost, sales price, Цена за единицу,
        Цена за упаковку, Цена за шт, Цена продажи, Цена со скидкой`,
      help: text("Price of one unit before the discount.", "Цена единицы до скидки."),
    },
    discount: {
      type: "share",
      heading: text("Discount", "Скидка"),
      aliases: headings`
        discount %, discount percent, discount rate, Скидка %, Процент скидки, % скидки`,
      help: text("Part of the price taken off, 0 to 100 %.", "Какая часть цены снята, от 0 до 100 %."),
    },
  },
} satisfies TableSpec;
