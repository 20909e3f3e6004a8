/* kit.js -- quanto o aluno espera: do salvar ao veredito na tela, ./kit lista, e o custo do supervisor; e o verify
 * do learnyounode, que vem do npm, ao lado do nosso conferir.
 *
 * A espera se mede de fora, como o aluno a sente: da escrita do arquivo ao último byte que chega ao terminal. O
 * terminal é um pseudoterminal de verdade, que script (do bsdutils) dá; o curso é uma cópia. */
'use strict';

var fs = require('fs');
var path = require('path');
var spawn = require('child_process').spawn;
var tools = require('./tools');

var TIMES = 20;
var SILENCE = 80;   // ms sem nada chegar: era o último byte
var PATIENCE = 20000;
var COURSE = path.resolve('build/bench-kit');
var NOZINHO = path.resolve('build/normal/nozinho');
var PEER = 'learnyounode', PEER_VERSION = '4.2.2', PEER_FOLDER = path.resolve('build/bench-cache/learnyounode');

function copyCourse() {
  fs.rmSync(COURSE, { recursive: true, force: true });
  fs.mkdirSync(COURSE, { recursive: true });
  ['Makefile', 'src', 'exercises', 'solutions'].forEach(function (name) {
    fs.cpSync(name, path.join(COURSE, name), { recursive: true, preserveTimestamps: true }); // make olha as horas
  });
  ['build', 'chapters'].forEach(function (name) { fs.symlinkSync(path.resolve(name), path.join(COURSE, name)); });
}

function answer(exercise, file) {
  return fs.readFileSync(path.join(COURSE, 'solutions', exercise, file), 'utf8');
}

// ---- Do salvar ao veredito ----

// As respostas se alternam: a certa, com um comentário novo a cada vez, e uma errada.
var CASES = [
  { name: 'javascript', exercise: '01-interpretador/03-colunas', file: 'exercicio.js', wrong: 'console.log("nada");\n', goal: '<= 150' },
  { name: 'javascript.teste', exercise: '04-fila/02-intervalo', file: 'exercicio.js', wrong: 'exports.repetir = 1;\n' },
  { name: 'c', exercise: '04-fila/03-heap', file: 'heap.c', goal: '<= 500' },
  { name: 'c.nao-compila', exercise: '04-fila/03-heap', file: 'heap.c', broken: true }
];

function textFor(c, i) {
  var right = answer(c.exercise, c.file);
  if (c.broken) return right.replace(/\}\s*$/, 'x' + i + '\n}\n');
  return c.wrong && i % 2 ? c.wrong + '// ' + i + '\n' : right + '// ' + i + '\n';
}

function openSession(exercise) {
  var command = 'stty rows 24 cols 80; exec "' + NOZINHO + '" src/kit/main.js vigiar ' + exercise;
  var env = Object.assign({}, process.env, { KIT_PASTA: path.join(COURSE, 'progresso'), TERM: 'xterm' });
  delete env.NO_COLOR;
  delete env.ACCESSIBLE;
  return spawn('script', ['-qfec', command, '/dev/null'], { cwd: COURSE, env: env, stdio: ['pipe', 'pipe', 'inherit'] });
}

// Espera as palavras e, depois delas, o silêncio; o valor é a hora do último pedaço.
function waitFor(session, words, callback) {
  var text = '', last = 0, timer = setTimeout(finish, PATIENCE, new Error('não apareceu: ' + words));
  function finish(error) {
    clearTimeout(timer);
    session.stdout.removeListener('data', onData);
    callback(error, last);
  }
  function onData(data) {
    text += data;
    last = performance.now();
    if (!words.test(text)) return;
    clearTimeout(timer);
    timer = setTimeout(finish, SILENCE, null);
  }
  session.stdout.on('data', onData);
}

function saveOnce(session, c, i, samples, next) {
  var start = performance.now();
  waitFor(session, /conferido/, function (error, last) {
    if (error) return next(error);
    samples.add(c.name, 'ms', last - start);
    next(null);
  });
  fs.writeFileSync(path.join(COURSE, 'exercises', c.exercise, c.file), textFor(c, i));
}

function saves(samples) {
  return function (c, callback) {
    var session = openSession(c.exercise), rounds = [];
    for (var i = 0; i < TIMES; i++) rounds.push(i);
    function quit(error) {
      session.on('close', function () { callback(error); });
      session.stdin.write('q');
    }
    waitFor(session, /salve|conferido/, function (error) {
      if (error) return quit(error);
      tools.each(rounds, function (i, next) { saveOnce(session, c, i, samples, next); }, quit);
    });
  };
}

function savings(callback) {
  var samples = new tools.Samples();
  if (!tools.available('script')) {
    tools.note('o script (do bsdutils) não está aqui: sem o tempo do salvar ao veredito');
    return callback(null);
  }
  tools.each(CASES, saves(samples), function (error) {
    if (error) return callback(error);
    CASES.forEach(function (c) {
      tools.report('kit.salvar.' + c.name, samples.median(c.name, 'ms'), 'ms');
      tools.report('kit.salvar.' + c.name + '.p95', samples.percentile(c.name, 'ms', 95), 'ms', c.goal);
    });
    callback(null);
  });
}

// ---- Comandos inteiros ----

// A mediana do relógio de um comando, em ms.
function wall(name, command, goal, callback) {
  tools.run([tools.bin + 'medir', String(TIMES)].concat(command), function (error, text) {
    if (!error) tools.report(name, Number(text.split(' ')[0]) / 1e3, 'ms', goal);
    callback(error);
  });
}

function kit() {
  return ['env', 'KIT_PASTA=' + path.join(COURSE, 'progresso'), NOZINHO, path.join(COURSE, 'src/kit/main.js')]
    .concat(Array.prototype.slice.call(arguments));
}

// O mesmo programa vazio, sem o supervisor e com ele; o relato do supervisor vai pelo descritor 3.
function supervisor(callback) {
  var program = [NOZINHO, tools.programs + 'vazio.js'];
  function shell(words) { return ['sh', '-c', 'exec 3>/dev/null; exec "$@"', 'sh'].concat(words); }
  var guarded = [path.resolve('build/supervisor'), '--seconds=10', '--cpu=10', '--output=262144', '--processes=64', '--megabytes=512', '--'];
  tools.each([['kit.sem-supervisor', shell(program)], ['kit.com-supervisor', shell(guarded.concat(program))]], function (each, next) {
    wall(each[0], each[1], undefined, next);
  }, callback);
}

// ---- O learnyounode ----

function installPeer(callback) {
  if (fs.existsSync(path.join(PEER_FOLDER, 'node_modules', PEER))) return callback(null);
  tools.note('instalo ' + PEER + '@' + PEER_VERSION + ' em build/bench-cache');
  fs.mkdirSync(PEER_FOLDER, { recursive: true });
  tools.run(['npm', 'install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', PEER_FOLDER,
    PEER + '@' + PEER_VERSION], callback);
}

// Um exercício que se confere pela saída, dos dois lados.
function peer(callback) {
  if (!tools.available('npm') || !tools.available('node')) {
    tools.note('o npm ou o Node não está aqui: sem comparação com o ' + PEER);
    return callback(null);
  }
  var program = path.join(PEER_FOLDER, 'hello-world.js');
  var command = ['env', 'HOME=' + PEER_FOLDER, path.join(PEER_FOLDER, 'node_modules/.bin', PEER)];
  installPeer(function (error) {
    if (error) {
      tools.note('não consegui o ' + PEER + ': sem comparação com ele');
      return callback(null);
    }
    fs.writeFileSync(program, "console.log('HELLO WORLD')\n");
    tools.run(command.concat('select', 'HELLO WORLD'), function (error) {
      if (error) return callback(error);
      wall('kit.learnyounode.verify', command.concat('verify', program), undefined, callback);
    });
  });
}

function commands(callback) {
  var exercise = '01-interpretador/03-colunas', file = path.join(COURSE, 'exercises', exercise, 'exercicio.js');
  fs.writeFileSync(file, answer(exercise, 'exercicio.js'));
  tools.each([
    function (next) { wall('kit.lista', kit('lista'), '<= 50', next); },
    function (next) { wall('kit.conferir', kit('conferir', '01/03'), undefined, next); },
    supervisor,
    peer
  ], function (step, next) { step(next); }, callback);
}

module.exports = function (callback) {
  copyCourse();
  tools.each([savings, commands], function (step, next) { step(next); }, function (error) {
    fs.rmSync(COURSE, { recursive: true, force: true });
    callback(error);
  });
};
