// underscore: os exemplos da página.
const _ = require('../../../build/npm-lista/node_modules/underscore');
console.log(_.map([1, 2, 3], (n) => n * 3), _.reduce([1, 2, 3], (m, n) => m + n, 0));
console.log(_.chain([1, 2, 3, 200]).filter((n) => n % 2 === 0).map((n) => n * n).value());
console.log(_.template('<% _.each(lista, (x) => { %><li><%- x %></li><% }); %>')({ lista: ['a', '<b>'] }));
console.log(_.countBy([1, 2, 3, 4, 5], (n) => (n % 2 === 0 ? 'par' : 'ímpar')), _.where([{ a: 1, b: 2 }, { a: 2 }], { a: 1 }));
