// Os catálogos do kit dizem o mesmo nas duas línguas: os mesmos assuntos, as mesmas chaves, as mesmas
// lacunas; e toda palavra que o código pede existe.
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
console.log('conferido');

// espera: conferido
