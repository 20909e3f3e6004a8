// util.parseArgs.
var util = require('util');
function show(config) {
  try { console.log(util.parseArgs(config)); } catch (e) { console.log(e.name, e.code, e.message); }
}
var options = { verbose: { type: 'boolean', short: 'v' }, out: { type: 'string', short: 'o' }, inc: { type: 'string', short: 'I', multiple: true } };
show({ args: [], options: options });
show({ args: ['-v'], options: options });
show({ args: ['--verbose', '--out', 'x'], options: options });
show({ args: ['--out=x=y', '-vo', 'z'], options: options });
show({ args: ['-ofile', '-vofile2'], options: options });
show({ args: ['-I', 'a', '--inc=b', '-Ic'], options: options });
show({ args: ['--out'], options: options });
show({ args: ['--out', '-v'], options: options });
show({ args: ['-o', '-v'], options: options });
show({ args: ['--verbose=x'], options: options });
show({ args: ['--desconhecida'], options: options });
show({ args: ['-x'], options: options, allowPositionals: true });
show({ args: ['solto'], options: options });
show({ args: ['a', '-v', 'b', '--', '-v', '--out'], options: options, allowPositionals: true });
show({ args: ['a', '-v', '--', '-v', '-vo', 'q', '--x=1'], options: options, strict: false, tokens: true });
show({ args: ['-a', '--b', 'c'], strict: false });
show({ args: ['--no-verbose'], options: options, allowNegative: true });
show({ args: ['--no-verbose'], options: options });
show({ args: ['--no-out'], options: options, allowNegative: true });
show({ args: [], options: { a: { type: 'string', default: 'x' }, b: { type: 'boolean', default: true }, c: { type: 'string', multiple: true, default: ['1', '2'] } } });
show({ args: ['--a', 'y'], options: { a: { type: 'string', default: 'x' } } });
show({ args: 'x' });
show({ args: [], options: { a: {} } });
show({ args: [], options: { a: { type: 'number' } } });
show({ args: [], options: { a: { type: 'string', short: 'ab' } } });
show({ args: [], options: { a: { type: 'string', short: 1 } } });
show({ args: [], options: { a: { type: 'string', multiple: 'x' } } });
show({ args: [], options: { a: { type: 'string', default: 1 } } });
show({ args: [], options: { a: { type: 'boolean', multiple: true, default: [1] } } });
show({ args: [], strict: 'x' });
show({ args: ['-', '--', '-'], allowPositionals: true });
show({ args: ['-abc'], options: { a: { type: 'boolean', short: 'a' }, b: { type: 'boolean', short: 'b' }, c: { type: 'boolean', short: 'c' } }, tokens: true });
