// As mensagens de quem usa Promise errado.
function attempt(f) {
  try { f(); } catch (e) { console.log(e.name + ': ' + e.message); }
}
attempt(function () { Promise(); });
attempt(function () { new Promise(); });
attempt(function () { new Promise(3); });
attempt(function () { new Promise({}); });
attempt(function () { Promise.resolve.call(1); });
attempt(function () { Promise.prototype.then.call({}); });
var self = new Promise(function (resolve) { setTimeout(function () { resolve(self); }, 1); });
self.catch(function (e) { console.log(e.name + ': ' + e.message); });
Promise.all(5).catch(function (e) { console.log(e.name + ': ' + e.message); });
Promise.all().catch(function (e) { console.log(e.name + ': ' + e.message); });
