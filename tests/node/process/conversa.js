// A conversa (-i) por um cano: o que se mostra de cada linha, como o Node mostra.
// limite: 60
var spawn = require('child_process').spawn;

// Sem os números de coluna, que o motor não tem, nem os quadros da pilha de cada um, nem as boas-vindas.
function mostra(titulo, saida, codigo) {
  console.log('== ' + titulo);
  console.log(saida.split('\n').slice(2).join('\n').replace(/(REPL)\d+(:\d+):\d+/g, '$1$2').replace(/REPL\d+/g, 'REPL'));
  console.log('=> ' + codigo);
}

// Cada pedaço é escrito depois que a saída contém o que se espera ('' é já).
function conversa(titulo, args, pedacos, depois) {
  var filho = spawn(process.execPath, ['-i'].concat(args), { env: Object.assign({}, process.env, { NO_COLOR: '1' }) });
  var saida = '';
  function segue() {
    while (pedacos.length > 0 && saida.indexOf(pedacos[0][0]) >= 0) filho.stdin.write(pedacos.shift()[1] + '\n');
    if (pedacos.length === 0) filho.stdin.end();
  }
  filho.stdout.on('data', function (parte) {
    saida += parte;
    segue();
  });
  filho.on('close', function (codigo) {
    mostra(titulo, saida, codigo);
    if (depois) depois();
  });
}

var linhas = [
  '1+1', 'var a = 2', 'a', 'function f() {', 'return 3', '}', 'f()', '_', 'x', '_error', '({a:1})', '{b:2}', '{ var z = 1; }',
  'undefined', 'throw 5', 'if (1) {', '.break', 'foo bar', '"abc', '/* x', '*/ 7', 'console.log(1);', '__filename', 'module.id',
  'require.main', 'fs.constants.O_RDWR', '"a\\', 'b"', '[1,2,3].map(function (x) {', '  return x * 2', '})', '.5 + 1',
  'var e = new Error("b"); e.code=3; throw e', 'function g() { throw new Error("a") }', 'g()', 'throw {a:1}', 'null', '_ = 3', '4', '_',
  'var _error = 1', '}', 'foo(', ')', 'try {', '} catch (e) {}', 'var fs = 3', 'fs', 'path.sep', '', '   ',
  '"use strict"; nada = 1', 'require("os") === os', 'typeof require.cache', 'this === globalThis', '"ç🙂"', '[1,', '2]', 'a +',
  'a // fim', 'var longa = { nome: "um texto", outro: ["mais", "texto", "aqui"], numero: 123456, fim: true }', 'longa', '-0', 'f'
];

conversa('linhas', [], [['', linhas.join('\n')]], function () {
  conversa('com -e', ['-e', 'console.log("antes"); var y = 4'], [['', 'y'], ['4', '__filename']], function () {
    conversa('com -p', ['-p', '6'], [['6', '7']], function () {
      conversa('fim', [], [['', 'process.exitCode = 3\nprocess.on("exit", function (c) { console.log("sai", c) }) && 1\n.exit']], function () {
        conversa('exit', [], [['', '9\nprocess.exit(4)\n8']], tempo);
      });
    });
  });
});

// Enquanto a linha não vem, o resto anda.
function tempo() {
  conversa('tempo', [], [
    ['', 'Promise.resolve().then(function () { console.log("promessa") }) && 1\n2\nsetTimeout(function () { console.log("timer") }, 1) && 3'],
    ['timer', 'setTimeout(function () { throw new Error("oi") }, 1) && 4'],
    ['oi', 'Promise.reject(5) && 5'],
    ['Uncaught 5', 'process.nextTick(function () { nada() }) || 6'],
    ['nada', 'setTimeout(function () {}, 1e8) && 7']
  ]);
}
