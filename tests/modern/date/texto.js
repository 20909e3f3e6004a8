// Date em texto, e de texto.
var d = new Date(Date.UTC(2020, 0, 5, 9, 3, 4, 7));
[d, new Date(NaN), new Date(-1e15), new Date(253402300800000), new Date(-62198755200000)].forEach(function (date) {
  console.log([date.toString(), date.toDateString(), date.toTimeString(), date.toUTCString(), date.toGMTString === date.toUTCString, String(date), date + '']);
});
console.log(d.toISOString(), d.toJSON(), JSON.stringify({ d: d }), typeof Date(), Date().length > 30, Date.length, Date.name);
console.log(new Date(2020, 0), new Date(0), [new Date(NaN)], new Date(d) - d, new Date(d.getTime()), new Date('2020-02-01'), new Date(2020, 0, 1, 2, 3, 4, 5));
console.log(d instanceof Date, Object.prototype.toString.call(d), d.constructor === Date, new Date(undefined), new Date(null), new Date(true), new Date({}));
var made = Object.setPrototypeOf(Reflect.construct(Date, [0]), Object.create(Date.prototype));
console.log(made.getTime(), made instanceof Date);
console.log(+d, d > 0, d[Symbol.toPrimitive]('number'), d[Symbol.toPrimitive]('default') === String(d), Date.UTC(2020), new Date(99, 0).getFullYear());
console.log(d.toLocaleString(), '|', d.toLocaleDateString(), '|', d.toLocaleTimeString());
console.log(d.toLocaleString('pt-BR'), '|', d.toLocaleDateString('pt-BR'), '|', d.toLocaleTimeString('pt-BR'));
console.log(d.toLocaleDateString('pt-BR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }), '|', d.toLocaleTimeString('pt-BR', { hour: '2-digit', minute: '2-digit' }));
console.log(d.toLocaleString('pt-BR', { timeZone: 'America/Sao_Paulo' }), '|', d.toLocaleDateString('en-US', { month: 'short', day: 'numeric' }), '|', d.toLocaleDateString('pt-BR', { timeZone: 'UTC' }));
console.log(new Date(NaN).toLocaleString('pt-BR'));
['2020-01-01', '2020-01-01T10:00', '2020-01-01T10:00Z', '2020-01-01 10:00', 'Jan 5, 2020', '5 Jan 2020 10:20', 'January 5 2020 10:20:30 PM',
  '2020/1/5', '1/5/2020', 'Sun Jan 05 2020 09:03:04 GMT+0000 (Coordinated Universal Time)', 'Tue, 15 Nov 1994 08:12:31 GMT',
  'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994', '2020-13-01', 'garbage', '2020-1-5', '2020', '2020-02', '2020-02-30',
  '2020-01-01T10:00:00+02:00', '2020-01-01T10:00:00.123456Z', '+012020-01-01', '20200101', '10:00', '12', '1', '2020-01-01T24:00',
  '2020-01-01T25:00', 'Tue Mar 01 2022 10:00:00 GMT-0300', '2020-01-01T10', 'Dec 25, 1995 13:30 EST', '25/12/2020', '2020-06-31',
  '2020-01-01 10:00 -0300', 'Thu, 01 Jan 1970 00:00:00 +0200', '12/25/1995', '1995-12-17T03:24:00', '', ' 2020-01-01 ', '1/2/99', '2/29/2023',
  'Mar 3 2021', '3 March 2021', '2021-03-03T00:00:00.5', '12:30 PM 1/2/2020', '1/2/2020 12:30 AM', '1/2/2020, 3:04:05 PM', '2020-01-01T00:00:60Z'
].forEach(function (text) { console.log(JSON.stringify(text), Date.parse(text), new Date(text).getTime()); });
[
  function () { new Date(NaN).toISOString(); },
  function () { Date.prototype.getTime.call(1); },
  function () { new Date(Symbol()); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
