// date-fns: contas com datas.
const { format, addDays, differenceInCalendarDays, parseISO, formatDistance, startOfWeek, isValid, parse } = require('../../../build/npm-lista/node_modules/date-fns');
const { ptBR } = require('../../../build/npm-lista/node_modules/date-fns/locale');
const d = new Date(2014, 1, 11);
console.log(format(d, 'yyyy-MM-dd EEEE do'), format(d, "d 'de' MMMM", { locale: ptBR }), addDays(d, 20).toISOString(), differenceInCalendarDays(new Date(2014, 2, 1), d), formatDistance(d, addDays(d, 3)), startOfWeek(d).getDate(), isValid(new Date('x')), parse('02/11/2014', 'MM/dd/yyyy', new Date(0)).getTime(), parseISO('2016-01-01').getFullYear());
