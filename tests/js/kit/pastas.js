// As pastas do kit são uma escada: um arquivo só carrega os do seu degrau e os dos anteriores (src/kit/README.md).
var fs = require('fs');
var path = require('path');

var KIT = path.join(__dirname, '../../../src/kit');

function complain(text) {
  console.log(text);
  process.exitCode = 1;
}

// Os degraus, como a tabela os diz: [[pastas ou arquivos], …].
function stepsIn(text) {
  return text.split('\n').filter(function (line) { return /^\| `/.test(line); }).map(function (line) {
    return line.split('|')[1].match(/`[^`]+`/g).map(function (name) { return name.slice(1, -1); });
  });
}

function modules(folder) {
  return fs.readdirSync(path.join(KIT, folder), { withFileTypes: true }).reduce(function (list, entry) {
    var name = path.join(folder, entry.name);
    if (entry.isDirectory()) return list.concat(modules(name));
    return /\.js$/.test(name) ? list.concat(name.slice(0, -3)) : list;
  }, []);
}

var steps = stepsIn(fs.readFileSync(path.join(KIT, 'README.md'), 'utf8'));

// O degrau de um arquivo: o nome dele na tabela ou, senão, o da pasta; -1 se não está em nenhum.
function stepOf(name) {
  var own = steps.findIndex(function (step) { return step.indexOf(name) >= 0; });
  return own >= 0 ? own : steps.findIndex(function (step) { return step.indexOf(name.split('/')[0]) >= 0; });
}

// O que um arquivo carrega de dentro do kit, também no meio de uma função.
function requiredBy(name) {
  var text = fs.readFileSync(path.join(KIT, name + '.js'), 'utf8');
  return (text.match(/require\('\.[^']*'/g) || []).map(function (found) {
    return path.join(path.dirname(name), found.slice("require('".length, -1));
  }).filter(function (target) { return fs.existsSync(path.join(KIT, target + '.js')); });
}

// O que roda dentro do programa do aluno, e os modelos de exercícios, não são do kit.
var files = modules('').filter(function (name) { return !/^(proof|author\/templates|words)\//.test(name); });
var seen = 0;
files.forEach(function (name) {
  if (stepOf(name) < 0) complain(name + '.js não está em nenhum degrau de src/kit/README.md');
  requiredBy(name).forEach(function (target) {
    seen++;
    if (stepOf(target) > stepOf(name)) complain(name + '.js carrega ' + target + '.js, que está acima');
  });
});
if (seen < 300) complain('só achei ' + seen + ' require: a busca está cega?');

// E cada degrau existe.
[].concat.apply([], steps).forEach(function (step) {
  if (!fs.existsSync(path.join(KIT, step)) && !fs.existsSync(path.join(KIT, step + '.js'))) complain('não há ' + step + ' em src/kit');
});
console.log('conferido');

// espera: conferido
