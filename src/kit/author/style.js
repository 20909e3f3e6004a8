/* style.js -- a solução é código para ser lido: o C como o clang-format o escreve, o JavaScript com dois espaços. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var path = require('path');
var t = require('../words').of('author');

// [regra, palavra]: cada linha do JavaScript; num comentário de várias linhas o recuo é ímpar (" * …").
var LINES = [
  [/\t/, 'styleTab'],
  [/[ \t]$/, 'styleTrailing'],
  [/^(?: {2})* (?![ *])/, 'styleIndent']
];

function javascriptLines(file, text) {
  return text.split('\n').reduce(function (problems, line, i) {
    return problems.concat(LINES.filter(function (rule) { return rule[0].test(line); }).map(function (rule) {
      return t(rule[1], { file: file, line: i + 1 });
    }));
  }, []);
}

function run(command, words) {
  return new Promise(function (resolve) {
    child.execFile(command, words, function (error, stdout, stderr) { resolve({ error: error, stdout: stdout, stderr: stderr }); });
  });
}

// Cada versão do clang-format escreve um pouco diferente: só vale a 14, a do Debian 12.
var formatter = null;
function hasFormatter() {
  formatter = formatter || run('clang-format', ['--version']).then(function (result) {
    return /version 14\./.test(result.stdout);
  });
  return formatter;
}

function firstLine(text) {
  return text.split('\n')[0];
}

function inC(exercise, file) {
  return hasFormatter().then(function (has) {
    if (!has) return [];
    return run('clang-format', ['--dry-run', '-Werror', path.join(exercise.solution, file)]).then(function (result) {
      return result.error ? [t('styleFormat', { file: file, line: firstLine(result.stderr).replace(/^.*?:(\d+):.*$/, '$1') })] : [];
    });
  });
}

function inJavaScript(exercise, file, text) {
  return run(process.execPath, ['--check', path.join(exercise.solution, file)]).then(function (result) {
    var problems = javascriptLines(file, text);
    return result.error ? problems.concat(t('styleCompile', { file: file, error: result.stderr.trim() })) : problems;
  });
}

function inFile(exercise, file) {
  var text = fs.readFileSync(path.join(exercise.solution, file), 'utf8');
  var end = /\n$/.test(text) ? [] : [t('styleEnd', { file: file })];
  var more = /\.[ch]$/.test(file) ? inC(exercise, file) : /\.m?js$/.test(file) ? inJavaScript(exercise, file, text) : Promise.resolve([]);
  return more.then(function (problems) { return end.concat(problems); });
}

function problemsOf(exercise) {
  return Promise.all(exercise.files.map(function (file) { return inFile(exercise, file); })).then(function (lists) {
    return lists.reduce(function (all, list) { return all.concat(list); }, []);
  });
}

module.exports = { problemsOf: problemsOf };
