// luxon: instantes, intervalos, durações e zonas.
const { DateTime, Interval, Duration } = require('../../../build/npm-lista/node_modules/luxon');
const d = DateTime.fromISO('2017-05-15T08:30:00', { zone: 'utc' });
console.log(d.toISO(), d.plus({ hours: 3, minutes: 2 }).toISO(), d.minus({ days: 7 }).startOf('day').toISO(), d.weekday, d.weekNumber);
console.log(d.toFormat('yyyy LLL dd'), d.setZone('America/Sao_Paulo').toISO(), DateTime.fromFormat('23-06-25', 'yy-MM-dd', { zone: 'utc' }).toISODate());
console.log(Interval.fromDateTimes(d, d.plus({ days: 2 })).length('hours'), Duration.fromObject({ hours: 2, minutes: 7 }).toISO(), DateTime.fromISO('nada').isValid, d.diff(d.minus({ weeks: 1 }), 'days').toObject());
