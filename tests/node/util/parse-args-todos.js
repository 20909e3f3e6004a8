// util.parseArgs: cada forma de escrever uma opção, com cada modo de ler.
const { parseArgs } = require('util');
function t(config) { try { console.log(JSON.stringify(parseArgs(config))); } catch (e) { console.log(e.name, e.code, e.message); } }
const options = { a: { type: 'boolean', short: 'a' }, name: { type: 'string', short: 'n' }, m: { type: 'string', multiple: true }, v: { type: 'boolean', multiple: true, short: 'v' }, d: { type: 'string', default: 'dd' }, db: { type: 'boolean', default: true }, dm: { type: 'string', multiple: true, default: ['x', 'y'] } };
for (const args of [['-a'], ['--a'], ['-n', 'x'], ['-nx'], ['--name=x'], ['--name'], ['--name', '-x'], ['--name=-x'], ['--m', '1', '--m=2'], ['-vvv'], ['-avn', 'x'], ['-a=b'], ['--a=b'], ['--x'], ['-x'], ['pos'], ['--', '-a'], ['-'], ['--no-a'], ['--name='], ['-n', ''], ['--=x'], ['---x'], ['-an'], ['--dm', 'z'], ['-n', '--a'], ['--__proto__']]) {
  console.log(args);
  t({ args, options });
  t({ args, options, strict: false });
  t({ args, options, allowPositionals: true, tokens: true });
  t({ args, options, allowNegative: true });
}
