// Sem terminal, --raio-x=tela é uma linha por evento, na ordem do rastro, e nada que mande no terminal.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');
var recorded = path.join(__dirname, 'fixtures', 'gravado.ndjson');

function run(words, env) {
  var result = child.spawnSync(process.execPath, words, { encoding: 'utf8', cwd: __dirname + '/fixtures',
    env: Object.assign({}, process.env, env) });
  return { code: result.status, lines: result.stdout.split('\n').slice(0, -1), errors: result.stderr };
}

var seen = run(['--raio-x=tela', recorded]).lines;
seen.forEach(function (line) { console.log(line); });

// Cada evento do arquivo, e só eles.
var events = fs.readFileSync(recorded, 'utf8').split('\n').filter(Boolean).map(function (line) { return JSON.parse(line); })
  .filter(function (event) { return ['open', 'source', 'close'].indexOf(event.ev) === -1; });
console.log('todos:', seen.length === events.length && events.every(function (event, i) {
  return seen[i].split('  ')[0] === String(event.seq) && (!event.at || seen[i].indexOf(event.at) !== -1);
}));
console.log('inglês:', run(['--raio-x=tela', recorded], { KIT_LANG: 'en' }).lines[1]);

// Um programa: o que ele escreve está no rastro, e não por cima; o código é o dele, e o erro também.
fs.writeFileSync(path.join(require('os').tmpdir(), 'tomba.js'),
  'console.log("\\u001b[2Jantes"); setTimeout(function () { throw new Error("tombo"); }, 1);');
var fell = run(['--raio-x=tela', path.join(require('os').tmpdir(), 'tomba.js')]);
console.log(fell.code, fell.lines.filter(function (line) { return /antes/.test(line); })[0].replace(/^.*escreveu/, ''));
console.log('o erro:', /\nError: tombo\n/.test(fell.errors), /fd 2 .*Error: tombo/.test(fell.lines.join('')), '| controles:', /\u001b/.test(fell.lines.join('')));
fs.unlinkSync(path.join(require('os').tmpdir(), 'tomba.js'));

// Um rastro partido, impossível ou vazio não derruba ninguém.
var odd = path.join(require('os').tmpdir(), 'estranho.ndjson');
fs.writeFileSync(odd, '{"seq":0,"ev":"end","id":9,"kind":"\\u001b[31m","thread":"pool-9","phase":"nenhuma"}\nisto não é JSON\n' +
  '{"seq":1,"ev":"__proto__","id":"x"}\n{"seq":2,"ev":"begin","id":3,"t_us"');
run(['--raio-x=tela', odd]).lines.forEach(function (line) { console.log(line); });
fs.writeFileSync(odd, '');
console.log('vazio:', run(['--raio-x=tela', odd]).lines.length);
fs.unlinkSync(odd);
// espera: 2  0,010 ms  volta 0  script  #0 script começou
// espera: 3  0,020 ms  volta 0  script  #1 timer nasceu setTimeout() a t.js:2
// espera: 4  0,021 ms  volta 0  script  #1 timer armado vence em 0,999 ms
// espera: 5  0,030 ms  volta 0  script  #2 fs nasceu readFile() lido t.js:5
// espera: 6  0,040 ms  volta 0  script  #3 tick nasceu nextTick() fila tick t.js:8
// espera: 7  0,050 ms  volta 0  script  #0 script acabou
// espera: 8  0,060 ms  volta 0  tick  #3 tick começou
// espera: 9  0,061 ms  volta 0  tick  #3 tick acabou
// espera: 10  0,100 ms  volta 1  poll  o loop dorme
// espera: 11  0,600 ms  volta 1  poll  o loop acorda
// espera: 12  0,045 ms  volta 1  -  #2 fs começou em pool-1
// espera: 13  0,590 ms  volta 1  -  #2 fs acabou em pool-1
// espera: 14  0,610 ms  volta 1  poll  #2 fs entrou na fila poll
// espera: 15  0,620 ms  volta 1  poll  #2 fs começou
// espera: 16  0,630 ms  volta 1  poll  escreveu fd 1 "lido\n" t.js:6
// espera: 17  0,640 ms  volta 1  poll  #2 fs acabou
// espera: 18  1,030 ms  volta 2  timers  #1 timer entrou na fila timers
// espera: 19  1,031 ms  volta 2  timers  #1 timer começou
// espera: 20  1,040 ms  volta 2  timers  escreveu fd 1 "</script><b>\u001b[31mvermelho\n" t.js:3
// espera: 21  1,050 ms  volta 2  timers  #1 timer acabou
// espera: todos: true
// espera: inglês: 3  0.020 ms  turn 0  script  #1 timer schedule setTimeout() a t.js:2
// espera: 1  fd 1 "\u001b[2Jantes\n" tomba.js:1
// espera: o erro: true true | controles: false
// espera: 0  0,000 ms  volta 0  nenhuma  #9 ·[31m acabou em pool-9
// espera: 1  0,000 ms  volta 0  -  #x __proto__
// espera: vazio: 0
