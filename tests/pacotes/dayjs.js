// dayjs: criar, somar, formatar, comparar, plugins, idiomas.
const dayjs = require('../../build/npm/node_modules/dayjs'), p = (n) => require(`../../build/npm/node_modules/dayjs/plugin/${n}`);
[
  'utc', 'customParseFormat', 'relativeTime', 'duration', 'weekOfYear', 'isBetween', 'advancedFormat',
  'isoWeek', 'dayOfYear', 'quarterOfYear', 'minMax', 'isLeapYear', 'objectSupport', 'localizedFormat',
  'calendar', 'weekday'
].forEach((n) => dayjs.extend(p(n)));
require('../../build/npm/node_modules/dayjs/locale/pt-br');
const d = dayjs.utc('2024-02-29T13:45:06.078Z');
console.log(
  d.format(), d.format('DD/MM/YYYY HH:mm:ss.SSS A dddd ddd MMM MMMM Do wo Q k X x [texto]'),
  d.toISOString(), d.valueOf(), d.toJSON(), d.unix(), JSON.stringify({ d })
);
console.log(
  d.add(1, 'year').format('YYYY-MM-DD'), d.add(1, 'month').format('YYYY-MM-DD'),
  d.subtract(30, 'day').format('YYYY-MM-DD'), d.startOf('week').format(), d.endOf('month').format(),
  d.startOf('quarter').format('MM-DD'), d.set('hour', 5).hour(), d.date(1).day(), d.daysInMonth(),
  d.isLeapYear(), d.dayOfYear(), d.week(), d.isoWeek(), d.quarter(), d.weekday(0).format('DD')
);
const e = dayjs.utc('2024-12-25');
console.log(
  e.diff(d, 'day'), e.diff(d, 'month', true).toFixed(3), e.diff(d), d.isBefore(e), d.isAfter(e),
  d.isSame(e, 'year'), d.isBetween('2024-01-01', e), dayjs.max(d, e).format('MM'), e.from(d), d.to(e),
  d.from(d.add(44, 'second')), d.locale('pt-br').format('dddd, D [de] MMMM [de] YYYY'),
  e.locale('pt-br').from(d), dayjs('x').isValid(), dayjs('x').format(), dayjs(null).isValid()
);
console.log(
  dayjs.duration(3661, 'second').format('HH:mm:ss'),
  dayjs.duration({ hours: 25, minutes: 3 }).humanize(),
  dayjs.duration('P1Y2M3DT4H5M6S').asDays().toFixed(2), dayjs.duration(90, 'minutes').toISOString(),
  dayjs.duration(1500).asSeconds(), dayjs.duration(1, 'day').add(2, 'hour').hours()
);
console.log(
  dayjs.utc('25-12-1995 14h', 'DD-MM-YYYY HH[h]').format(),
  dayjs.utc('1/2/99', 'D/M/YY').format('YYYY-MM-DD'),
  dayjs('31/02/2020', 'DD/MM/YYYY', true).isValid(),
  dayjs.utc('15 março 2020', 'D MMMM YYYY', 'pt-br').format('YYYY-MM-DD'),
  dayjs.utc({ y: 2020, M: 1, d: 3 }).format('YYYY-MM-DD'), d.format('L LT LLLL'),
  d.calendar(d.add(1, 'day')), d.calendar(d), d.utcOffset(), d.utcOffset(3).format(),
  d.local().isSame(d), d.clone() !== d, dayjs.isDayjs(d), String(d), d.toDate() instanceof Date,
  dayjs.locale(), [e, d].sort((a, b) => a - b).map((x) => x.format('MM')).join(),
  dayjs.utc(0).format(), dayjs.unix(86400).utc().format('YYYY-MM-DD'), d.get('month'),
  d.year(2023).isLeapYear(), d.add(1.5, 'day').format('DD HH'), d.startOf('isoWeek').format('DD'),
  dayjs.utc('2024-01-31').add(1, 'month').format('MM-DD')
);
