/** Source C: strategy of a CRM. */
export const crmStrategy = `
C-01 | first look at market, product, way of working with buyers | CALC-31 R-24
C-02 | three approaches, three service models | CALC-31 R-24
C-03 | about 80 % of B2B buyers are transactional | CALC-31 SALES.SERVICEMODEL
C-04 | they know what they want: low cost, easy purchase | CALC-31 R-24
C-05 | cost may be convenience or total cost | CALC-31 R-24
C-06 | a dearer product wins by delivery and extra services | CALC-31 R-24
C-07 | consultative: find problems and ways to solve them | CALC-31 R-24
C-08 | such buyers value knowledge and hints | CALC-31 R-24
C-09 | once it was enough to know a little more than the client | CALC-31 R-24 context
C-10 | example: a better-fitting product is advised | CALC-31 R-24
C-11 | consultative buyers grow fewer, transactional more | CALC-31 R-24
C-12 | for them seller and goods are interchangeable | CALC-31 R-24
C-13 | they do not overpay for competence | CALC-31 R-24
C-14 | they want no calls, notices come by e-mail | CALC-31 R-24
C-15 | they begin to avoid live sellers | CALC-31 R-24
C-16 | in 10 to 15 years most deals close without calls | R-24 context
C-17 | many sellers will lose their work | R-24 context
C-18 | the consultative model is hard in most businesses | CALC-31 R-24
C-19 | the entrepreneurial one is harder still and rare | CALC-31 R-24
C-20 | design of sales starts from the model | CALC-31 CALC-40 R-24
C-21 | department, staff and service differ wholly by model | CALC-31 CALC-40 R-24
C-22 | style of management depends on maturity | CALC-32 SALES.MATURITY
C-23 | spontaneous: for startups that do not know what works | CALC-32 R-24
C-24 | spontaneous: no statistics, no wish for costs | CALC-32 R-24
C-25 | spontaneous: large bonus, next to no fixed pay | CALC-32 R-24
C-26 | spontaneous: no management cost, like-minded people | CALC-32 R-24
C-27 | spontaneous: a good leap is possible | CALC-32 R-24
C-28 | spontaneous: needs stars and a good product | CALC-32 R-24
C-29 | spontaneous: unfit for an average product | CALC-32 R-24
C-30 | spontaneous: depends on the staff | CALC-32 R-24
C-31 | spontaneous: not manageable, not scalable | CALC-32 R-24
C-32 | spontaneous: works for 10 to 20 people | CALC-32 spontaneousMax R-24
C-33 | system: no heroes, growth can be predicted | CALC-32 R-24
C-34 | system: lower requirements and pay | CALC-32 R-24
C-35 | system: calmer, more productive, steadier | CALC-32 R-24
C-36 | system: routine | CALC-32 R-24
C-37 | design needs an experienced head of sales | CALC-32 R-24
C-38 | constant tuning: hire an able head, or learn | CALC-32 R-24
C-39 | self-development: processes that develop the system | CALC-32 R-24
C-40 | a separate training on it exists | R-24 context
C-41 | no best style at all: market, product, goals decide | CALC-32 R-24
C-42 | a startup chooses spontaneous or system | CALC-32 SALES.MATURITY
C-43 | a superstar product: spontaneous | CALC-32 SALES.MATURITY
C-44 | a stable, non-growing market: system | CALC-32 SALES.MATURITY
C-45 | a booming market: system is weak, loosen the reins | CALC-32 SALES.MATURITY
C-46 | self-development fits any market | CALC-32 SALES.MATURITY
C-47 | what counts is to know what one wants | CALC-32 R-24
C-48 | a small business wants more sales: productivity by a quarter | CALC-21 R-16
C-49 | from a schedule and a work plan made for them | CALC-21 R-16
C-50 | missed contacts are not moved by hand | CALC-21 AM-50 R-16
C-51 | the schedule is made in two passes | CALC-21 SALES.SCHEDULE
C-52 | pass 1: the contacts of today | CALC-21 R-16
C-53 | pass 1: those of today whose time has passed | CALC-21 R-16
C-54 | pass 1: yesterday's, those of the day before, and so on | CALC-21 AM-50 R-16
C-55 | pass 1 goes by agreed time: promises are kept exactly | CALC-21 R-16
C-56 | half an hour late is tolerable, a day is not | CALC-21 R-16
C-57 | pass 2: late stages first | CALC-21 pass2Order R-16
C-58 | pass 2: then early stages | CALC-21 pass2Order R-16
C-59 | pass 2: the new ones last | CALC-21 pass2Order R-16
C-60 | who comes first depends on the business | pass2Order CALC-21
C-61 | mostly hot prospects first | pass2Order CALC-21 SALES.CALLCLASS
C-62 | then regular clients, then earlier stages | pass2Order CALC-21 SALES.CALLCLASS
C-63 | nobody holds this in the head | CALC-21 R-16
C-64 | know what raises sales and which model one is in | R-00 R-17 R-24 CALC-31
C-65 | a CRM helps in any model, stage and style | R-00 R-17 R-24 CALC-32
C-66 | publisher's course | context
C-67 | B2B marketing and sales fall into three blocks | CALC-34 R-25
C-68 | block 1: as many contacts in the database as possible | CALC-34 R-25
C-69 | block 2: the first money, however little | CALC-34 R-25
C-70 | sift those who will never pay from ours | CALC-34 R-25
C-71 | regular clients: average check up | CALC-34 SALES.REGULARS R-25
C-72 | regular clients: widest assortment | CALC-34 SALES.REGULARS R-25
C-73 | regular clients: as often as possible | CALC-34 SALES.REGULARS R-25
C-74 | regular clients: preferably without discounts | CALC-34 R-25
C-75 | regular clients: stay as long as possible | CALC-34 SALES.REGULARS R-25
C-76 | regular clients are led by managers of their own | CALC-34 CALC-40 Managers.role
C-77 | each block has its own tools | R-25 CALC-34
C-78 | other facts of the publisher | context
`;
