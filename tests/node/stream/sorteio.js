// Sequências sorteadas de operações: os mesmos avisos, na mesma ordem. Uma linha por semente
// com o resumo do que se viu (NOZINHO_SEMENTE=n mostra tudo de uma).
// (O Node 20 erra read(n) através de pedaços de texto; por isso, com encoding, só read().)
// limite: 60
var stream = require('stream');
var only = process.env.NOZINHO_SEMENTE;

function random(seed) {
  return function (n) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % n;
  };
}

function describe(x) {
  if (x instanceof Error) return x.code || x.message;
  if (x === null || x === undefined) return String(x);
  if (typeof x === 'string' || Buffer.isBuffer(x)) return String(x);
  return typeof x;
}

function watch(log, label, s) {
  ['readable', 'end', 'close', 'error', 'pause', 'resume', 'drain', 'finish', 'prefinish', 'pipe', 'unpipe'].forEach(function (name) {
    if (name === 'readable') return;
    s.on(name, function (x) { log(label + name + (name === 'error' ? ' ' + describe(x) : '')); });
  });
}

function readableRun(seed, log, done) {
  var rnd = random(seed), left = 6 + rnd(10), serial = 0, object = rnd(4) === 0;
  var r = new stream.Readable({
    highWaterMark: rnd(6), objectMode: object, autoDestroy: rnd(5) !== 0, encoding: rnd(4) === 0 ? 'utf8' : null,
    read: function () { log('_read'); if (rnd(3) === 0) produce(); else if (rnd(2)) process.nextTick(produce); }
  });
  function produce() {
    if (left <= 0) return;
    left--;
    if (left === 0) { log('push null ' + r.push(null)); return; }
    log('push ' + r.push('abcdefgh'.slice(0, rnd(5) + 1) + serial++));
  }
  function read(n) { return r.read(r.readableEncoding && n ? undefined : n); }
  function onData(x) { log('data ' + describe(x)); if (rnd(6) === 0) r.pause(); }
  function onReadable() { log('readable ' + r.readableLength); if (rnd(3)) log('read ' + describe(read(rnd(3) ? undefined : rnd(4)))); }
  watch(log, '', r);
  var ops = [
    function () { r.on('data', onData); }, function () { r.off('data', onData); }, function () { r.on('readable', onReadable); }, function () { r.removeListener('readable', onReadable); },
    function () { r.pause(); }, function () { r.resume(); }, function () { log('read ' + describe(r.read())); }, function () { log('read n ' + describe(read(rnd(5)))); },
    produce, produce, produce, function () { if (!r.readableEnded) log('unshift ' + r.unshift('U' + rnd(9))); }, function () { if (rnd(8) === 0) r.destroy(rnd(2) ? new Error('fora') : null); }, function () { r.resume(); }
  ];
  var steps = 8 + rnd(14);
  (function step() {
    for (var i = rnd(3); i >= 0; i--) { var k = rnd(ops.length); log('#' + k); ops[k](); }
    log([r.readableFlowing, r.readableLength, r.destroyed, r.readableEnded, r.isPaused()].join());
    if (--steps > 0) (rnd(2) ? setImmediate : process.nextTick)(step);
    else setImmediate(setImmediate, done);
  })();
}

function writableRun(seed, log, done) {
  var rnd = random(seed), serial = 0, pending = [];
  var fails = rnd(6) === 0;
  function answer(cb) {
    var error = fails && rnd(8) === 0 ? new Error('ruim') : null;
    if (rnd(3) === 0) cb(error);
    else if (rnd(2)) process.nextTick(cb, error);
    else pending.push(function () { cb(error); });
  }
  var options = {
    highWaterMark: rnd(8), objectMode: rnd(4) === 0, autoDestroy: rnd(5) !== 0, decodeStrings: rnd(3) !== 0,
    write: function (c, e, cb) { log('_write ' + describe(c) + ' ' + e); answer(cb); }
  };
  if (rnd(3) === 0) options.writev = function (list, cb) { log('_writev ' + list.map(function (x) { return describe(x.chunk); }).join()); answer(cb); };
  if (rnd(3) === 0) options.final = function (cb) { log('_final'); answer(cb); };
  if (rnd(5) === 0) options.construct = function (cb) { log('_construct'); answer(function () { cb(); }); };
  var w = new stream.Writable(options);
  watch(log, '', w);
  function same(x) { log('same ' + describe(x)); }
  var ops = [
    function () { var n = serial++; log('write ' + w.write('w' + n, rnd(2) ? function (x) { log('cb ' + n + ' ' + describe(x)); } : undefined)); },
    function () { log('write ' + w.write('v' + serial++)); }, function () { log('write ' + w.write('s' + serial++, same)); },
    function () { w.cork(); }, function () { w.uncork(); }, function () { if (pending.length) pending.shift()(); }, function () { if (pending.length) pending.shift()(); },
    function () { if (rnd(5) === 0) w.end(rnd(2) ? 'fim' : undefined, function (x) { log('end cb ' + describe(x)); }); },
    function () { if (rnd(8) === 0) w.destroy(rnd(2) ? new Error('fora') : null); }
  ];
  var steps = 10 + rnd(14);
  (function step() {
    for (var i = rnd(3); i >= 0; i--) { var k = rnd(ops.length); log('#' + k); ops[k](); }
    log([w.writableLength, w.writableNeedDrain, w.writableEnded, w.writableFinished, w.destroyed, w.writableCorked, w.closed].join());
    if (--steps > 0) { (rnd(2) ? setImmediate : process.nextTick)(step); return; }
    while (w.writableCorked) w.uncork();
    w.end();
    (function flush(n) { if (pending.length) pending.shift()(); if (n > 0) setImmediate(flush, n - 1); else done(); })(20);
  })();
}

function pipeRun(seed, log, done) {
  var rnd = random(seed), left = 5 + rnd(12), serial = 0;
  var r = new stream.Readable({ highWaterMark: 1 + rnd(9), read: function () { var n = 1 + rnd(2); while (n--) { if (left-- > 0) this.push('p' + serial++); else if (left === -1) this.push(null); } } });
  var t = new stream.Transform({ highWaterMark: 1 + rnd(9), transform: function (c, e, cb) { if (rnd(9) === 0 && rnd(4) === 0) { cb(new Error('t')); return; } if (rnd(2)) this.push(c); if (rnd(2)) cb(null, 'T'); else setImmediate(cb); }, flush: function (cb) { cb(null, 'F'); } });
  var w = new stream.Writable({ highWaterMark: 1 + rnd(9), write: function (c, e, cb) { log('w ' + c); if (rnd(3)) cb(); else setImmediate(cb); } });
  watch(log, 'r ', r); watch(log, 't ', t); watch(log, 'w ', w);
  if (rnd(2)) stream.pipeline(r, t, w, function (x) { log('pipeline ' + describe(x)); });
  else r.pipe(t).pipe(w);
  if (rnd(4) === 0) stream.finished(rnd(2) ? t : w, function (x) { log('finished ' + describe(x)); });
  var turns = 40, cut = rnd(5) === 0 ? rnd(10) : -1;
  (function wait() { if (turns === 40 - cut) { (rnd(2) ? r : w).destroy(rnd(2) ? new Error('corte') : undefined); } if (--turns > 0) setImmediate(wait); else done(); })();
}

var kinds = { leitura: readableRun, escrita: writableRun, linha: pipeRun };
var queue = [];
Object.keys(kinds).forEach(function (kind) { for (var seed = 1; seed <= 120; seed++) queue.push([kind, seed]); });
if (only) queue = queue.filter(function (x) { return x.join('-') === only; });

(function next() {
  var item = queue.shift();
  if (!item) return;
  var lines = 0, hash = 7;
  function log(text) {
    if (only) console.log(text);
    lines++;
    for (var i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) & 0x3fffffff;
  }
  kinds[item[0]](item[1], log, function () {
    console.log(item.join('-'), lines, hash);
    next();
  });
})();
