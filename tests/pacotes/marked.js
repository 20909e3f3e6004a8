// marked 4: o Markdown de um README, listas, tabelas, código, escapes, extensões, erros.
const { marked, lexer, parser, Renderer } = require('../../build/npm/node_modules/marked');
marked.setOptions({ mangle: false, headerIds: true });
console.log(marked.parse(`# Título com \`código\`\n\nParágrafo **forte**, *ênfase*, _outra_, ~~riscado~~, \`a<b\`, [link](http://ex.com "dica"), ![img](a.png), <http://auto.com>, http://nu.com e\nquebra  \ndura.\n\nSubtítulo\n---------\n\n> citação\n> com **forte**\n>> dentro\n\n- um\n- dois\n  - dentro\n    1. fundo\n- [ ] tarefa\n- [x] feita\n\n3. três\n4. quatro\n\n   solto\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | \`x\\|y\` | 3 |\n| 4 |\n\n\`\`\`js\nconst a = 1 < 2;\n\`\`\`\n\n    recuado\n\n***\n\n<div>html **cru**</div>\n\n[ref]: http://ref.com 'título'\n\nVeja [ref], [texto][ref] e [nada]. \\*escapado\\* &copy; &lt; © "aspas" -- ...\n\n# Título com \`código\`\n`));
for (const t of [
  '', 'a', '**a*', '* a\n\n\n* b', '`` a`b ``', '[a](<b c> "d")', '![a][b]', '1) x\n2) y', '+ a\n- b',
  '\\# não', '#não', '# sim #', 'a\n=', '~~~\ncru\n~~~', '|a|\n|-|', '<!-- c -->', 'a<b>c</b>',
  '***a***', '_a_b_', 'a_b_c', 'http://a.b/c_d_e', '[a](javascript:x)', '&amp; & &#35;', 'a\\\nb',
  '- a\n\n  b\n- c', '> a\nb', '```\nsem fim', '![](x)', '[]()', '**a**b**c**', '\ttab', '1. a\n1. b',
  'x@y.z', '[a]: b\n[a]', '- - - a', '* * *', '\u00a0a', 'ção **é** “ok”'
]) console.log(JSON.stringify(t), JSON.stringify(marked.parse(t)));
console.log(
  JSON.stringify(lexer('# a\n\n- b *c*')), parser(lexer('**x**')), marked.parseInline('*a* `b`'),
  marked.parse('a\nb', { breaks: true }), marked.parse('| a |', { gfm: false }),
  marked.parse('*a', { pedantic: true })
);
const rend = new Renderer();
rend.heading = (t, n, cru) => `<h${n} cru="${cru}">${t}</h${n}>`;
rend.link = function (h, t, x) { return `[${x}](${h})`; };
console.log(marked.parse('# *a*\n[b](c)', { renderer: rend }));
marked.use({
  extensions: [{
    name: 'usuario', level: 'inline', start: (s) => s.indexOf('@'),
    tokenizer(s) { const m = /^@(\w+)/.exec(s); if (m) return { type: 'usuario', raw: m[0], nome: m[1] }; },
    renderer: ({ nome }) => `<u>${nome}</u>`
  }],
  walkTokens: (t) => { if (t.type === 'heading') t.depth++; }
});
console.log(marked.parse('# oi @ana **@beto**'));
try { marked.parse(); } catch (e) { console.log(e.message.split('\n')[0]); }
marked.parse('*cb*', (e, h) => console.log(e, h));
console.log(marked.parse('```js x\ny\n```', { highlight: (c, l) => `<i>${l}:${c}</i>` }));
console.log(marked.parse(Array.from(
  { length: 50 }, (_, i) => `${i % 7 ? '- ' : '## '}item ${i} com **negrito ${i}** e [l](u${i})`
).join('\n')).length);
