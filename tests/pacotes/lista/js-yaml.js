// js-yaml: ler e escrever YAML.
const yaml = require('../../../build/npm-lista/node_modules/js-yaml');
const doc = yaml.load('nome: Ana\nidade: 30\nlista:\n  - a\n  - {b: 1, c: [x, y]}\ntexto: |\n  linha 1\n  linha 2\nbase: &b {x: 1}\noutro: {<<: *b, y: 2}\ndata: 2001-12-14T21:59:43Z\nnada: ~\n');
console.log(doc, yaml.dump({ a: [1, { b: 'ç: x' }], c: null, d: 'um\ndois', e: true }));
try { yaml.load('a: [1'); } catch (e) { console.log(e.name, e.reason, e.mark.line, e.message); }
console.log(yaml.loadAll('a\n---\nb'));
