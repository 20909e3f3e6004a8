function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
var h = new Headers();
[1, 'a', null, [['a']], [1]].forEach(function (init) { t(function () { return new Headers(init); }); });
t(function () { return h.append('a'); });
t(function () { return h.append('a b', 'x'); });
t(function () { return h.set('', 'x'); });
t(function () { return h.set('a', 'x\ny'); });
t(function () { return h.set('a', '€'); });
t(function () { return h.get(); });
t(function () { return h.has('é'); });
t(function () { return h.forEach(); });
t(function () { return Headers.prototype.get.call({}, 'a'); });
t(function () { return Headers(); });
