// limite: 120
// Cada frase sobre um erro de C, provada: um programa pequeno e errado, compilado com o gcc e com o clang
// (os que houver), cuja primeira queixa é reconhecida com a chave certa e tem uma frase em cada língua.
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var compiler = require('../../../src/kit/c/compiler');

var STRUCT = 'struct s { int x; };\n';
// chave, linha do erro, programa e, se um dos dois o diz de outro jeito, { gcc: chave, clang: chave } (null: não é erro
// nem aviso para ele).
var WRONG = [
  ['includeMissing', 1, '#include "naoha.h"\nint f(void) { return 0; }'],
  ['includeForm', 1, '#include stdio.h\nint f(void) { return 0; }'],
  ['unterminatedString', 2, 'const char *f(void) {\n  return "abc;\n}'],
  ['unterminatedComment', 1, '/* um\nint f(void) { return 0; }'],
  ['unterminatedIf', 1, '#if 1\nint f(void) { return 0; }'],
  ['stray', 2, 'int f(void) {\n  return “0”;\n}'],
  ['useStruct', 2, STRUCT + 's f(void) { struct s v = { 0 }; return v; }'],
  ['unknownType', 1, 'numero f(void) { return 0; }'],
  ['undeclared', 2, 'int f(void) {\n  return total;\n}'],
  ['missingSemicolon', 2, 'int f(void) {\n  int a = 1\n  return a;\n}', { lines: [2, 3] }],
  ['missingSemicolon', 2, 'int f(void) {\n  return 1\n}'],
  ['missingSemicolon', 1, 'int total\nint f(void) { return total; }'],
  ['missingParen', 2, 'int f(int a) {\n  if (a > 1 { return 1; }\n  return 0;\n}'],
  ['missingParen', 3, 'int g(int a, int b);\nint f(void) {\n  return g(1 2);\n}'],
  ['missingOpening', 2, 'int f(int a) {\n  if a > 1) return 1;\n  return 0;\n}'],
  ['missingBracket', 3, 'int v[3];\nint f(int a) {\n  return v[a;\n}'],
  ['endOfInput', 3, 'int f(int a) {\n  if (a) {\n  return 0; }\n', { lines: [3, 4] }],
  ['closedTooSoon', 2, 'int f(void) { return 0; }\n}'],
  ['closedTooSoon', 2, 'int f(void) { return 0; } }\nreturn 1;', { lines: [1, 2] }],
  ['elseAlone', 2, 'int f(int a) {\n  if (a); a = 1; else a = 2;\n  return a;\n}', { clang: 'expectedExpression' }],
  ['expectedExpression', 2, 'int f(int a) {\n  return a + ;\n}'],
  ['nestedFunction', 3, 'int g(int a) {\n  if (a) {\n  return 1; \n}\nint f(void) { return 0; }\n', { gcc: 'endOfInput', lines: [5, 5] }],
  ['expectedDeclaration', 1, 'int f(int a, ) { return a; }'],
  ['expectedStatement', 1, 'int f(void) return 0;', { gcc: 'expectedDeclaration' }],
  ['expectedDeclaration', 1, 'int f(a int) { return a; }', { gcc: 'unknownType', clang: 'unknownType' }],
  ['tooFew', 2, 'int g(int a, int b);\nint f(void) { return g(1); }'],
  ['tooMany', 2, 'int g(int a);\nint f(void) { return g(1, 2); }'],
  ['conflicting', 2, 'int f(int a);\nchar *f(int a) { (void)a; return 0; }'],
  ['staticFollows', 2, 'int f(void);\nstatic int f(void) { return 0; }'],
  ['redefinition', 2, 'int f(void) { return 0; }\nint f(void) { return 1; }'],
  ['redefinition', 3, 'int f(void) {\n  int a = 1;\n  int a = 2;\n  return a;\n}'],
  ['twoTypes', 2, 'struct t { int x; }\nint f(void) { return 0; }', { clang: 'missingSemicolon', gcc: 'missingSemicolon', lines: [1, 2] }],
  ['twoTypes', 1, 'int char f(void) { return 0; }'],
  ['arrow', 2, STRUCT + 'int f(struct s *p) { return p.x; }'],
  ['dot', 2, STRUCT + 'int f(struct s p) { return p->x; }'],
  ['noMember', 2, STRUCT + 'int f(struct s p) { return p.y; }'],
  ['noMember', 2, STRUCT + 'int f(struct s *p) { return p->y; }'],
  ['notStruct', 1, 'int f(int a) { return a.x; }'],
  ['incomplete', 2, 'struct n;\nint f(struct n *p) { return p->x; }'],
  ['incomplete', 2, 'struct n;\nint f(void) { struct n v; (void)v; return 0; }'],
  ['incomplete', 2, 'struct n;\nint f(void) { return sizeof(struct n); }'],
  ['voidPointer', 1, 'int f(void *p) { return *p; }', { clang: 'voidPointer' }],
  ['voidPointer', 1, 'void f(void *p) { *p = 1; }'],
  ['voidPointer', 2, 'void g(void);\nint f(void) { int a = g(); return a; }'],
  ['readOnly', 2, 'int f(void) { const int a = 1;\n  a = 2; return a; }'],
  ['readOnly', 1, 'void f(const int *p) { *p = 1; }', { clang: 'readOnlyPlace' }],
  ['arrayAssign', 2, 'char v[4];\nvoid f(void) { v = "abc"; }'],
  ['lvalue', 1, 'void f(int a) { a + 1 = 2; }'],
  ['lvalue', 1, 'int *f(int a) { return &(a + 1); }'],
  ['lvalue', 1, 'void f(int a) { 5++; (void)a; }'],
  ['twoPointers', 1, 'int *f(int *a, int *b) { return a + b; }'],
  ['operands', 2, STRUCT + 'int f(struct s a) { return a + 1; }'],
  ['unary', 2, STRUCT + 'int f(struct s a) { return -a; }'],
  ['notPointer', 1, 'int f(int a) { return *a; }'],
  ['subscript', 1, 'int f(int a) { return a[0]; }'],
  ['subscriptType', 1, 'int f(int *a, double b) { return a[b]; }'],
  ['notCallable', 1, 'int f(int a) { return a(1); }'],
  ['incompatibleTypes', 2, STRUCT + 'int f(struct s a) { int b = a; return b; }'],
  ['incompatibleTypes', 3, STRUCT + 'int g(int a);\nint f(struct s a) { return g(a); }'],
  ['incompatibleTypes', 2, STRUCT + 'int f(struct s a) { return a; }'],
  ['incompatibleTypes', 2, STRUCT + 'void f(struct s a) { a = 1; }'],
  ['breakOutside', 1, 'void f(void) { break; }'],
  ['breakOutside', 1, 'void f(void) { continue; }'],
  ['caseOutside', 1, 'void f(void) { case 1: ; }'],
  ['duplicateCase', 1, 'int f(int a) { switch (a) { case 1: return 1; case 1: return 2; } return 0; }'],
  ['labelMissing', 1, 'void f(void) { goto fim; }'],
  ['notConstant', 2, 'int n = 3;\nint v[n];'],
  ['notConstant', 2, 'int n(void);\nint v = n();'],
  ['errorDirective', 1, '#error não se compila assim', { clang: 'unknown' }],
  // Avisos num compilador, erros noutro.
  ['implicit', 1, 'int f(void) { return dobro(2); }'],
  ['implicitInt', 1, 'static total;\nint f(void) { return total; }'],
  ['incompatiblePointer', 1, 'int *f(char *p) { int *q = p; return q; }'],
  ['incompatiblePointer', 2, 'void g(int *p);\nvoid f(char *p) { g(p); }'],
  ['incompatiblePointer', 1, 'int *f(char *p) { return p; }'],
  ['integerFromPointer', 1, 'int f(int *p) { int a = p; return a; }'],
  ['pointerFromInteger', 1, 'int *f(int a) { int *p = a; return p; }'],
  ['discardsConst', 1, 'char *f(const char *p) { char *q = p; return q; }'],
  ['returnValue', 1, 'void f(void) { return 1; }'],
  ['returnNothing', 1, 'int f(void) { return; }'],
  ['noReturn', 1, 'int f(int a) { if (a) return 1; }'],
  ['format', 2, '#include <stdio.h>\nvoid f(char *s) { printf("%d", s); }'],
  ['uninitialized', 1, 'int f(void) { int a; return a; }'],
  ['returnsLocal', 1, 'int *f(void) { int a = 1; return &a; }'],
  ['assignCondition', 1, 'int f(int a) { if (a = 1) return 2; return a; }'],
  ['beyondArray', 2, 'int v[4];\nint f(void) { return v[9]; }'],
  ['freed', 2, '#include <stdlib.h>\nint f(void) { int *p = malloc(4); if (!p) return 0; free(p); return *p; }', { clang: null }]
];
// O que só se vê ao ligar: dois arquivos, e a chave.
var UNLINKED = [
  ['undefinedReference', 'int dobro(int a);\nint main(void) { return dobro(1); }', 'int outra;'],
  ['multipleDefinition', 'int conta(void) { return 1; }\nint main(void) { return 0; }', 'int conta(void) { return 2; }']
];

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compilador-'));
var file = path.join(folder, 'aluno.c');
var environment = Object.assign({}, process.env, { LC_ALL: 'C.UTF-8', LANGUAGE: '' });

function exists(command) {
  return child.spawnSync(command, ['--version']).error === undefined;
}

function compile(command, args) {
  var result = child.spawnSync(command, ['-std=c11', '-Wall', '-Wextra', '-O2'].concat(args), { cwd: folder, env: environment, encoding: 'utf8' });
  return compiler.parse(result.stderr);
}

// A primeira queixa, erro ou aviso, do jeito que o kit a vê.
function firstComplaint(items) {
  return compiler.firstError(items, file) || items.filter(function (item) { return item.file === file; })[0];
}

function check(command, wrong) {
  var exception = wrong[3] || {};
  var expected = command in exception ? exception[command] : wrong[0];
  if (expected === null) return;
  fs.writeFileSync(file, wrong[2] + '\n');
  var item = firstComplaint(compile(command, ['-c', '-o', file + '.o', file]));
  assert(item, command + ' não se queixou de: ' + wrong[2]);
  var found = compiler.recognize(item.message);
  if (expected === 'unknown') {
    assert.strictEqual(found, null, item.message);
    return;
  }
  assert(found, command + ' disse algo que não reconheço: ' + item.message + '\n' + wrong[2]);
  assert.strictEqual(found.key, expected, command + ': ' + item.message + '\n' + wrong[2]);
  var lines = exception.lines || [wrong[1], wrong[1]];
  assert(item.line >= lines[0] && item.line <= lines[1], command + ': linha ' + item.line + '\n' + wrong[2]);
  seen[expected] = true;
  speaks(found);
}

function speaks(found) {
  ['pt', 'en'].forEach(function (language) {
    var text = require('../../../src/kit/words/' + language + '/compiler')[found.key];
    assert(text, found.key + ' em ' + language);
    if (text.indexOf('{a}') >= 0) assert(found.values.a !== '', found.key + ': falta o nome');
    if (text.indexOf('{b}') >= 0) assert(found.values.b !== '', found.key + ': falta o segundo nome');
  });
}

var seen = {};

var compilers = ['gcc', 'clang'].filter(exists);
compilers.forEach(function (command) {
  WRONG.forEach(function (wrong) { check(command, wrong); });
  UNLINKED.forEach(function (wrong) {
    ['bfd', 'gold', 'lld'].forEach(function (linker) {
      if (!exists('ld.' + linker)) return;
      fs.writeFileSync(file, wrong[1]);
      fs.writeFileSync(path.join(folder, 'resto.c'), wrong[2]);
      var item = compiler.firstError(compile(command, ['-fuse-ld=' + linker, '-o', file + '.out', file, 'resto.c']), file);
      assert(item, command + ' e ' + linker + ' ligaram: ' + wrong[1]);
      var found = compiler.recognize(item.message);
      assert.strictEqual(found && found.key, wrong[0], linker + ': ' + item.message);
      assert(/^(dobro|conta)$/.test(found.values.a), item.message);
      seen[wrong[0]] = true;
    });
  });
});

// Nenhuma frase sem um programa que a peça.
if (compilers.length === 2) {
  compiler.SENTENCES.forEach(function (row) { assert(seen[row[0]], 'nenhum programa aqui provoca: ' + row[0]); });
}

// A linha do programa e a coluna, sem a margem; e o aviso que conta onde está a função que ninguém define.
fs.writeFileSync(file, 'int f(void) {\n\treturn totál + dobro(1);\n}\n');
compilers.forEach(function (command) {
  var item = firstComplaint(compile(command, ['-c', '-o', file + '.o', file]));
  assert.strictEqual(item.source.trim(), 'return totál + dobro(1);');
  assert.strictEqual(item.source.slice(item.column - 1, item.column + 4), 'totál');
});
// Um ; que falta antes de um #include só se nota dentro do cabeçalho: a linha é a do #include.
fs.writeFileSync(path.join(folder, 'b.h'), 'int outra(void);\n');
fs.writeFileSync(path.join(folder, 'a.h'), '#include "b.h"\n');
fs.writeFileSync(file, 'struct s { int x; }\n#include "a.h"\nint f(void) { return 0; }\n');
compilers.forEach(function (command) {
  var item = compiler.firstError(compile(command, ['-c', '-o', file + '.o', file]), file);
  assert(item && item.file === file && item.line <= 2, JSON.stringify(item));
});

// O ; que falta aponta para o fim da linha em que ele falta, em qualquer um dos dois.
var forgotten = 'int f(void) {\n  int a = 1\n\n  return a;\n}\n';
fs.writeFileSync(file, forgotten);
compilers.forEach(function (command) {
  var item = firstComplaint(compile(command, ['-c', '-o', file + '.o', file]));
  assert.deepStrictEqual(compiler.whereOf(item, 'aluno.c', forgotten),
    { file: 'aluno.c', line: 2, column: 12, source: '  int a = 1' });
});
fs.writeFileSync(file, 'int main(void) {\n  return dobro(1);\n}\n');
if (compilers.indexOf('gcc') >= 0) {
  var unlinked = compiler.firstError(compile('gcc', ['-o', file + '.out', file]), file);
  assert.deepStrictEqual([unlinked.kind, unlinked.line], ['link', 2]);
  fs.writeFileSync(file, 'int f(void) { int a; return a; }\n');
  assert.strictEqual(compiler.notes(compile('gcc', ['-c', '-o', file + '.o', file]), file, 'aluno.c').length, 1);
}
assert.strictEqual(compiler.recognize('nada disto'), null);
fs.rmSync(folder, { recursive: true });
console.log(compilers.length > 0 ? 'certo' : 'pulo: não há gcc nem clang');
