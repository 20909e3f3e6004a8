// A ordem fina dos jobs: thenables, promessas adotadas, catch e finally.
var log = console.log;
function say(x) { return function () { log(x); }; }
new Promise(function (resolve) { resolve(Promise.resolve()); }).then(say('adotada'));
Promise.resolve().then(say('1')).then(say('2')).then(say('3')).then(say('4'));
Promise.resolve().then(function () { return Promise.resolve(); }).then(say('devolveu promessa'));
Promise.resolve().then(function () { return { then: function (r) { r(); } }; }).then(say('devolveu thenable'));
Promise.reject(new Error('x')).catch(say('catch')).finally(say('finally')).then(say('depois do finally'));
Promise.all([]).then(say('all vazio'));
Promise.all([1, Promise.resolve(2)]).then(say('all'));
Promise.allSettled([Promise.reject(1), 2]).then(function (r) { log(JSON.stringify(r)); });
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(function (e) { log(e.name, e.message, e.errors.join()); });
Promise.race([new Promise(function () {}), Promise.resolve('r')]).then(log);
var order = Promise.resolve('p');
log(Promise.resolve(order) === order, Object.prototype.toString.call(order));
