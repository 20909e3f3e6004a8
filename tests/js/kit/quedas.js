// limite: 240
// Cada queda explicada, provada: um programa pequeno e errado, compilado com o vigia que o apanha, cujo relatório
// dá a espécie certa, a linha certa no arquivo do aluno e só quadros dele ou nossos.
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var crash = require('../../../src/kit/c/crash');
var report = require('../../../src/kit/c/report');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quedas-'));
var exercise = { files: ['aluno.c'], folder: folder };
var INCLUDES = '#define _GNU_SOURCE\n#include <pthread.h>\n#include <signal.h>\n#include <stdbool.h>\n#include <stdlib.h>\n#include <string.h>\n' +
  'volatile int one = 1, zero = 0;\nstruct s { int a, b; };\n';
var BEFORE = INCLUDES.split('\n').length - 1;

// espécie, linha do defeito (a partir do fim de INCLUDES), vigia, programa, o que mais se confere.
var WRONG = [
  ['useAfterFree', 4, 'address', 'int *make(void) { return malloc(8); }\nint main(void) {\n  int *p = make(); free(p);\n  return p[one];\n}',
    { notes: ['aluno.c, linha ' + (BEFORE + 3), 'aluno.c, linha ' + (BEFORE + 1)] }],
  ['heapOverflow', 1, 'address', 'int main(void) { char *p = malloc(8); p[8 * one] = 1; free(p); return 0; }', { notes: ['bloco de 8 bytes'] }],
  ['stackBufferOverflow', 1, 'address', 'int main(void) { int lista[4] = { 0 }; return *(lista + 4 * one); }', { notes: ['A variável é lista.'] }],
  ['globalOverflow', 2, 'address', 'int tabela[4];\nint main(void) { return *(tabela + 4 * one); }', { notes: ['A variável é tabela.'] }],
  ['stackOverflow', 1, 'address', 'int deep(int n) { return one ? deep(n + 1) + n : 0; }\nint main(void) { return deep(0); }'],
  ['useAfterReturn', 2, 'address', 'int *kept; void keep(int *p) { kept = p; } void local(void) { int a = one; keep(&a); }\nint main(void) { local(); return *kept; }'],
  ['useAfterScope', 1, 'address', 'int main(void) { int *p; if (one) { int a = 3; p = &a; *p = 4; } return *p; }'],
  ['doubleFree', 1, 'address', 'int main(void) { char *p = malloc(8); free(p); if (one) free(p); return 0; }'],
  ['badFree', 1, 'address', 'int main(void) { char *p = malloc(8); free(p + one); return 0; }'],
  ['negativeSize', 1, 'address', 'int main(void) { char v[8] = { 0 }; memmove(v, v + 1, (size_t)-one); return 0; }'],
  ['overlap', 1, 'address', 'int main(void) { char v[8] = { 0 }; memcpy(v, v + 1, 4 * (size_t)one); return v[0]; }', { optional: true }],
  ['hugeAllocation', 1, 'address', 'int main(void) { char *p = malloc((size_t)-one); return p == NULL; }'],
  ['segvNull', 1, 'address', 'int main(void) { struct s *p = zero ? malloc(8) : NULL; return p->b; }'],
  ['segvWild', 1, 'address', 'int main(void) { int *p = (int *)((size_t)one * 0xabcdef000); return *p; }'],
  ['SIGFPE', 1, 'address', 'int main(void) { return one / zero; }'],
  ['SIGABRT', 1, 'address', 'int main(void) { if (one) abort(); return 0; }'],
  ['leak', 2, 'address', 'void *p;\nvoid *take(void) { return malloc(123); }\nint main(void) { p = take(); p = NULL; return 0; }', { what: '123 bytes' }],
  ['overflow', 1, 'undefined', 'int main(void) { int a = 2147483647; return a + one < 0; }', { what: '2147483647 + 1' }],
  ['negation', 1, 'undefined', 'int main(void) { int a = -2147483647 - one; int volatile b = -a; return b; }'],
  ['shift', 1, 'undefined', 'int main(void) { return 1 << (40 * one); }'],
  ['division', 1, 'undefined', 'int main(void) { return one / zero; }'],
  ['nullUse', 1, 'undefined', 'int main(void) { struct s *p = NULL; if (one) return p->b; return 0; }'],
  ['nullArgument', 1, 'undefined', 'int main(void) { char *p = NULL, v[1]; if (one) memcpy(v, p, (size_t)zero); return 0; }'],
  ['misaligned', 1, 'undefined', 'int main(void) { char v[8] = { 0 }; return *(int *)(v + one) + *(int *)(v + 2 * one); }'],
  ['bounds', 1, 'undefined', 'int main(void) { int v[4] = { 0 }; return v[one * 4]; }', { what: "'int [4]'", loose: true }],
  ['pointerOverflow', 1, 'undefined', 'int main(void) { char *p = (char *)one; return p - 2 * one > p; }', { optional: true }],
  ['invalidValue', 1, 'undefined', 'int main(void) { bool b; memset(&b, 7, sizeof b); return b == true; }', { optional: true }],
  ['vlaBound', 1, 'undefined', 'int main(void) { int v[one - 2]; (void)v; return 0; }'],
  ['race', 2, 'thread', 'int total;\nvoid *work(void *x) { for (int i = 0; i < 5000; i++) total++; return x; }\nint main(void) { pthread_t a, b; ' +
    'pthread_create(&a, 0, work, 0); pthread_create(&b, 0, work, 0); pthread_join(a, 0); pthread_join(b, 0); return 0; }',
    { notes: ['uma escrita em aluno.c, linha ' + (BEFORE + 2) + ' (função work)', 'sem chave'] }],
  ['lockOrder', 2, 'thread', 'pthread_mutex_t a = PTHREAD_MUTEX_INITIALIZER, b = PTHREAD_MUTEX_INITIALIZER;\n' +
    'void both(pthread_mutex_t *x, pthread_mutex_t *y) { pthread_mutex_lock(x); pthread_mutex_lock(y); pthread_mutex_unlock(y); pthread_mutex_unlock(x); }\n' +
    'int main(void) { both(&a, &b); both(&b, &a); return 0; }', { notes: ['A chave foi tomada'] }],
  ['threadLeak', 2, 'thread', 'void *work(void *x) { return x; }\nint main(void) { pthread_t a; pthread_create(&a, 0, work, 0); for (volatile int i = 0; i < 100000000; i++); return 0; }', { optional: true }],
  ['mutexUnlocked', 2, 'thread', 'pthread_mutex_t a = PTHREAD_MUTEX_INITIALIZER;\nint main(void) { pthread_mutex_unlock(&a); return 0; }'],
  ['mutexDestroyed', 2, 'thread', 'pthread_mutex_t a = PTHREAD_MUTEX_INITIALIZER;\nint main(void) { pthread_mutex_lock(&a); pthread_mutex_destroy(&a); return 0; }']
];
// Sem vigia: o que a libc diz, ou só o sinal.
var BARE = [
  ['SIGSEGV', 'int main(void) { return *(volatile int *)(size_t)zero; }'],
  ['SIGFPE', 'int main(void) { return one / zero; }'],
  ['SIGABRT', 'int main(void) { abort(); }'],
  ['SIGPIPE', '#include <unistd.h>\nint main(void) { int p[2]; if (pipe(p)) return 1; close(p[0]); return (int)write(p[1], "a", 1); }'],
  ['assertion', '#include <assert.h>\nint main(void) { assert(one == 2); return 0; }', BEFORE + 2],
  ['freedTwice', 'int main(void) { char *p = malloc(8); free(p); if (one) free(p); return 0; }'],
  ['freedWrong', 'int main(void) { char *p = malloc(64); free(p + 8 * one); return 0; }'],
  ['engineFatal', '#include <stdio.h>\nint main(void) { fprintf(stderr, "nozinho: erro fatal do motor: invalid stack index 9\\n"); abort(); }']
];

// E os que basta mandar a si mesmo: um programa para todos, que diz o número a mandar.
var RAISED = ['SIGILL', 'SIGBUS', 'SIGTRAP', 'SIGSYS', 'SIGTERM', 'SIGKILL', 'SIGXCPU', 'SIGXFSZ', 'SIGUSR1'];
var RAISE = 'int main(int count, char **words) { raise(atoi(words[count - 1])); return 0; }';

function compile(command, flags, text) {
  fs.writeFileSync(path.join(folder, 'aluno.c'), INCLUDES + text + '\n');
  return child.spawnSync(command, ['-w', '-g', '-O0', '-fno-omit-frame-pointer'].concat(flags, ['-o', 'prog', path.join(folder, 'aluno.c'), '-pthread']),
    { cwd: folder, encoding: 'utf8' });
}

var ENVIRONMENT = Object.assign({}, process.env, {
  ASAN_OPTIONS: 'detect_stack_use_after_return=1:handle_abort=1', UBSAN_OPTIONS: 'print_stacktrace=1', TSAN_OPTIONS: '', LC_ALL: 'C.UTF-8'
});

// Como o kit o vê: sem a pasta da cópia, e com o endereço fixo que o vigia das threads pede em núcleos recentes.
function run(fixed, args) {
  var words = (fixed ? ['setarch', '-R', './prog'] : ['./prog']).concat(args || []);
  var result = child.spawnSync('/bin/sh', ['-c', 'ulimit -c 0; ulimit -s 8192; exec "$@"', 'sh'].concat(words), { cwd: folder, env: ENVIRONMENT, encoding: 'utf8' });
  return { end: 'crash', signal: result.signal, stderr: result.stderr.split(folder + '/').join(''), stdout: result.stdout };
}

function works(command, sanitizer) {
  if (child.spawnSync(command, ['--version']).error) return false;
  if (compile(command, ['-fsanitize=' + sanitizer], 'int main(void) { return 0; }').status !== 0) return false;
  return run(sanitizer === 'thread').stderr === '';
}

function check(command, wrong) {
  var built = compile(command, ['-fsanitize=' + wrong[2]], wrong[3]);
  assert.strictEqual(built.status, 0, built.stderr);
  var result = run(wrong[2] === 'thread'), more = wrong[4] || {};
  var found = report.read(result.stderr);
  if (!found && more.optional) return;
  assert(found, command + ' não viu ' + wrong[0] + ':\n' + result.stderr);
  assert.strictEqual(found.kind, wrong[0], command + ':\n' + result.stderr);
  seen[wrong[0]] = true;
  var said = crash.explain(result, exercise);
  assert.strictEqual(said.where && said.where.line, BEFORE + wrong[1], command + ' ' + wrong[0] + ': ' + JSON.stringify(said) + '\n' + result.stderr);
  assert.strictEqual(said.where.file, 'aluno.c');
  assert.strictEqual(said.where.source, wrong[3].split('\n')[wrong[1] - 1]);
  assert(said.frames.length >= 1 && said.frames.length <= 3);
  said.frames.forEach(function (frame) { assert.strictEqual(frame.file, 'aluno.c'); });
  if (more.what && !more.loose) assert(said.what.indexOf(more.what) >= 0, said.what);
  (more.notes || []).forEach(function (note) {
    assert(said.notes.some(function (text) { return text.indexOf(note) >= 0; }), note + ' não está em ' + JSON.stringify(said.notes) + '\n' + result.stderr);
  });
}

// `kind` é a espécie que o kit tem de ver nesta queda, e `line`, a linha, se ele a pode saber.
function checkSaid(result, kind, line) {
  var said = crash.explain(result, exercise), words = require('../../../src/kit/words/pt/crash');
  assert.strictEqual(said.next, words[kind + 'Next'].replace('{signal}', result.signal), kind + ': ' + JSON.stringify(said));
  assert.strictEqual(said.where && said.where.line, line, JSON.stringify(said));
}

function checkBare(command, wrong) {
  assert.strictEqual(compile(command, [], wrong[1]).status, 0);
  checkSaid(run(false), wrong[0], wrong[2]);
}

function checkRaised(command) {
  assert.strictEqual(compile(command, [], RAISE).status, 0);
  RAISED.forEach(function (name) {
    var result = run(false, [String(os.constants.signals[name])]);
    assert.strictEqual(result.signal, name);
    checkSaid(result, crash.SIGNALS.indexOf(name) >= 0 ? name : 'signal', undefined);
  });
}

// O gcc prova todas; o clang, que diz o mesmo com as mesmas palavras, uma em cada três.
var SAMPLE = 3;
var seen = {}, skipped = [];
['gcc', 'clang'].forEach(function (command) {
  ['address', 'undefined', 'thread'].forEach(function (sanitizer) {
    if (!works(command, sanitizer)) {
      skipped.push(command + ' -fsanitize=' + sanitizer);
      return;
    }
    WRONG.forEach(function (wrong, i) {
      if (wrong[2] === sanitizer && (command === 'gcc' || i % SAMPLE === 0)) check(command, wrong);
    });
  });
});
if (!child.spawnSync('cc', ['--version']).error) {
  BARE.forEach(function (wrong) { checkBare('cc', wrong); });
  checkRaised('cc');
}

// Quadros da libc, do motor e do vigia não aparecem; os nossos vêm depois do do aluno.
var mixed = crash.explain({ signal: null, stderr: '==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x1\nREAD of size 4 at 0x1 thread T0\n' +
  '    #0 0x1 in __interceptor_memcpy ../../src/libsanitizer/memcpy.inc:5\n    #1 0x2 in queue_push src/queue.c:31\n' +
  '    #2 0x3 in duk_call build/duktape/duktape.c:77\n    #3 0x4 in peek src/peek.c:1\n    #4 0x5 in serve aluno.c:2\n    #5 0x6 in loop_run src/loop.c:9\n' +
  '    #6 0x7 in main chapters/07-io-assincrono/runtime.c:12\n    #7 0x8 in __libc_start_main (/lib/libc.so.6+0x2)\n' }, exercise);
assert.deepStrictEqual(mixed.frames, [{ function: 'serve', file: 'aluno.c', line: 2 }, { function: 'queue_push', file: 'src/queue.c', line: 31 },
  { function: 'loop_run', file: 'src/loop.c', line: 9 }]);
assert.strictEqual(mixed.where.file, 'aluno.c');
assert.strictEqual(crash.isReport('tudo certo\n'), false);

// Um vigia que não consegue começar não acusa ninguém.
var impossible = 'FATAL: ThreadSanitizer: unexpected memory mapping 0x1-0x2\n';
assert.strictEqual(crash.isReport(impossible), false);
assert.strictEqual(report.couldNotRun(impossible), true);

// Toda espécie tem frase e próximo passo.
var words = require('../../../src/kit/words/pt/crash');
report.HEADLINES.map(function (row) { return row[0]; }).concat(crash.SIGNALS, crash.LAST_WORDS.map(function (row) { return row[0]; })).forEach(function (kind) {
  assert(words[kind] && words[kind + 'Next'], kind);
});
fs.rmSync(folder, { recursive: true });
console.log('certo' + (skipped.length ? '; pulo: ' + skipped.join(', ') : ''));
