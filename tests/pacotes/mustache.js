// mustache: variáveis, seções, inversas, parciais, lambdas, delimitadores, recuo, erros.
const M = require('../../build/npm/node_modules/mustache');
const r = (t, v, p, c) => {
  try { console.log(JSON.stringify(M.render(t, v, p, c))); } catch (e) { console.log(e.name, e.message); }
};
r(
  '{{nome}} {{{cru}}} {{&cru}} {{cru}} {{a.b.c}} {{nada}}|',
  { nome: 'Ana', cru: '<b>"&\'/`=</b>', a: { b: { c: 5 } } }
);
r('{{#xs}}<{{.}}>{{/xs}}{{^xs}}vazio{{/xs}}', { xs: [1, 2] });
r('{{#xs}}x{{/xs}}{{^xs}}vazio{{/xs}}', { xs: [] });
r('{{#o}}{{n}} {{fora}}{{/o}}', { o: { n: 1 }, fora: 'f' });
r('{{#v}}sim{{/v}}{{^v}}não{{/v}}', { v: 0 });
r('{{! comentário\n longo }}ok', {});
r('{{=<% %>=}}<% n %> {{n}} <%={{ }}=%>{{n}}', { n: 1 });
r('a\n  {{> p}}\nb', { n: 1 }, { p: '<{{n}}>\n<2>\n' });
r('{{> nada}}.', {}, {});
r('{{> rec}}', { v: 1, f: [{ v: 2, f: [] }] }, { rec: '{{v}}{{#f}}({{> rec}}){{/f}}' });
r('{{> d}}', { n: 'fn' }, (nome) => `parcial ${nome} {{n}}`);
r(
  '{{#negrito}}oi {{nome}}{{/negrito}}',
  { nome: 'Ana', negrito: () => (texto, render) => `<b>${render(texto)}</b>` }
);
r(
  '{{f}} {{o.m}}',
  { f() { return 'função ' + this.k; }, k: 1, o: { x: 2, m() { return 'm' + (this.x ?? this.o?.x); } } }
);
r('| {{#a}}\n| {{n}}\n| {{/a}}\nfim\n', { a: { n: 1 } });
r('{{#a}}\n  {{#b}}\n    {{c}}\n  {{/b}}\n{{/a}}\n', { a: [{ b: [{ c: 1 }, { c: 2 }] }] });
r('{{#a}}aberta', { a: 1 });
r('{{a}}{{/a}}', {});
r('{{#a}}{{/b}}', {});
r('{{aberto', {});
r('{{=x=}}', {});
r('{{ n }}', { n: '<' }, {}, { escape: (s) => `[${s}]` });
r('[[ n ]]', { n: 1 }, {}, ['[[', ']]']);
r('{{n.length}} {{l.1}}', { n: 'abc', l: ['a', 'b'] });
r('{{x}}', { x: null });
r('{{x}}', { x: 0 });
r(5, {});
console.log(JSON.stringify(M.parse('a {{b}} {{#c}}d{{/c}}')));
const w = new M.Writer(), ctx = new M.Context({ a: 1 }, new M.Context({ b: 2 }));
console.log(
  ctx.lookup('a'), ctx.lookup('b'), ctx.lookup('c'), w.render('{{b}}', ctx),
  new M.Scanner('abc').scanUntil(/c/), M.name, M.version, M.tags, M.escape('<a>')
);
class P { constructor(n) { this.n = n; } get dobro() { return this.n * 2; } triplo() { return this.n * 3; } }
r('{{#ps}}{{n}},{{dobro}},{{triplo}};{{/ps}}', { ps: [new P(1), new P(2)] });
M.templateCache && console.log(typeof M.templateCache);
M.clearCache();
r('{{#m}}{{k}}{{/m}}', { m: new Map([['k', 1]]) });
r('{{#s}}{{.}}{{/s}}', { s: 'texto' });
