// acorn: a árvore de um texto.
const acorn = require('../../../build/npm-lista/node_modules/acorn');
console.log(JSON.stringify(acorn.parse('const a = async (b = 1) => { await b?.c ?? `t${1}` }', { ecmaVersion: 2022 })), [...acorn.tokenizer('a+1', { ecmaVersion: 5 })].map((t) => t.type.label));
try { acorn.parse('let 1', { ecmaVersion: 6 }); } catch (e) { console.log(e.name, e.message, e.loc); }
