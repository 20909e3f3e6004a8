// Textos que não cabem na linha quebram depois de cada \n; os enormes são cortados.
function lines(n, text) { var all = []; for (var i = 0; i < n; i++) all.push(text + i); return all.join('\n'); }
console.log({ a: lines(3, 'uma linha nem tão curta assim ') });
console.log([lines(2, 'curta')]);
console.log({ a: { b: { c: lines(4, 'mais fundo, menos espaço para o texto ') } } });
console.log([lines(3, 'termina em quebra, com bastante texto antes ') + '\n']);
console.log([new Array(200).join('x')]);
console.log([new Array(10005).join('x').length]);
console.dir(new Array(30).join('ab'), { maxStringLength: 10 });
console.dir([new Array(30).join('ab'), 'curto'], { maxStringLength: 10 });
console.dir({ a: 'abc' }, { maxStringLength: 2 });
console.dir({ a: 'abc' }, { maxStringLength: 0 });
console.dir({ a: 'abc' }, { maxStringLength: null });
console.dir({ a: 'abcdefghijklmnopqrstuvwxyz\nabcdefghijklmnopqrstuvwxyz' }, { breakLength: 20 });
console.dir({ a: 'abcdefghijklmnopqrstuvwxyz\nabcdefghijklmnopqrstuvwxyz' }, { compact: true, breakLength: 20 });
console.dir({ a: 'it\'s\n"isso" mesmo, com todas as aspas\n`juntas` em linhas diferentes' }, { breakLength: 30 });
