// dayjs: o README, com dois plugins.
const dayjs = require('../../../build/npm-lista/node_modules/dayjs');
dayjs.extend(require('../../../build/npm-lista/node_modules/dayjs/plugin/utc'));
dayjs.extend(require('../../../build/npm-lista/node_modules/dayjs/plugin/relativeTime'));
const d = dayjs.utc('2018-08-08T10:20:30Z');
console.log(d.format('{YYYY} MM-DDTHH:mm:ss SSS [Z] A'), d.set('month', 3).month(), d.add(1, 'year').format(), d.startOf('month').toISOString());
console.log(d.from(dayjs.utc('2018-08-10')), d.isBefore(dayjs('2019-01-01')), dayjs('x').isValid(), d.locale(require('../../../build/npm-lista/node_modules/dayjs/locale/pt-br')).format('D [de] MMMM'));
