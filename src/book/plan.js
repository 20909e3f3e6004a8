/* plan.js -- o que entra no livro, e em que ordem; roda no próprio Nozinho:
 *
 *     ./nozinho src/book/plan.js build/livro
 *
 * Lê as pastas e os textos e escreve, naquela pasta,
 *   plano.mk     as páginas, os fontes que elas citam e os slides, para o make
 *   plano.lua    o mesmo, com os títulos, para os filtros do pandoc; só muda se mudou, porque tudo depende dele
 * Um texto citado por outro que está na ordem entra como página avulsa; um arquivo citado, como fonte. */
'use strict';

var fs = require('fs');
var path = require('path');

// Os textos que não são de um capítulo, em dois grupos; os que não existem ficam de fora.
var DOCS = {
  reference: ['teoria', 'glossario', 'equivocos', 'mapa', 'kit', 'livro', 'rastro', 'raio-x', 'comparar', 'embaralhar', 'sqlite'],
  teaching: ['instrutor', 'demos', 'autor', 'turma', 'resultados']
};
var PICTURE = /\.(svg|png)$/;
var BIGGEST = 200 * 1024; // um fonte maior que isto não se lê numa página
var KINDS = { P: 'prever', J: 'JavaScript', C: 'C', D: 'consertar', M: 'medir' };

function read(file) {
  return fs.readFileSync(file, 'utf8');
}

function isFile(file) {
  var facts = fs.statSync(file, { throwIfNoEntry: false });
  return facts !== undefined && facts.isFile();
}

function folders(parent) {
  return fs.readdirSync(parent).filter(function (name) { return /^\d\d-/.test(name); }).sort();
}

function unique(list) {
  return list.filter(function (item, at) { return list.indexOf(item) === at; });
}

// ---- As páginas ----

// A pasta de um README vira index.html; o README do projeto não é a capa.
function pageOf(file) {
  if (file === 'README.md') return 'projeto.html';
  return file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');
}

function titleOf(text) {
  var match = /^# (.*)$/m.exec(text);
  return match ? match[1].replace(/[`*]/g, '') : '';
}

function addPage(plan, file, facts) {
  if (!isFile(file) || plan.pages[file]) return;
  var text = read(file);
  plan.pages[file] = Object.assign({ to: pageOf(file), title: titleOf(text), text: text }, facts);
  plan.order.push(file);
}

function addExercise(plan, chapter, name) {
  var folder = 'exercises/' + chapter + '/' + name;
  if (!isFile(folder + '/exercise.json')) return;
  var about = JSON.parse(read(folder + '/exercise.json'));
  addPage(plan, folder + '/README.md', { group: 'exercise', chapter: chapter, exercise: chapter + '/' + name,
    title: chapter.slice(0, 2) + '/' + name.slice(0, 2) + ' · ' + about.title,
    note: (KINDS[about.kind] || about.kind) + ', ' + about.minutes + ' min' });
}

function addChapter(plan, chapter) {
  addPage(plan, 'chapters/' + chapter + '/README.md', { group: 'chapter', chapter: chapter });
  if (isFile('chapters/' + chapter + '/slides.md')) plan.decks.push('chapters/' + chapter + '/slides.md');
  if (fs.existsSync('exercises/' + chapter)) {
    folders('exercises/' + chapter).forEach(function (name) { addExercise(plan, chapter, name); });
  }
}

function addAll(plan) {
  addPage(plan, 'README.md', { group: 'project', title: 'O projeto' });
  folders('chapters').forEach(function (chapter) { addChapter(plan, chapter); });
  Object.keys(DOCS).forEach(function (group) {
    DOCS[group].forEach(function (name) { addPage(plan, 'docs/' + name + '.md', { group: group }); });
  });
}

// ---- O que um texto cita ----

// Os destinos dos links e das figuras, e os arquivos dos trechos, a partir da raiz.
function citedBy(file, text) {
  var cited = [], match, link = /\]\(([^)\s#]+)/g, excerpt = /<!-- trecho: (\S+) -->/g;
  while ((match = link.exec(text))) {
    if (!/^[a-z]+:/.test(match[1])) cited.push(path.normalize(path.join(path.dirname(file), match[1])).replace(/\/$/, ''));
  }
  while ((match = excerpt.exec(text))) cited.push(match[1]);
  return unique(cited).map(function (target) {
    return isFile(target + '/README.md') ? target + '/README.md' : target;
  }).filter(isFile);
}

function isSource(file) {
  return !/\.md$/.test(file) && !PICTURE.test(file) && fs.statSync(file).size <= BIGGEST;
}

// Os textos citados que ainda não entraram; o que estes citam e não está em lugar nenhum fica sem link.
function addLoose(plan) {
  plan.order.slice().forEach(function (file) {
    citedBy(file, plan.pages[file].text).filter(function (target) { return /\.md$/.test(target); }).forEach(function (target) {
      if (target !== 'docs/api.md' && !/^README/.test(target)) addPage(plan, target, { group: 'loose' });
    });
  });
}

function addCited(plan) {
  plan.order.forEach(function (file) {
    var page = plan.pages[file];
    page.cited = citedBy(file, page.text).filter(function (target) { return !/\.md$/.test(target); });
    plan.pictures = plan.pictures.concat(page.cited.filter(function (target) { return PICTURE.test(target); }));
    if (page.group !== 'loose') plan.sources = plan.sources.concat(page.cited.filter(isSource));
  });
  plan.sources = unique(plan.sources).sort();
  plan.pictures = unique(plan.pictures).sort();
}

// ---- O que se escreve ----

function quote(text) {
  return '"' + String(text).replace(/[\\"]/g, '\\$&') + '"';
}

function pageInLua(plan, file) {
  var page = plan.pages[file];
  var fields = ['to', 'title', 'group', 'chapter', 'exercise', 'note'].filter(function (name) { return page[name] !== undefined; });
  return '    [' + quote(file) + '] = { ' +
    fields.map(function (name) { return name + ' = ' + quote(page[name]); }).join(', ') + ' },\n';
}

function inLua(plan) {
  return '-- Escrito por src/book/plan.js.\nreturn {\n  order = { ' + plan.order.map(quote).join(', ') + ' },\n  pages = {\n' +
    plan.order.map(function (file) { return pageInLua(plan, file); }).join('') + '  },\n  sources = {\n' +
    plan.sources.map(function (file) { return '    [' + quote(file) + '] = true,\n'; }).join('') + '  },\n  decks = {\n' +
    plan.decks.map(function (file) { return '    [' + quote(file.split('/')[1]) + '] = ' + quote(deckOf(file)) + ',\n'; }).join('') +
    '  },\n}\n';
}

// chapters/04-fila/slides.md -> 04.html
function deckOf(file) {
  return file.split('/')[1].slice(0, 2) + '.html';
}

// De que mais depende uma página (o trecho diz em que linha está) ou um conjunto de slides (leva tudo dentro).
function dependencies(plan) {
  return plan.order.map(function (file) {
    return 'build/livro/site/' + plan.pages[file].to + ': ' + plan.pages[file].cited.join(' ');
  }).concat(plan.decks.map(function (file) {
    return 'build/livro/slides/' + deckOf(file) + ': ' + file + ' ' +
      citedBy(file, read(file)).filter(function (target) { return !/\.md$/.test(target); }).join(' ');
  }));
}

function inMake(plan) {
  return ['# Escrito por src/book/plan.js.',
    'livro.pages = ' + plan.order.map(function (file) { return plan.pages[file].to; }).join(' '),
    'livro.texts = ' + plan.order.join(' '),
    'livro.sources = ' + plan.sources.join(' '),
    'livro.pictures = ' + plan.pictures.join(' '),
    'livro.decks = ' + plan.decks.map(deckOf).join(' ')
  ].concat(plan.order.map(function (file) {
    return 'build/livro/site/' + plan.pages[file].to + ': ' + file;
  }), dependencies(plan)).join('\n') + '\n';
}

// Uma página cujo texto já não existe sai, para que ninguém a leia.
function sweep(folder, wanted) {
  if (!fs.existsSync(folder)) return;
  fs.readdirSync(folder, { recursive: true }).forEach(function (name) {
    if (/\.html$/.test(name) && wanted.indexOf(name) < 0) fs.rmSync(path.join(folder, name));
  });
}

function writeIfNew(file, text) {
  if (!isFile(file) || read(file) !== text) fs.writeFileSync(file, text);
}

var plan = { order: [], pages: {}, sources: [], pictures: [], decks: [] };
addAll(plan);
addLoose(plan);
addCited(plan);
fs.mkdirSync(process.argv[2], { recursive: true });
writeIfNew(path.join(process.argv[2], 'plano.lua'), inLua(plan));
sweep(path.join(process.argv[2], 'slides'), plan.decks.map(deckOf));
sweep(path.join(process.argv[2], 'site'), ['index.html'].concat(plan.order.map(function (file) { return plan.pages[file].to; }),
  plan.sources.map(function (file) { return file + '.html'; })));
fs.writeFileSync(path.join(process.argv[2], 'plano.mk'), inMake(plan));
