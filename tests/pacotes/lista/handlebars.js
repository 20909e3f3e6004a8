// handlebars: blocos, ajudantes e parciais.
const H = require('../../../build/npm-lista/node_modules/handlebars');
H.registerHelper('alto', (t) => t.toUpperCase());
H.registerPartial('p', '<i>{{nome}}</i>');
const t = H.compile('<p>{{alto nome}} de {{cidade.nome}} tem {{filhos.length}} filhos:</p>{{#each filhos}}{{@index}}-{{> p}} {{/each}}{{#if nada}}x{{else}}{{{cru}}}{{cru}}{{/if}}');
console.log(t({ nome: 'Ana', cidade: { nome: 'Recife' }, filhos: [{ nome: 'B' }, { nome: '<C>' }], cru: '<b>' }));
try { H.compile('{{#if}}')({}); } catch (e) { console.log(e.message.split('\n')[0]); }
console.log(H.precompile('oi {{x}}').length > 100);
