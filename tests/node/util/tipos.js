// util.types e as perguntas antigas.
var util = require('util'), types = util.types;
console.log(types === require('util/types'));
var samples = {
  nulo: null, indefinido: undefined, numero: 1, texto: 'x', data: new Date(0), regexp: /x/, erro: new TypeError('x'),
  erroFalso: Object.create(Error.prototype), argumentos: (function () { return arguments; })(), numeroEmCaixa: new Number(1),
  textoEmCaixa: new String('x'), booleanoEmCaixa: new Boolean(true), simboloEmCaixa: Object(Symbol('s')),
  buffer: new ArrayBuffer(1), vista: new DataView(new ArrayBuffer(1)), bytes: new Uint8Array(1), reais: new Float64Array(1),
  promessa: Promise.resolve(), proxy: new Proxy({}, {}), funcao: function () {}, objeto: {}, lista: []
};
Object.keys(types).forEach(function (name) {
  var yes = Object.keys(samples).filter(function (key) { return types[name](samples[key]); });
  console.log(name, yes.join(' '));
});
['isArray', 'isBoolean', 'isNull', 'isNullOrUndefined', 'isNumber', 'isString', 'isSymbol', 'isUndefined', 'isRegExp',
  'isObject', 'isDate', 'isError', 'isFunction', 'isPrimitive'].forEach(function (name) {
  var yes = Object.keys(samples).filter(function (key) { return util[name](samples[key]); });
  console.log(name, yes.join(' '));
});
