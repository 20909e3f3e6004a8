// time, timeEnd, timeLog: a duração muda, a forma não.
function Stream() { this.text = ''; }
Stream.prototype.write = function (text) { this.text += text; return true; };
Stream.prototype.once = Stream.prototype.removeListener = function () {};
Stream.prototype.listenerCount = function () { return 0; };
var out = new Stream();
var mine = new console.Console(out);
mine.time();
mine.time('nome');
mine.timeLog();
mine.timeLog('nome', 'mais', { a: 1 });
mine.timeEnd('nome');
mine.timeEnd();
mine.time(3);
mine.timeEnd('3');
out.text.split('\n').forEach(function (line) { console.log(line.replace(/[\d.]+ms/, 'Nms')); });
