// moment: formatos, contas, línguas e durações, em UTC.
const moment = require('../../../build/npm-lista/node_modules/moment');
const d = moment.utc('2013-02-08T09:30:26.123');
console.log(d.format('MMMM Do YYYY, h:mm:ss a'), d.format('dddd'), d.format(), d.format('[hoje] dddd'), d.isoWeek());
console.log(d.clone().add(7, 'days').subtract(1, 'months').calendar(null, { sameElse: 'DD/MM/YYYY' }), d.from(moment.utc('2013-02-10')), d.diff(moment.utc('2010-01-01'), 'years', true).toFixed(3));
console.log(moment.duration(90, 'minutes').humanize(), moment('12-25-1995', 'MM-DD-YYYY').isValid(), moment.utc('31/12/2020', 'DD/MM/YYYY').endOf('month').toISOString());
require('../../../build/npm-lista/node_modules/moment/locale/pt-br');
console.log(d.locale('pt-br').format('LLLL'), moment.locales().includes('pt-br'));
