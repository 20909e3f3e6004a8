// Primitivos em caixa: new Number(3) e companhia.
console.log(new Number(3), new Number(-0), new Number(NaN), new String('abc'), new String(''), new Boolean(false));
console.log(Object(Symbol('s')), [Object(Symbol())]);
console.log([new Number(3), new String('abc')], { b: new Boolean(true) });
var number = new Number(3);
number.nota = 'três';
console.log(number, [number]);
var string = new String('abc');
string.nota = 1;
string[10] = 'fora';
console.log(string, [string]);
console.log(new String("it's"), new String('a\nb'), new String('"\''));
console.log(Object.setPrototypeOf(new Number(1), null), Object.setPrototypeOf(new String('s'), null));
function MyString() {}
MyString.prototype = Object.create(String.prototype, { constructor: { value: MyString } });
console.log(Object.setPrototypeOf(new String('meu'), MyString.prototype));
var tagged = new Number(5);
Object.defineProperty(tagged, Symbol.toStringTag, { value: 'Etiqueta' });
console.log(tagged);
console.log({ a: { b: { c: new Number(1) } } });
console.dir([new Number(3), new String('s'), new Boolean(true), number], { colors: true });
