// O desfecho de uma promessa aparece.
var rejected = Promise.reject(new RangeError('não').message);
rejected.catch(function () {});
console.log(Promise.resolve(3), rejected, new Promise(function () {}));
console.log([Promise.resolve({ a: 1 })], { p: Promise.resolve('x'), q: Promise.resolve() });
var extra = Promise.resolve([1, 2]);
extra.nota = 'x';
console.log(extra);
console.log({ a: { b: { c: Promise.resolve(1) } } });
console.log(Promise.resolve({ a: { b: { c: { d: 1 } } } }));
console.dir(Promise.resolve(1), { colors: true });
console.dir(rejected, { colors: true });
var later;
var waits = new Promise(function (resolve) { later = resolve; });
console.log(waits);
later('pronto');
console.log(waits);
