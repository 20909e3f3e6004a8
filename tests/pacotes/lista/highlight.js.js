// highlight.js: colorir código.
const hljs = require('../../../build/npm-lista/node_modules/highlight.js');
console.log(hljs.highlight('<span>Hello</span>', { language: 'xml' }).value, hljs.highlight('const x = async (a) => `t${a}`; // fim', { language: 'javascript' }).value);
console.log(hljs.highlight('def f(x):\n    return "s" + str(x)', { language: 'python' }).value, hljs.highlight('public class A<T> { int x = 0x1F; }', { language: 'java' }).value);
console.log(hljs.listLanguages().length, hljs.highlightAuto('SELECT * FROM t WHERE a = 1', ['sql', 'json']).language);
