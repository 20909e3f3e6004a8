// Uma subclasse de Console troca métodos, e os outros passam por eles.
const { Console } = console;
const { Writable } = require('stream');
class Loud extends Console {
  constructor(stream) { super(stream); this.level = 3; }
  log(...args) { super.log('>>', ...args); }
  warn(text) { super.warn(text.toUpperCase()); }
  shout(text) { this.log(text + '!'); }
}
const lines = [];
const c = new Loud(new Writable({ decodeStrings: false, write(text, encoding, done) { lines.push(text); done(); } }));
c.log('um', 2);
c.count();
c.shout('oi');
c.assert(false, 'falhou');
c.error('erro comum');
c.table([[1]]);
c.group('grupo');
c.info('dentro');
c.groupEnd();
const { log } = c;
log('solto');
['a'].forEach(c.warn);
console.log(JSON.stringify(lines, null, 1));
console.log(c.level, c instanceof Loud, c instanceof Console, c.log.name, Object.keys(c).length);
