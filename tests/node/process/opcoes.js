// As opções da linha de comando, como o Node as lê; process.argv e process.execArgv.
// limite: 120
var spawnSync = require('child_process').spawnSync;
var os = require('os'), fs = require('fs'), path = require('path');
var pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'opcoes-'));
fs.writeFileSync(path.join(pasta, 'arquivo.js'), 'console.log("arquivo", process.argv.slice(1).map(curto), process.execArgv);' +
  'function curto(nome) { return require("path").basename(nome) }');
fs.writeFileSync(path.join(pasta, 'antes.js'), 'console.log("antes")');
fs.writeFileSync(path.join(pasta, 'torto.js'), 'if (');

// Do stderr interessam as queixas e o nome do erro; o resto do relatório é de cada um.
function queixas(texto) {
  return texto.split('\n').filter(function (linha) {
    return /^EU: |^\w*Error: /.test(linha);
  }).map(function (linha) { return linha.replace(/ \{$/, ''); });
}

function roda(args, entrada) {
  var r = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: pasta, input: entrada || '' });
  function limpa(texto) {
    return texto.split(process.execPath).join('EU').split(fs.realpathSync(pasta)).join('PASTA')
      .replace(/v\d+\.\d+\.\d+/g, 'VERSAO');
  }
  console.log('$', args.map(function (a) { return a === '' ? "''" : a; }).join(' '), entrada ? '< ' + entrada : '');
  console.log(limpa(r.stdout) + queixas(limpa(r.stderr)).map(function (q) { return '! ' + q + '\n'; }).join('') + '=> ' + r.status);
}

// O código na linha de comando.
['-e', '--eval', '--eval='].forEach(function (a) { roda([a]); });
roda(['-e', '']);
roda(['--eval=console.log(1)']);
roda(['-e', '1', '-e', 'console.log(2)']);
roda(['-e', 'console.log(process.argv, process.execArgv)', 'a', '-b']);
roda(['--eval=console.log(process.argv, process.execArgv)', 'x']);
roda(['-e', '-1']);
roda(['-e', '-']);
roda(['-e', '\\-1']);
roda(['-e', '1', '--']);
roda(['-e', 'x', '']);
roda(['--eval', '-p']);

// -p mostra; o código pode vir dele, de -e ou da entrada.
roda(['-p']);
roda(['-p'], '1 + 1');
roda(['-p', '1 + 1']);
roda(['-p', '1', '2']);
roda(['-p', '1', '-p', '2']);
roda(['-pe', '2 + 2']);
roda(['-pe']);
roda(['-pe', '-1']);
roda(['-ep', '2 + 2']);
roda(['-p', '-1']);
roda(['-p', '\\-1 + 3']);
roda(['-p', '-e', '5']);
roda(['-p', '-e']);
roda(['-e', '5', '-p']);
roda(['--print', '3']);
roda(['--print=3']);
roda(['--print=3', '4']);
roda(['--print', '--']);
roda(['-p', '']);
roda(['-p', '"\\0".length']);
roda(['-p', 'process.argv', '--', 'x', '-y']);
roda(['-p', 'process.execArgv', '--', 'x', '-y']);
roda(['-p', 'process.argv', 'x', '--', 'y']);
roda(['-p', 'process.execArgv', '-r', 'fs', 'x']);
roda(['-p', 'process.argv', '']);
roda(['-p', '-r', './antes', 'arquivo.js', 'z']);
roda(['-p', '--', 'arquivo.js', 'z']);

// Módulos antes do programa.
roda(['-r']);
roda(['-r', '--']);
roda(['--require=', '-p', '1']);
roda(['-r=fs', '-p', '1']);
roda(['--require=./antes', '-r', './antes', '-r', 'fs', '-p', '1']);
roda(['-r', './antes', 'arquivo.js', 'a']);
roda(['--require', './nao', '-p', '1']);

// O programa.
roda(['arquivo.js', '-e', '1']);
roda(['--', 'arquivo.js', '-e']);
roda(['--no-warnings', '--', 'arquivo', 'a']);
roda(['--', '-e', '1']);
roda(['nao.js']);
roda(['.']);
roda(['-', 'a', 'b'], 'console.log(process.argv)');
roda(['', 'a'], 'console.log(process.argv)');
roda([], 'console.log(process.argv, process.execArgv)');
roda(['-']);

// -c só confere.
roda(['-c', 'arquivo.js']);
roda(['--check', 'arquivo']);
roda(['-c', 'torto.js']);
roda(['-c', 'nao.js']);
roda(['-c', '.']);
roda(['-c']);
roda(['-c', '-'], 'a b');
roda(['-c', '-e', '1']);
roda(['-c', '-p', '1']);
roda(['-c', '-i']);
roda(['-r', './antes', '-c', 'arquivo.js']);

// Ligar, desligar, errar.
roda(['--no-warnings', '-p', 'process.execArgv']);
roda(['--no_warnings', '-p', 'process.execArgv']);
roda(['--warnings', '-p', '1']);
roda(['--no-warnings=1', '-e', '1']);
roda(['--no-deprecation', '-p', 'process.noDeprecation']);
roda(['--deprecation', '--no-deprecation', '-p', 'process.noDeprecation']);
roda(['--no-deprecation', '--deprecation', '-p', 'process.noDeprecation']);
roda(['--trace-warnings', '-p', 'process.traceProcessWarnings']);
roda(['--throw_deprecation', '-p', 'process.throwDeprecation']);
roda(['--no-check', '-p', '1']);
roda(['--no-eval', '1']);
roda(['--no-require', '1']);
roda(['--no-version']);
roda(['--no-foo']);
roda(['--no-no-deprecation']);
roda(['--foo', '--bar', '-x', '-foo']);
roda(['--foo', '-e']);
roda(['--inter']);
roda(['--print_']);
roda(['-i=1']);
roda(['---']);
roda(['--=']);
roda(['--version']);
roda(['-v', 'arquivo.js']);
roda(['--version=1']);
roda(['--help', '--version']);
roda(['--version', '--foo']);
roda(['-v', '-e']);

['arquivo.js', 'antes.js', 'torto.js'].forEach(function (nome) { fs.unlinkSync(path.join(pasta, nome)); });
fs.rmdirSync(pasta);
