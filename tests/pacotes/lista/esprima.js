// esprima: programa e símbolos.
const esprima = require('../../../build/npm-lista/node_modules/esprima');
console.log(JSON.stringify(esprima.parseScript('answer = 42', { range: true })), esprima.tokenize('const a = /x/g'), esprima.parseModule('import x from "y"').body[0].type);
try { esprima.parseScript('a b'); } catch (e) { console.log(e.message, e.lineNumber, e.column); }
