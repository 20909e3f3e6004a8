// util.promisify e util.callbackify.
var util = require('util');
function later(a, b, callback) { setImmediate(function () { callback(a ? null : new Error('sem a'), a + b, 'ignorado'); }); }
var promised = util.promisify(later);
console.log(promised, promised.length, promised.name);
promised(1, 2).then(function (v) { console.log('resolveu', v); return promised(0, 1); })
  .then(null, function (e) { console.log('rejeitou', e.message); return self(); })
  .then(function (v) { console.log('this', v); return customized('x'); })
  .then(function (v) { console.log('custom', v); return throwing(); })
  .then(null, function (e) { console.log('lançou', e.message); back(); });
function self() { return util.promisify(function (callback) { callback(null, this.nome); }).call({ nome: 'eu' }); }
function original() {}
original[util.promisify.custom] = function minha(x) { return Promise.resolve('minha ' + x); };
var customized = util.promisify(original);
console.log(customized === original[util.promisify.custom], util.promisify(customized) === customized);
var throwing = util.promisify(function () { throw new Error('na hora'); });
later.extra = 'propriedade';
console.log(util.promisify(later).extra, util.promisify.custom === Symbol.for('nodejs.util.promisify.custom'));
function attempt(f) { try { f(); } catch (e) { console.log(e.name, e.code, e.message); } }
attempt(function () { util.promisify('x'); });
attempt(function () { var f = function () {}; f[util.promisify.custom] = 3; util.promisify(f); });
attempt(function () { util.callbackify(3); });

function back() {
  var callbackified = util.callbackify(function soma(a, b) { return Promise.resolve(a + b); });
  console.log(callbackified.name, callbackified.length);
  attempt(function () { callbackified(1, 2); });
  callbackified(1, 2, function (error, value) {
    console.log(error, value);
    util.callbackify(function () { return Promise.reject(new Error('rejeitada')); })(function (error) {
      console.log(error.message);
      util.callbackify(function () { return Promise.reject(null); })(function (error) {
        console.log(error.code, error.message, error.reason);
        util.callbackify(function () { return Promise.resolve(this.x); }).call({ x: 'this' }, function (error, value) {
          console.log(error, value);
        });
      });
    });
  });
}
