/* api.js -- escreve docs/api.md: cada nome que o Node oferece, e o que Nozinho faz dele.
 *
 *   ./nozinho src/tool/api.js >docs/api.md        (ou: make api)
 *
 * A lista do Node é docs/api/node20.txt. O que existe se vê perguntando ao próprio runtime; por que
 * falta, ou em que difere, se lê nos comentários de src/, que o dizem ao lado do código:
 *
 *   // ausente: fs lchmod lchmodSync: só o macOS os tem.
 *   // difere: util debuglog: …
 *
 * (o módulo, os nomes, e a frase; um nome pode acabar em *). Um nome existe porque um programa de
 * tests/node o usa: a tabela diz qual. Sai com 1, e diz por quê, se falta uma explicação, se uma
 * explicação sobra ou se um nome não tem programa. */
'use strict';

var fs = require('fs');
var path = require('path');

var problems = [];

function files(folder, ends) {
  return fs.readdirSync(folder).sort().reduce(function (all, name) {
    var file = path.join(folder, name);
    if (fs.statSync(file).isDirectory()) return all.concat(files(file, ends));
    return ends.test(name) ? all.concat(file) : all;
  }, []);
}

// ---- o que os comentários dizem ----

// Uma anotação é um parágrafo de comentário: vai até uma linha em branco, outra anotação ou o fim dele.
function paragraphs(text) {
  var all = [];
  var open = false;
  text.split('\n').forEach(function (line) {
    var comment = /^\s*(?:\/\*|\*|\/\/)\s*(.*?)\s*(\*\/)?$/.exec(line);
    if (!comment || comment[1] === '') open = false;
    else if (open && !/^(ausente|difere): /.test(comment[1])) all[all.length - 1] += ' ' + comment[1];
    else open = all.push(comment[1]) > 0;
    if (comment && comment[2]) open = false;
  });
  return all;
}

function notes(file) {
  return paragraphs(fs.readFileSync(file, 'utf8')).map(function (paragraph) {
    var parts = /^(ausente|difere): (\S+) ([^:]+): (.*)$/.exec(paragraph);
    return parts && {
      what: parts[1], module: parts[2], names: parts[3].split(' '), why: parts[4], file: file, used: {}
    };
  }).filter(Boolean);
}

// Os globais que faltam à linguagem têm uma tabela, que o runtime também lê.
function languageNotes() {
  var file = 'src/lib/errors/absent.js';
  var reasons = (0, eval)(fs.readFileSync(file, 'utf8'))();
  return Object.keys(reasons).map(function (name) {
    return { what: 'ausente', module: 'globais', names: [name], why: reasons[name], file: file, used: {} };
  });
}

function matches(pattern, name) {
  return pattern === name || (/\*$/.test(pattern) && name.indexOf(pattern.slice(0, -1)) === 0);
}

function noteOf(all, entry) {
  for (var i = 0; i < all.length; i++) {
    for (var j = 0; all[i].module === entry.module && j < all[i].names.length; j++) {
      if (!matches(all[i].names[j], entry.name)) continue;
      all[i].used[all[i].names[j]] = true;
      return all[i];
    }
  }
  return null;
}

// ---- o que o runtime tem ----

function load(module) {
  if (module === 'globais') return { value: globalThis };
  if (module === 'process') return { value: process };
  try {
    return { value: require(module) };
  } catch (e) {
    return { why: String(e.message).split('\n')[0].replace(/^.*?: /, '') };
  }
}

// O dono do último nome: em Socket.prototype.write, o protótipo.
function owner(root, steps) {
  return steps.slice(0, -1).reduce(function (at, step) {
    return at === undefined || at === null ? undefined : at[step];
  }, root);
}

function exists(root, entry) {
  // O protótipo de FileHandle não está à mão: vê-se num arquivo aberto.
  if (/^FileHandle\./.test(entry.name)) root = { FileHandle: handleClass };
  var steps = entry.name.split('.');
  var at = owner(root, steps);
  return at !== undefined && at !== null && steps[steps.length - 1] in Object(at);
}

// ---- os programas ----

// De cada palavra, os programas em que ela aparece.
function programs() {
  var words = Object.create(null);
  ['tests/node', 'tests/web', 'tests/modern'].forEach(function (folder) {
    files(folder, /\.js$/).forEach(function (file) {
      if (file.indexOf('/fixtures/') < 0) index(words, file);
    });
  });
  return words;
}

function index(words, file) {
  var program = { file: file, folder: file.split('/')[2], words: Object.create(null) };
  fs.readFileSync(file, 'utf8').split(/[^\w$]+/).forEach(function (word) {
    if (program.words[word]) return;
    program.words[word] = true;
    (words[word] = words[word] || []).push(program);
  });
}

// Vale um programa da pasta do módulo; ou outro que também fale do módulo.
function proof(words, entry) {
  var home = entry.module.split('/')[0];
  var found = words[entry.name.split('.').pop()] || [];
  function has(test) { return found.filter(test)[0]; }
  return has(function (program) { return program.folder === home; }) ||
    has(function (program) { return home === 'globais' || program.words[home]; });
}

// ---- a tabela ----

function link(file) {
  return '[' + path.basename(file, '.js') + '](../' + file + ')';
}

function escape(text) {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

function row(entry, root, notesOf, tests) {
  var note = noteOf(notesOf, entry);
  if (!exists(root, entry) || (note && note.what === 'ausente')) {
    if (!note || note.what !== 'ausente') problems.push(entry.module + ' ' + entry.name + ': falta, e src/ não diz por quê');
    return { mark: '—', text: note ? note.why : '' };
  }
  var program = proof(tests, entry);
  if (!program) problems.push(entry.module + ' ' + entry.name + ': nenhum programa de tests/node o usa');
  return { mark: note ? '≠' : '✓', text: (note ? escape(note.why) + ' ' : '') + (program ? link(program.file) : '') };
}

function section(module, entries, notesOf, tests) {
  var it = load(module);
  var count = { '✓': 0, '≠': 0, '—': 0 };
  var lines = ['## ' + module, ''];
  if (it.why !== undefined) {
    if (/ainda não/.test(it.why)) problems.push(module + ': o módulo falta, e a frase dele não diz por quê');
    count['—'] = entries.length;
    lines.push('O módulo não existe. ' + it.why, '');
  } else {
    lines.push('| nome | | |', '|---|---|---|');
    entries.forEach(function (entry) {
      var r = row(entry, it.value, notesOf, tests);
      count[r.mark]++;
      lines.push('| `' + entry.name + '` | ' + r.mark + ' | ' + r.text + ' |');
    });
    lines.push('');
  }
  return { module: module, count: count, lines: lines };
}

function anchor(module) {
  return '#' + module.replace(/[^\w-]/g, '').toLowerCase();
}

function page(version, sections) {
  var out = ['# O que Nozinho tem do Node', '',
    'Gerado por `make api`: não se edita à mão. A lista é a do próprio Node ' + version + '; o que existe foi',
    'perguntado ao runtime; por que falta, e em que difere, está escrito em `src/`, ao lado do código.', '',
    '✓ faz o que o Node faz, e o programa ao lado prova: ele imprime o mesmo nos dois; ≠ difere, e está dito',
    'como; — não existe, e está dito por quê.', '',
    '| módulo | ✓ | ≠ | — |', '|---|--:|--:|--:|'];
  var sum = [0, 0, 0];
  sections.forEach(function (s) {
    var c = [s.count['✓'], s.count['≠'], s.count['—']];
    c.forEach(function (n, i) { sum[i] += n; });
    out.push('| [' + s.module + '](' + anchor(s.module) + ') | ' + c.join(' | ') + ' |');
  });
  out.push('| todos | ' + sum.join(' | ') + ' |', '');
  sections.forEach(function (s) { out.push.apply(out, s.lines); });
  return out.join('\n').replace(/\n+$/, '\n');
}

function main() {
  var text = fs.readFileSync('docs/api/node20.txt', 'utf8').trim().split('\n');
  var version = /v[\d.]+/.exec(text.shift())[0];
  var modules = {};
  text.forEach(function (line) {
    var words = line.split(' ');
    (modules[words[0]] = modules[words[0]] || []).push({ module: words[0], name: words[1] });
  });
  var notesOf = files('src', /\.(js|c|h)$/).reduce(function (all, file) {
    return file === 'src/tool/api.js' ? all : all.concat(notes(file));
  }, languageNotes());
  var tests = programs();
  process.stdout.write(page(version, Object.keys(modules).map(function (module) {
    return section(module, modules[module], notesOf, tests);
  })));
  notesOf.forEach(function (note) {
    note.names.forEach(function (name) {
      if (!note.used[name]) problems.push(note.file + ': a anotação de ' + note.module + ' ' + name + ' não casa com nada do Node');
    });
  });
  problems.forEach(function (problem) { process.stderr.write(problem + '\n'); });
  if (problems.length) process.exitCode = 1;
}

var handleClass;
process.removeAllListeners('warning');
process.on('warning', function () {}); // há módulos que avisam que são velhos
fs.promises.open('docs/api/node20.txt').then(function (handle) {
  handleClass = handle.constructor;
  return handle.close();
}).then(main);
