// limite: 120
// ./kit explicar: todo verbete se acha pelo próprio nome e leva a um lugar do curso que existe; e o que os programas
// realmente imprimem ao errar, colado inteiro, é reconhecido.
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var path = require('path');
var course = require('../../../src/kit/course/course');
var explain = require('../../../src/kit/explain/explain');

var ROOT = course.ROOT, OWN = process.execPath;

// ---- Os verbetes ----

var chapters = fs.readdirSync(path.join(ROOT, 'chapters'));
explain.all().forEach(function (entry) {
  [entry.name].concat(entry.names).forEach(function (name) {
    var found = explain.find(name);
    assert(found && found.name === entry.name, name + ' acha ' + (found && found.name) + ', e não ' + entry.name);
  });
  ['what', 'why', 'look'].forEach(function (field) { assert(entry[field].length > 10, entry.name + ': ' + field); });
  var isExercise = entry.see.length > 2;
  assert(isExercise ? course.find(entry.see).length === 1 : chapters.some(function (name) { return name.indexOf(entry.see + '-') === 0; }),
    entry.name + ' leva a ' + entry.see + ', que não há');
});
assert(explain.all().length >= 100);

// ---- O que os programas imprimem ----

// verbete, programa e, se não é ./nozinho -e, o runtime (ou null: um comando do shell).
var PROVOKED = [
  ['ENOENT', 'require("fs").readFileSync("/nao/ha")'],
  ['EISDIR', 'require("fs").readFileSync("/tmp")'],
  ['ENOTDIR', 'require("fs").readdirSync("/etc/passwd")'],
  ['EEXIST', 'require("fs").mkdirSync("/tmp")'],
  ['ENOTEMPTY', 'var fs = require("fs"), d = fs.mkdtempSync(require("os").tmpdir() + "/x"); fs.writeFileSync(d + "/a", ""); fs.rmdirSync(d)'],
  ['EBADF', 'require("fs").closeSync(999)'],
  ['EINVAL', 'require("fs").readlinkSync("/etc/passwd")'],
  ['ENAMETOOLONG', 'require("fs").readFileSync("/" + "a".repeat(300))'],
  ['ESRCH', 'process.kill(4194303, 0)'],
  ['EADDRINUSE', 'var s = require("net").createServer(); s.listen(0, function () { require("net").createServer().listen(s.address().port); })'],
  ['ECONNREFUSED', 'var s = require("net").createServer(); s.listen(0, "127.0.0.1", function () { var p = s.address().port; s.close(function () { require("net").connect(p, "127.0.0.1"); }); })'],
  ['EADDRNOTAVAIL', 'require("net").createServer().listen(0, "203.0.113.1")'],
  ['ECHILD', 'echo "waitpid: No child processes"', null],
  ['EACCES', 'echo "sh: 1: ./a: Permission denied"', null],
  ['ENOENT', 'cat /nao/ha', null],
  ['exit-127', 'naoha-este-comando', null],
  ['ERR_INVALID_ARG_TYPE', 'require("fs").readFileSync(undefined)'],
  ['ERR_INVALID_ARG_VALUE', 'require("fs").readFileSync("a\\0b")'],
  ['ERR_OUT_OF_RANGE', 'Buffer.alloc(-1)'],
  ['ERR_STREAM_WRITE_AFTER_END', 'var w = new (require("stream").PassThrough)(); w.end(); w.write("a")'],
  ['ERR_HTTP_HEADERS_SENT', 'var h = require("http"); var s = h.createServer(function (q, r) { r.end("a"); r.setHeader("a", "b"); }).listen(0, function () { h.get({ port: s.address().port }); })'],
  ['ERR_HTTP_INVALID_HEADER_VALUE', 'require("http").request({ headers: { a: undefined } })'],
  ['ERR_INVALID_CHAR', 'require("http").request({ headers: { a: "b\\nc" } })'],
  ['ERR_SERVER_ALREADY_LISTEN', 'var s = require("net").createServer(); s.listen(0); s.listen(0)'],
  ['ERR_SERVER_NOT_RUNNING', 'require("net").createServer().close(function (e) { throw e; })'],
  ['ERR_SOCKET_BAD_PORT', 'require("net").connect(99999)'],
  ['ERR_INVALID_URL', 'new URL("x")'],
  ['ERR_UNHANDLED_REJECTION', 'Promise.reject(3)'],
  ['ERR_UNHANDLED_ERROR', 'new (require("events"))().emit("error", "a")'],
  ['ERR_ASSERTION', 'require("assert").strictEqual(1, 2)'],
  ['MODULE_NOT_FOUND', 'require("./nada")'],
  ['ERR_MODULE_NOT_FOUND', 'import("./nada.mjs")'],
  ['ERR_OUT_OF_RANGE', 'Buffer.alloc(2).readInt32LE(9)'],
  ['ERR_METHOD_NOT_IMPLEMENTED', 'new (require("stream").Readable)().read()'],
  ['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'require("child_process").exec("yes", { maxBuffer: 10 }, function (e) { throw e; })'],
  ['not-a-function', 'var o = {}; o.f()'],
  ['cannot-read', 'var x; x.y'],
  ['cannot-set', 'var x; x.y = 1'],
  ['not-defined', 'undefinida()'],
  ['constant', 'const a = 1; a = 2'],
  ['not-iterable', 'for (const x of 5);'],
  ['call-stack', 'function f() { f(); } f()'],
  ['array-length', 'new Array(-1)'],
  ['count-value', '"a".repeat(-1)'],
  ['before-initialization', 'console.log(b); let b = 1'],
  ['json', 'JSON.parse("{a")'],
  ['json', 'JSON.parse("")'],
  ['circular', 'var a = {}; a.a = a; JSON.stringify(a)'],
  ['class-without-new', 'class A {} A()'],
  ['not-a-constructor', 'new 5'],
  ['super-first', 'class B extends Object { constructor() { this.a = 1; } } new B()'],
  ['frozen', '"use strict"; Object.freeze([1]).push(2)'],
  ['null-to-object', 'Object.keys(null)'],
  ['in-operator', '5 in 5'],
  ['uri', 'decodeURIComponent("%")'],
  ['symbol-to-string', 'Symbol() + ""'],
  ['promise-resolver', 'new Promise()'],
  ['too-many-listeners', 'var e = new (require("events"))(); for (var i = 0; i < 11; i++) e.on("a", function () {})'],
  ['missing-layer', 'require("fs")', '04-fila'],
  ['missing-layer', 'setTimeout(f, 1)', '01-interpretador'],
  ['not-in-nozinho', 'new WebAssembly.Module()'],
  ['not-in-nozinho', 'require("inspector")'],
  ['SyntaxError', 'var a = [1, 2;'],
  ['SyntaxError', 'if (1) {'],
  ['SIGSEGV', 'sh -c "kill -SEGV \\$\\$"; :', null],
  ['SIGABRT', 'sh -c "kill -ABRT \\$\\$"; :', null],
  ['SIGFPE', 'sh -c "kill -FPE \\$\\$"; :', null]
];

function output(code, runtime) {
  if (runtime === null) return said('/bin/bash', ['-c', 'ulimit -c 0; ' + code]);
  return said(typeof runtime === 'string' ? path.join(ROOT, 'build', runtime) : OWN, ['-e', code]);
}

function said(command, args) {
  var result = child.spawnSync(command, args, { encoding: 'utf8', env: Object.assign({}, process.env, { LC_ALL: 'C', NO_COLOR: '1' }) });
  if (result.error) throw result.error;
  return result.stderr + result.stdout;
}

PROVOKED.forEach(function (row) {
  if (row[2] === null && !fs.existsSync('/bin/bash')) return;
  var text = output(row[1], row[2]), found = explain.find(text);
  assert(found && found.name === row[0], row[0] + ': de\n' + text + '\nsaiu ' + (found && found.name));
});

// ---- O que se digita ----

function finds(text, name) {
  var found = explain.find(text);
  assert.strictEqual(found && found.name, name, text);
}
finds('-2', 'ENOENT');
finds('errno: -98', 'EADDRINUSE');
finds('139', 'exit-139');
finds('enoent', 'ENOENT');
finds('DATA RACE', 'data-race');
finds('heap.c:3:1: error: expected declaration specifiers before \'x\'', 'C');
finds('==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x1', 'heap-use-after-free');
finds('O programa passou do limite de 10 s e foi encerrado.', 'time-limit');
// O que o kit diz de cada limite leva ao verbete dele, nas duas línguas.
var LIMITS = { time: 'time-limit', cpu: 'cpu-limit', memory: 'memory-limit', output: 'output-limit', file: 'output-limit',
  processes: 'process-limit' };
var VALUES = { seconds: '10', cpu: '10', megabytes: 512, output: 262144, processes: 64 };
['pt', 'en'].forEach(function (language) {
  var said = require('../../../src/kit/words/' + language + '/limits');
  Object.keys(LIMITS).forEach(function (limit) {
    finds(said[limit].replace(/\{(\w+)\}/g, function (gap, name) { return VALUES[name]; }), LIMITS[limit]);
  });
});
finds('nada que se conheça', null);
assert.deepStrictEqual(explain.nearest('enoet'), ['ENOENT']);
assert(explain.search('porta').some(function (entry) { return entry.name === 'EADDRINUSE'; }));
assert.strictEqual(explain.nextStep('tudo bem\n'), undefined);
assert(/explicar ENOENT/.test(explain.nextStep("Error: ENOENT: no such file or directory, open 'a'\n")));
console.log('certo');

// espera: certo
