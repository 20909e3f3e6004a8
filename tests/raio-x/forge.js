// forge.js -- forja rastros: um pequeno, que parece de verdade; um impossível; um de cem mil eventos; e
// um cheio de HTML. A página não sabe a diferença, e é isso que se testa.
//
//   node tests/raio-x/forge.js small|impossible|large|html >arquivo.ndjson
'use strict';

// Anota linhas como o runtime as anotaria; o relógio anda o que se mandar.
class Trace {
  constructor(program, source, seed = 0) {
    this.lines = [];
    this.t = 0;
    this.turn = 0;
    this.phase = 'script';
    this.last = 0;
    this.current = 0;
    this.things = new Map();
    this.note({ ev: 'open', v: 1, runtime: 'nozinho 0.5.0', program, args: [], clock: 'real', seed });
    this.program = program;
    this.note({ ev: 'source', file: program, text: source });
  }
  note(fields) { this.lines.push({ seq: this.lines.length, ...fields }); }
  event(ev, fields = {}, t = this.t) {
    this.note({ t_us: Math.round(t), turn: this.turn, phase: this.phase, ev, ...fields });
  }
  wait(us) { this.t += us; }
  go(phase) { if (phase === 'timers') this.turn++; this.phase = phase; }
  at(line) { return `${this.program}:${line}`; }
  schedule(kind, line, call, name, extra = {}) {
    const id = ++this.last;
    this.things.set(id, { kind, line });
    const def = name && extra.def === undefined ? { def: this.at(line) } : {};
    this.event('schedule', { kind, id, parent: this.current, at: this.at(line), call, ...(name ? { name } : {}), ...def, ...extra });
    this.wait(3);
    return id;
  }
  timer(ms, line, name) {
    const id = this.schedule('timer', line, 'setTimeout', name);
    this.event('due', { kind: 'timer', id, due_us: Math.round(this.t + ms * 1000) });
    return id;
  }
  tick(line, name) {
    const id = this.schedule('tick', line, 'nextTick', name);
    this.ready(id, 'tick');
    return id;
  }
  micro(line, name) {
    const id = this.schedule('micro', line, 'then', name);
    this.ready(id, 'micro');
    return id;
  }
  team(size) { this.event('pool', { kind: 'loop', size }); }
  immediate(line, name) {
    const id = this.schedule('immediate', line, 'setImmediate', name);
    this.ready(id, 'check');
    return id;
  }
  kind(id) { return this.things.get(id).kind; }
  ready(id, queue) { this.event('ready', { kind: this.kind(id), id, queue }); this.wait(1); }
  pool(id, thread, from, to) {
    const parent = 0, kind = this.kind(id);
    this.event('begin', { kind, id, parent, thread: `pool-${thread}` }, from);
    this.event('end', { kind, id, parent, thread: `pool-${thread}` }, to);
  }
  // `after` é o que se esvazia entre a volta do callback e o fim dele.
  run(id, us, body = () => {}, after = null) {
    const before = this.current;
    this.event('begin', { kind: id === 0 ? 'script' : this.kind(id), id, parent: before, thread: 'js' });
    this.current = id;
    this.wait(us);
    body();
    if (after) {
      this.event('return', { kind: this.kind(id), id });
      after();
    }
    this.current = before;
    this.event('end', { kind: id === 0 ? 'script' : this.kind(id), id, parent: before, thread: 'js' });
    this.wait(2);
  }
  settle(phase, id, us, body) { const old = this.phase; this.phase = phase; this.run(id, us, body); this.phase = old; }
  write(text, line, fd = 1) { this.event('write', { kind: 'output', id: this.current, fd, text, at: this.at(line) }); this.wait(20); }
  sleep(us) {
    this.phase = 'poll';
    this.event('sleep', { kind: 'loop' });
    this.wait(us);
    this.event('wake', { kind: 'loop' });
  }
  close(code = 0) { this.note({ t_us: Math.round(this.t), ev: 'close', events: this.lines.length, lost: 0, code }); return this; }
  text() { return this.lines.map((line) => JSON.stringify(line) + '\n').join(''); }
}

const SOURCE = `const fs = require('fs');
const net = require('net');

// Cinco leituras para quatro threads: a quinta espera.
for (let i = 0; i < 5; i++) {
  fs.readFile('pedido-' + i + '.txt', function aoLer(err, dados) {
    console.log('chegou o pedido', i);
    if (i === 0) process.nextTick(function depois() {
      console.log('nextTick, antes de tudo');
    });
  });
}

const servidor = net.createServer(function aoConectar(s) { s.end('oi'); });
servidor.listen(0);

setTimeout(function aoVencer() {
  console.log('timeout');
  servidor.close(function aoFechar() { console.log('fechado'); });
}, 10);

setTimeout(function tarde() { console.log('tarde'); }, 40);

setImmediate(function jaJa() { console.log('immediate'); });

process.nextTick(function logo() { console.log('nextTick'); });

Promise.resolve().then(function promessa() {
  console.log('promessa');
});

console.log('fim do programa');
`;

// Um programa com um pouco de tudo; fileFirst troca a ordem entre o arquivo e o timer.
function small(fileFirst = true, seed = 0) {
  const t = new Trace('restaurante.js', SOURCE, seed);
  const files = [];
  let server, timeout, late, immediate, tick, micro, closing, after;
  t.run(0, 400, () => {
    t.team(4);
    for (let i = 0; i < 5; i++) files.push(t.schedule('fs', 6, 'readFile', 'aoLer'));
    server = t.schedule('tcp', 14, 'createServer', 'aoConectar');
    t.event('watch', { kind: 'tcp', id: server, fd: 12, want: 'r' });
    timeout = t.timer(10, 17, 'aoVencer');
    late = t.timer(40, 22, 'tarde');
    immediate = t.immediate(24, 'jaJa');
    tick = t.tick(26, 'logo');
    micro = t.micro(28, 'promessa');
    t.write('fim do programa\n', 32);
  });
  t.settle('tick', tick, 30, () => t.write('nextTick\n', 26));
  t.settle('micro', micro, 30, () => t.write('promessa\n', 29));
  t.go('timers');
  t.go('check');
  t.run(immediate, 40, () => t.write('immediate\n', 24));
  t.go('timers');
  let begun = t.t - 160;
  const read = (i) => {
    t.pool(files[i], i % 4 + 1, i === 4 ? begun + 1000 : begun + 15 * i, t.t - 20);
    if (i === 0) begun = t.t;
    t.go('poll');
    t.ready(files[i], 'poll');
    t.run(files[i], 60, () => {
      t.write(`chegou o pedido ${i}\n`, 7);
      if (i === 0) after = t.tick(8, 'depois');
    }, i === 0 && (() => t.settle('tick', after, 20, () => t.write('nextTick, antes de tudo\n', 9))));
  };
  const expire = () => {
    t.go('timers');
    t.ready(timeout, 'timers');
    t.run(timeout, 70, () => {
      t.write('timeout\n', 18);
      t.event('unwatch', { kind: 'tcp', id: server, fd: 12 });
      closing = t.schedule('tcp', 19, 'close', 'aoFechar');
      t.ready(closing, 'close');
    });
    t.go('close');
    t.run(closing, 30, () => t.write('fechado\n', 19));
  };
  for (let i = 0; i < 5; i++) {
    if (i === 4 && !fileFirst) expire();
    t.go('timers');
    t.sleep(i === 4 ? 2600 : 1000 + 500 * i);
    read(i);
  }
  if (fileFirst) { t.go('timers'); t.sleep(3000); expire(); }
  t.go('timers');
  t.sleep(26000);
  t.go('timers');
  t.ready(late, 'timers');
  t.run(late, 40, () => t.write('tarde\n', 22));
  return t.close();
}

// Nada aqui pode ter acontecido.
function impossible() {
  const t = new Trace('impossível.js', 'nada();\ndisto();\nexiste();\n');
  const a = t.schedule('timer', 1, 'setTimeout', 'a');
  const b = t.schedule('fs', 2, 'readFile', 'b');
  t.event('end', { kind: 'timer', id: a, parent: 0, thread: 'js' });            // fim sem começo
  t.phase = 'close';
  t.event('ready', { kind: 'fs', id: b, queue: 'freezer' });                    // fila que não há
  t.turn = 7;
  t.phase = 'timers';
  t.event('begin', { kind: 'fs', id: b, parent: 0, thread: 'forno-9' });        // thread que não há
  t.phase = 'sobremesa';
  t.event('begin', { kind: 'timer', id: a, parent: 0, thread: 'js' });
  t.event('wake', { kind: 'loop' });                                            // acorda sem ter dormido
  t.event('begin', { kind: 'tick', id: 99, parent: 98, thread: 'js' });         // nasceu de ninguém
  t.event('unwatch', { kind: 'tcp', id: 5, fd: 3 });
  t.turn = 2;
  t.event('nasceu', { kind: 'alienígena', id: 3 });                             // verbo que não há
  t.event('end', { kind: 'timer', id: a, parent: 0, thread: 'js' });            // fora da ordem da pilha
  t.event('sleep', { kind: 'loop' });
  t.event('begin', { kind: 'constructor', id: '__proto__', parent: 0, thread: 'constructor' });
  t.event('ready', { kind: 'toString', id: 'toString', queue: '__proto__' });
  return t;
}

const EVIL = '</script><img src=x onerror="window.hacked=1"><b>negrito</b><style>*{display:none}</style>';
function html() {
  const t = new Trace(EVIL, `${EVIL}\nlinha dois ${EVIL}\n`);
  const id = t.schedule(EVIL, 1, EVIL, EVIL);
  t.event('ready', { kind: EVIL, id, queue: EVIL });
  t.event('begin', { kind: EVIL, id, parent: 0, thread: EVIL });
  t.write(`${EVIL}\n`, 2);
  t.event('watch', { kind: EVIL, id, fd: EVIL, want: EVIL });
  t.phase = EVIL;
  t.event(EVIL, { kind: EVIL, id });
  return t.close();
}

// Um servidor atarefado: pedidos que chegam por sockets, leem um arquivo na equipe e respondem.
function large(events = 100000) {
  const text = Array.from({ length: 120 }, (_, i) => `passo${i}(); // linha ${i + 1}`).join('\n') + '\n';
  const t = new Trace('servidor.js', text);
  let chance = 12345;
  const pick = (n) => { chance = (chance * 1103515245 + 12345) % 2147483648; return Math.floor(chance / 65536) % n; };
  const sockets = [];
  t.run(0, 500, () => {
    t.team(4);
    for (let i = 0; i < 20; i++) {
      const id = t.schedule('tcp', 5 + i, 'connect', 'aoChegar');
      t.event('watch', { kind: 'tcp', id, fd: 10 + i, want: 'r' });
      sockets.push(id);
    }
  });
  const pending = [], timers = [];
  while (t.lines.length < events) {
    t.go('timers');
    while (timers.length > 0 && timers[0].due <= t.t) {
      const id = timers.shift().id;
      t.ready(id, 'timers');
      t.run(id, 20);
    }
    t.sleep(200 + pick(800));
    const arrived = [];
    for (let i = 0; i < 1 + pick(4); i++) arrived.push(sockets[pick(20)]);
    const done = pending.splice(0, 4 + pick(5));
    done.forEach((id, i) => { t.pool(id, i % 4 + 1, t.t - 150, t.t - 20); t.ready(id, 'poll'); });
    arrived.forEach((id) => t.ready(id, 'poll'));
    done.forEach((id) => {
      let micro;
      t.run(id, 30, () => { micro = t.micro(70 + pick(20), 'responde'); }, () => t.settle('micro', micro, 10));
    });
    arrived.forEach((id) => {
      const ticks = [];
      t.run(id, 40, () => {
        pending.push(t.schedule('fs', 40 + pick(20), 'readFile', 'aoLer'));
        if (pick(3) === 0) ticks.push(t.tick(60 + pick(9), 'anota'));
        if (pick(4) === 0) timers.push({ id: t.timer(2 + pick(3), 100 + pick(9), 'desiste'), due: t.t + 4000 });
        if (pick(9) === 0) t.write(`pedido ${t.last}\n`, 30);
      }, () => ticks.forEach((tick) => t.settle('tick', tick, 5)));
    });
    if (pick(2) === 0) { const id = t.immediate(90 + pick(9), 'respira'); t.go('check'); t.run(id, 10); }
  }
  return t.close();
}

module.exports = { Trace, small, impossible, html, large, EVIL };

if (require.main === module) {
  const [what, ...args] = process.argv.slice(2);
  process.stdout.write(module.exports[what](...args.map(JSON.parse)).text());
}
