/* report.js -- o relatório de um vigia (AddressSanitizer, UBSan, LeakSanitizer, ThreadSanitizer), lido.
 *
 * Um relatório tem uma manchete, que diz a espécie do defeito, e pilhas, cada uma com um título (quem leu, quem
 * liberou, quem reservou). O gcc e o clang escrevem o mesmo, com pequenas diferenças de versão. */
'use strict';

// ---- A manchete ----

// Vale a que aparece antes no texto e, entre as que casam na mesma linha, a de cima. O que está entre parênteses vai para a frase como {a} e {b}.
var HEADLINES = [
  ['useAfterFree', /(?:Address|Thread)Sanitizer: heap-use-after-free/],
  ['heapOverflow', /AddressSanitizer: heap-buffer-overflow/],
  ['stackOverflow', /AddressSanitizer: stack-overflow/],
  ['stackBufferOverflow', /AddressSanitizer: (?:dynamic-)?stack-buffer-(?:over|under)flow/],
  ['globalOverflow', /AddressSanitizer: global-buffer-overflow/],
  ['useAfterReturn', /AddressSanitizer: stack-use-after-return/],
  ['useAfterScope', /AddressSanitizer: stack-use-after-scope/],
  ['doubleFree', /AddressSanitizer: attempting double-free/],
  ['badFree', /AddressSanitizer: attempting free on address which was not malloc/],
  ['mismatch', /AddressSanitizer: alloc-dealloc-mismatch/],
  ['negativeSize', /AddressSanitizer: negative-size-param/],
  ['overlap', /AddressSanitizer: (\w+)-param-overlap/],
  ['hugeAllocation', /AddressSanitizer: (?:requested allocation size|calloc parameters overflow|allocation-size-too-big|calloc-overflow)/],
  ['outOfMemory', /Sanitizer: (?:allocator is out of memory|out of memory|out-of-memory|[Hh]ard rss limit exhausted)/],
  ['segvNull', /AddressSanitizer: SEGV on unknown address 0x0{9,}[0-9a-f]{1,3}\b/],
  ['segvWild', /AddressSanitizer: (?:SEGV|BUS) on unknown address/],
  ['SIGFPE', /AddressSanitizer: FPE on/],
  ['SIGABRT', /AddressSanitizer: ABRT on/],
  ['SIGILL', /AddressSanitizer: ILL on/],
  ['memoryError', /ERROR: AddressSanitizer: ([\w-]+)/],
  ['leak', /LeakSanitizer: detected memory leaks/],
  ['race', /ThreadSanitizer: data race/],
  ['lockOrder', /ThreadSanitizer: lock-order-inversion/],
  ['threadLeak', /ThreadSanitizer: thread leak/],
  ['mutexDestroyed', /ThreadSanitizer: destroy of a locked mutex/],
  ['mutexUnlocked', /ThreadSanitizer: unlock of an unlocked mutex/],
  ['mutexTwice', /ThreadSanitizer: double lock of a mutex/],
  ['mutexInvalid', /ThreadSanitizer: (?:use of an invalid mutex|read (?:lock|unlock) of)/],
  ['signalUnsafe', /ThreadSanitizer: signal(?:-unsafe call| handler)/],
  ['segvWild', /ThreadSanitizer: SEGV/],
  ['threadError', /WARNING: ThreadSanitizer: ([\w -]+)/],
  ['overflow', /runtime error: signed integer overflow: (.+?) cannot/],
  ['negation', /runtime error: negation of (\S+) cannot/],
  ['shift', /runtime error: (?:left shift of|shift exponent) (\S+)/],
  ['division', /runtime error: division (?:by zero|of)/],
  ['nullUse', /runtime error: (?:load of|store to|member access within|member call on|applying non-zero offset .*to|reference binding to) null pointer/],
  ['nullArgument', /runtime error: null pointer passed as argument (\d+)/],
  ['misaligned', /runtime error: .*misaligned address/],
  ['bounds', /runtime error: index (-?\d+) out of bounds for type '(.+?)'/],
  ['pointerOverflow', /runtime error: (?:pointer index expression|addition of unsigned offset|subtraction of unsigned offset|applying non-zero offset)/],
  ['objectSize', /runtime error: .*insufficient space/],
  ['invalidValue', /runtime error: load of value (\S+), which is not a valid value for type '(.+?)'/],
  ['unreachable', /runtime error: execution reached/],
  ['floatCast', /runtime error: (\S+) is outside the range of representable values/],
  ['vlaBound', /runtime error: variable length array bound/],
  ['functionType', /runtime error: call to function .* through pointer to incorrect/],
  ['undefinedBehaviour', /runtime error: (.+)/]
];

function headlineOf(text) {
  return HEADLINES.reduce(function (best, row) {
    var match = row[1].exec(text);
    var start = match && text.lastIndexOf('\n', match.index) + 1;
    if (!match || (best && best.start <= start)) return best;
    return { kind: row[0], a: match[1] || '', b: match[2] || '', start: start };
  }, null);
}

// ---- As pilhas ----

// "    #0 0x55d in work /tmp/x/pool.c:31:7 (prog+0x12)" ou "    #0 work pool.c:31 (prog+0x12)"; null: não diz a linha.
function frameOf(line) {
  var match = /^\s*#\d+ (?:0x[0-9a-f]+ (?:in )?)?(.+?) (\S+?):(\d+)(?::\d+)?(?: \(.*\))?$/.exec(line);
  return match ? { function: match[1], file: match[2], line: Number(match[3]) } : null;
}

// [{ title, frames }]: uma pilha começa em #0, e o título é a linha que vem antes.
function stacksOf(text) {
  var stacks = [], title = '';
  text.split('\n').forEach(function (line) {
    var number = /^\s*#(\d+) /.exec(line);
    if (!number) {
      if (line.trim() !== '') title = line.trim();
      return;
    }
    if (number[1] === '0') stacks.push({ title: title, frames: [] });
    var frame = frameOf(line);
    if (frame && stacks.length > 0) stacks[stacks.length - 1].frames.push(frame);
  });
  return stacks;
}

// ---- Os pormenores ----

// Onde o endereço cai: { bytes, side: 'after' | 'before' | 'inside', size } do bloco; {} se o relatório não diz.
function regionOf(text) {
  var match = /is located (\d+) bytes (to the right of|to the left of|after|before|inside of) (\d+)-byte region/.exec(text);
  if (!match) return {};
  var side = { 'to the right of': 'after', 'to the left of': 'before', 'inside of': 'inside' }[match[2]] || match[2];
  return { bytes: Number(match[1]), side: side, size: Number(match[3]) };
}

function first(pattern, text) {
  var match = pattern.exec(text);
  return match ? match[1] : undefined;
}

// O vigia do que é indefinido não tem pilha quando não se pede: o lugar está na própria manchete.
function placeInHeadline(text) {
  var match = /^(.+?):(\d+):\d+: runtime error: /m.exec(text);
  return match ? [{ title: '', frames: [{ function: '', file: match[1], line: Number(match[2]) }] }] : [];
}

// O relatório que há em `text`, ou null:
//   { kind, a, b, access: 'READ' | 'WRITE', region, variable, leaked, stacks }
function read(text) {
  if (!/Sanitizer: |runtime error: /.test(text)) return null;
  var headline = headlineOf(text);
  if (headline === null) return null;
  var rest = text.slice(headline.start);
  var stacks = stacksOf(rest);
  return {
    kind: headline.kind, a: headline.a, b: headline.b,
    access: first(/^\s*(READ|WRITE) of size/m, rest) || first(/caused by a (READ|WRITE)/, rest),
    region: regionOf(rest),
    variable: first(/'(\w+)'(?: \(line \d+\))? <== Memory access/, rest) || first(/global variable '(\w+)'/, rest) || '',
    leaked: first(/(\d+) byte\(s\) in \d+ object\(s\) allocated from/, rest),
    stacks: stacks.length > 0 ? stacks : placeInHeadline(rest)
  };
}

// O vigia não conseguiu começar neste sistema (endereços que ele não conhece, ptrace negado): não é um defeito.
function couldNotRun(text) {
  return /FATAL: \w*Sanitizer|Sanitizer: unexpected memory mapping|Sanitizer has encountered a fatal error|Shadow memory range/.test(text);
}

module.exports = { read: read, couldNotRun: couldNotRun, HEADLINES: HEADLINES };
