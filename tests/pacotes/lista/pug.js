// pug: compilar, mixins e herança de laços.
const pug = require('../../../build/npm-lista/node_modules/pug');
console.log(pug.render('p #{nome} tem o código!', { nome: 'Tim' }), pug.compile('doctype html\nhtml\n  body(class=["a", "b"] data-x={y: 1})\n    each n, i in [1, 2]\n      li= i + ":" + n\n    if v\n      b sim\n    else\n      i não\n    mixin m(t)\n      u= t\n    +m("<x>")\n    != "<hr>"', { pretty: true })({ v: false }));
try { pug.render('p(', {}); } catch (e) { console.log(e.code, e.line, e.msg); }
