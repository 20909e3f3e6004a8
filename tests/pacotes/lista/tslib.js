// tslib: os ajudantes do TypeScript.
const t = require('../../../build/npm-lista/node_modules/tslib');
const log = [];
function deco(alvo, chave) { log.push(chave); }
class A { m() {} } t.__decorate([deco], A.prototype, 'm', null);
function B() {} t.__extends(B, A);
console.log(log, new B() instanceof A, t.__rest({ a: 1, b: 2 }, ['a']), t.__spreadArray([1], t.__read([2, 3]), false), t.__assign({}, { x: 1 }));
t.__awaiter(void 0, void 0, void 0, function* () { return (yield 1) + (yield Promise.resolve(2)); }).then(console.log);
