// mustache: o README.
const M = require('../../../build/npm-lista/node_modules/mustache');
console.log(M.render('{{title}} gasta {{calc}}', { title: 'Joe', calc: () => 2 + 4 }), M.render('{{#l}}<{{.}}>{{/l}}{{^v}}vazio{{/v}} {{{c}}} {{c}} {{> p}}', { l: [1, 2], v: [], c: '&', n: 'x' }, { p: 'parcial {{n}}' }), M.parse('a{{b}}'));
