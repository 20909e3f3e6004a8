// ejs: texto, blocos e include.
const ejs = require('../../../build/npm-lista/node_modules/ejs');
console.log(ejs.render('<% if (user) { %><h2><%= user.name %></h2><% } %>', { user: { name: 'a & b' } }), ejs.render('<%- [1,2].join(x) -%>\nfim', { x: '|' }), ejs.compile('<?= n ?>', { delimiter: '?' })({ n: 1 }));
ejs.render('<%= await p %>', { p: Promise.resolve(7) }, { async: true }).then(console.log);
try { ejs.render('a\n<%= naoHa %>', {}, { filename: 'x.ejs' }); } catch (e) { console.log(e.name, e.message.split('\n').slice(0, 3)); }
