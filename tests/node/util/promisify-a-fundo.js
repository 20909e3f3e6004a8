// util.promisify: nome, propriedades, custom, this e erros.
const util = require('util');
function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const { promisify } = util;
const f = (a, callback) => callback(null, a, 2);
t(() => promisify(f).name + promisify(f).length);
t(() => promisify(5));
t(() => promisify({}));
t(() => promisify(Object.assign((callback) => callback(null, 1), { x: 1 })).x);
t(() => promisify(promisify(f)) === promisify(f));
const custom = () => {};
t(() => promisify(Object.assign(() => {}, { [promisify.custom]: custom })) === custom);
t(() => promisify(Object.assign(() => {}, { [promisify.custom]: 5 })));
t(() => String(promisify.custom));
const object = { method: promisify(function (callback) { callback(null, this === object); }) };
Promise.allSettled([
  promisify((callback) => callback(new Error('e')))(), promisify((callback) => callback(0, 5))(), promisify(() => { throw new Error('síncrono'); })(),
  object.method(), promisify(f)(1), promisify(setTimeout)(1, 'v'), promisify(setImmediate)('i'), promisify((callback) => { callback(null, 1); callback(new Error('tarde')); })()
]).then((all) => all.forEach((one) => console.log(one.status, one.value, one.reason && one.reason.message)));
