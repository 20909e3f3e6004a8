// Datas e expressões regulares, com e sem propriedades.
console.log(new Date(0), [new Date(1e12)], { d: new Date(1234567890123) }, new Date(NaN), [new Date(NaN)]);
var date = new Date(0);
date.nota = 'época';
console.log(date, [date]);
console.log(new Date(-62198755200000), new Date(8.64e15));
console.log(/abc/, [/a\/b/gi], { r: /x/m }, new RegExp('/'), new RegExp(''));
var re = /x/g;
re.nota = { a: 1 };
console.log(re, [re]);
console.log({ a: { b: { c: re, d: date } } });
function MyDate() {}
MyDate.prototype = Object.create(Date.prototype, { constructor: { value: MyDate } });
console.log(Object.setPrototypeOf(new Date(0), MyDate.prototype));
console.log(Object.setPrototypeOf(new Date(0), null));
function MyRegExp() {}
MyRegExp.prototype = Object.create(RegExp.prototype, { constructor: { value: MyRegExp } });
console.log(Object.setPrototypeOf(/y/, MyRegExp.prototype));
console.dir([new Date(0), /x/], { colors: true });
