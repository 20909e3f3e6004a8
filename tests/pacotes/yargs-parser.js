// yargs-parser: tipos, apelidos, listas, pontos, coerção, configurações.
const parse = require('../../build/npm/node_modules/yargs-parser');
const m = (a, o) => console.log(JSON.stringify(a), JSON.stringify(parse(a, o)));
m('--foo=99 --bar 9.5 -abc --no-x pos1 pos2 -- --cru');
m(['--texto', 'com espaço', '-n5', '-k=v', '--vazio=', '-']);
m('--a.b.c 1 --a.b.d 2 --l 1 --l 2');
m('-vvv --num 0x1F --num2 1e3 --txt 007 --neg -5');
m('--lista a b c --fim', { array: ['lista'] });
m('-x 1 -y', { boolean: ['y'], number: ['x'], string: ['z'], default: { z: 'pd', q: 1 } });
m('-v -v -v', { count: ['v'] });
m('--p 8080', { alias: { p: ['porta', 'port'] } });
m('--data 2020', { coerce: { data: (x) => x * 2 } });
m('--um 1 2 3', { narg: { um: 2 } });
m('--camelCase 1 --kebab-case 2');
m('--a --b=false --c true', { boolean: ['a', 'b', 'c'] });
m('--arr 1 --arr 2', { configuration: { 'duplicate-arguments-array': false } });
m('--no-cor', { configuration: { 'boolean-negation': false } });
m('--a.b 1', { configuration: { 'dot-notation': false } });
m('x --y 1 z', { configuration: { 'halt-at-non-option': true } });
m('--cam-el 1', { configuration: { 'camel-case-expansion': false } });
m('-a b --desc c', { configuration: { 'unknown-options-as-args': true }, string: ['a'] });
m('--x 1', { configuration: { 'strip-aliased': true }, alias: { x: ['long-x'] } });
m("--q 'aspas simples' --d \"duplas\" 'solta'");
m('--set-x', { configuration: { 'set-placeholder-key': true }, string: ['y'] });
m('-- a b', { configuration: { 'populate--': true } });
const d = parse.detailed(
  '--config x --numero abc --fruta',
  { number: ['numero'], alias: { f: ['fruta'] }, boolean: ['f'], narg: { falta: 1 } }
);
console.log(
  JSON.stringify(d.argv), d.error, JSON.stringify(d.aliases), JSON.stringify(d.newAliases),
  JSON.stringify(d.defaulted)
);
console.log(
  parse.camelCase('foo-bar_baz'), parse.decamelize('fooBarBaz', '-'), parse.looksLikeNumber('1e5'),
  parse.looksLikeNumber('x1')
);
console.log(
  parse.detailed('--n', { narg: { n: 2 } }).error?.message,
  JSON.stringify(parse('--j {"a":1}', { coerce: { j: JSON.parse } })),
  parse('--proto.__proto__.x 1').x, ({}).x
);
