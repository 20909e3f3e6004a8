// util.callbackify: o callback fora da promessa, rejeições falsas e argumentos.
const util = require('util');
function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const { callbackify } = util;
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const add = callbackify(async function soma(a, b) { return a + b; });
t(() => add.name + ' ' + add.length);
add(1, 2, (e, value) => console.log(e, value));
callbackify(() => Promise.reject(null))((e) => console.log(e.code, e.message, e.reason));
callbackify(() => Promise.reject(0))((e) => console.log(e.code, e.reason));
callbackify(() => Promise.reject(new Error('x')))((e, ...rest) => console.log(e.message, rest));
callbackify(async () => 1)(() => { throw new Error('do callback'); });
const object = { async method() { return this === object; } };
object.late = callbackify(object.method);
object.late(function (e, value) { console.log(value, this === object); });
t(() => add(1));
t(() => add(1, 2, 'x'));
t(() => callbackify(5));
