// Os catálogos do kit dizem o mesmo nas duas línguas: os mesmos assuntos, as mesmas chaves, as mesmas
// lacunas; toda palavra que o código pede existe, e nenhuma sobra.
var fs = require('fs');
var path = require('path');

var KIT = path.join(__dirname, '../../../src/kit');
var WORDS = path.join(KIT, 'words');

// Os arquivos .js de uma pasta e das de dentro, sem o .js.
function modules(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce(function (list, entry) {
    if (entry.isDirectory()) {
      return list.concat(modules(path.join(folder, entry.name)).map(function (name) { return entry.name + '/' + name; }));
    }
    return /\.js$/.test(entry.name) ? list.concat(entry.name.slice(0, -3)) : list;
  }, []).sort();
}

function gaps(text) {
  return typeof text === 'string' ? (text.match(/\{\w+\}/g) || []).sort().filter(function (gap, i, all) {
    return gap !== all[i - 1];
  }).join(' ') : '(função)';
}

function complain(text) {
  console.log(text);
  process.exitCode = 1;
}

function sameKeys(subject, a, b, missingFrom) {
  Object.keys(a).forEach(function (key) {
    if (!(key in b)) complain(subject + ': "' + key + '" falta em ' + missingFrom);
    else if (gaps(a[key]) !== gaps(b[key])) complain(subject + ': as lacunas de "' + key + '" não são as mesmas');
  });
}

function load(language, subject) {
  return require(path.join(WORDS, language, subject));
}

var subjects = modules(path.join(WORDS, 'pt'));
if (subjects.join() !== modules(path.join(WORDS, 'en')).join()) complain('os assuntos de pt e de en não são os mesmos');
subjects.forEach(function (subject) {
  if (!fs.existsSync(path.join(WORDS, 'en', subject + '.js'))) return;
  sameKeys(subject, load('pt', subject), load('en', subject), 'en');
  sameKeys(subject, load('en', subject), load('pt', subject), 'pt');
});

// O que o código pede: t('chave') com o t do assunto que o arquivo abriu, e of('assunto')('chave').
var asked = 0;
modules(KIT).filter(function (name) { return !/^words(\/|$)/.test(name); }).forEach(function (name) {
  var text = fs.readFileSync(path.join(KIT, name + '.js'), 'utf8'), match;
  var opened = /\bvar (\w+) = (?:require\('[./]*words'\)|words)\.of\('([\w/-]+)'\)/g, translators = {};
  while ((match = opened.exec(text))) translators[match[1]] = match[2];
  Object.keys(translators).forEach(function (variable) {
    var catalogue = load('pt', translators[variable]);
    var call = new RegExp('(?:^|[^\\w.])' + variable + "\\('([\\w-]+)'[,)]", 'g');
    while ((match = call.exec(text))) {
      asked++;
      if (!(match[1] in catalogue)) complain(name + ".js pede '" + match[1] + "', que não há em " + translators[variable]);
    }
  });
  var direct = /words'?\)?\.of\('([\w/-]+)'\)\('([\w-]+)'/g;
  while ((match = direct.exec(text))) {
    asked++;
    if (!(match[2] in load('pt', match[1]))) complain(name + ".js pede '" + match[2] + "', que não há em " + match[1]);
  }
});
if (asked < 50) complain('só achei ' + asked + ' pedidos de palavras no código: a busca está cega?');

// ---- Nenhuma palavra sobra ----

// Uma chave está em uso se algum arquivo que abriu o assunto a escreve, inteira. As que se montam aos pedaços, ou vêm
// de outro arquivo, estão aqui: de que arquivos, e o que se tira da chave para achar lá o pedaço.
var VERDICTS = ['codes', 'class/collect', 'class/grade'];
var MADE = {
  'checks/chapter-tests': { from: ['judge/expectations'] },                          // o `problem` da comparação
  'checks/http': { from: ['judge/talk'] },                                           // o `problem` da conversa
  'class': { from: VERDICTS, without: /^outcome-/ },
  'compiler': { from: ['c/variants'] },                                              // o que cada vigia olha
  'crash': { from: ['c/report', 'explain/sanitizers', 'explain/signals'], without: /(Next|Noun)$/ },
  'kit': { from: ['commands/table'] },                                               // help e usage
  'limits': { from: ['supervisor/supervisor.c', 'supervisor/fence.c'], without: /(Next|Missing)$/ },
  'screen': { from: ['author/fields'], without: /^kind/ },
  'trace': { from: [], without: /^field-/ },
  'watch': { from: ['watch/model'] }                                                 // os recados (`note`)
};

function sourceOf(name) {
  return fs.readFileSync(path.join(KIT, /\.c$/.test(name) ? name : name + '.js'), 'utf8');
}

// Os verbetes: as chaves são o `id` de cada linha da tabela da família, com .why e .look.
function madeOf(subject) {
  return /^explain\//.test(subject) ? { from: [subject], without: /\.(why|look)$/ } : MADE[subject] || { from: [] };
}

// 'chave', "chave", chave: (numa tabela) ou |chave| (numa expressão regular).
function isWritten(text, piece) {
  return new RegExp('[\'"|(]' + piece.replace(/[.]/g, '\\.') + '[\'"|)]|\\b' + piece.replace(/[.]/g, '\\.') + ':').test(text);
}

function opens(name, subject) {
  return sourceOf(name).indexOf("of('" + subject + "')") >= 0;
}

var code = modules(KIT).filter(function (name) { return !/^(words\/|author\/templates\/)/.test(name); });
subjects.forEach(function (subject) {
  var made = madeOf(subject);
  var text = code.filter(function (name) { return opens(name, subject); }).concat(made.from).map(sourceOf).join('\n');
  Object.keys(load('pt', subject)).forEach(function (key) {
    var piece = made.without ? key.replace(made.without, '') : key;
    if (!isWritten(text, key) && !isWritten(text, piece)) complain(subject + ': ninguém diz "' + key + '"');
  });
});

// Nada do que uma pessoa lê se escreve no código: nenhum texto entre aspas, fora de words/, é português. Vale um texto
// com letra acentuada, ou de mais de uma palavra em que uma é destas.
var COMMON = /(^|[^\wÀ-ú])(que|para|com|sem|uma|um|de|do|da|dos|das|em|na|ou|se|foi|ser|tem|mais|por|os|as|arquivo|linha|programa|veja|rode|falta|erro)(?![\wÀ-ú])/i;
// Os que podem: os modelos de exercício (o curso é em português), o que roda dentro do programa do aluno, onde não há
// catálogos, e os erros de quem escreve o kit. E o que se procura no que outros programas dizem.
var EXEMPT = /^(words$|words\/|author\/templates\/|proof\/)/;
var ALLOWED = {
  'judge/expectations': ['cerca de (\\\\d+(?:[.,]\\\\d+)?)'],
  'explain/limits': ['erro fatal', 'memória', 'saída'],
  'run/run': ['|^nozinho: erro fatal do motor: sem memória|hard rss limit exhausted|Sanitizer: out of memory']
};

// Os textos entre aspas de um arquivo, sem os dos comentários e das expressões regulares.
function literals(text) {
  var token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?:[=(,:[!&|?{};]|\breturn)\s*\/(?![*\/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\/\\\n])+\/|new RegExp\([^)]*\)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return (text.match(token) || []).filter(function (found) { return /^['"]/.test(found); }).map(function (found) { return found.slice(1, -1); });
}

function isPortuguese(literal) {
  return /[à-úÀ-Ú]/.test(literal) || (/\w\s+\w/.test(literal) && COMMON.test(literal));
}

modules(KIT).filter(function (name) { return !EXEMPT.test(name); }).forEach(function (name) {
  literals(fs.readFileSync(path.join(KIT, name + '.js'), 'utf8')).filter(isPortuguese).forEach(function (literal) {
    if ((ALLOWED[name] || []).indexOf(literal) < 0) complain(name + '.js diz ' + JSON.stringify(literal) + ', que devia estar em words/');
  });
});

console.log('conferido');

// espera: conferido
