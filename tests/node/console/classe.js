// new console.Console: os mesmos métodos, em streams do programa.
function Stream() { this.text = ''; this.listeners = 0; }
Stream.prototype.write = function (text) { this.text += text; return true; };
Stream.prototype.once = function () { this.listeners++; };
Stream.prototype.removeListener = function () {};
Stream.prototype.listenerCount = function () { return 0; };
function show(name, stream) { console.log(name, JSON.stringify(stream.text)); stream.text = ''; }

var out = new Stream(), err = new Stream();
var mine = new console.Console(out, err);
mine.log('para %s', 'out', { a: 1 });
mine.error('para err');
show('out', out);
show('err', err);
mine.group('g');
mine.info('dentro\nde');
mine.warn('erro dentro');
mine.groupEnd();
mine.count();
mine.table([{ a: 1 }]);
mine.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
show('out', out);
show('err', err);
console.log(mine instanceof console.Console, console instanceof console.Console);
var same = new console.Console(out);
same.log('1');
same.error('2');
show('os dois', out);
var options = console.Console({ stdout: out, stderr: err, inspectOptions: { depth: 0 }, groupIndentation: 4 });
options.group('x');
options.log({ a: { b: 1 } });
show('opções', out);
var colored = new console.Console({ stdout: out, colorMode: true });
colored.log({ a: 1, b: 'x' }, 3);
show('cores', out);
var broken = new Stream();
broken.write = function () { throw new Error('quebrou'); };
new console.Console(broken).log('o erro do stream é ignorado');
try { new console.Console(broken, broken, false).log('x'); } catch (e) { console.log('lançou', e.message); }
[undefined, {}, { stdout: {} }, { stdout: out, colorMode: 'x' }, { stdout: out, groupIndentation: -1 },
  { stdout: out, inspectOptions: 1 }, { stdout: out, inspectOptions: { colors: true }, colorMode: false }
].forEach(function (bad) {
  try { new console.Console(bad); console.log('aceitou'); } catch (e) { console.log(e.code, e.message); }
});
var log = mine.log;
log('solto');
show('solto', out);
