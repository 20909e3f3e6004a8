// Modelos de texto: expressões, linhas, escapes.
const nome = 'Ana', n = 3;
console.log(`oi`, `oi ${nome}`, `${n} + ${n} = ${n + n}`, `${nome}`, ``, `${''}`);
console.log(`linha 1
linha 2
  com recuo`);
console.log(`aspas ' " e \` crase, \${escapado}, $, $ {x}, {y}, $$${n}`);
console.log(`\t|\n|\\|\x41|\u0042|\u{1F600}|\0|`.length);
console.log(`${1}${2}${3}`, `${`dentro ${`fundo ${n}`}`}`);
console.log(`${n > 2 ? `mais de ${2}` : 'menos'}`);
console.log(`${[1, 2, 3].map((x) => `<li>${x}</li>`).join('')}`);
console.log(`${null} ${undefined} ${true} ${NaN} ${[1, [2, 3]]} ${{}} ${() => 1}`);
console.log(`${{ toString() { return 'toString'; }, valueOf() { return 'valueOf'; } }}`);
console.log('' + { toString() { return 'toString'; }, valueOf() { return 'valueOf'; } });
try { `${Symbol('s')}`; } catch (e) { console.log(e.name, e.message); }
const ordem = [];
const o = (x) => { ordem.push(x); return x; };
console.log(`${o(1)}-${o(2)}-${o(3)}`, ordem.join());
console.log(`a\
b`, `\r\n`.length, `
`.length);
console.log(`${{ a: { b: '}' } }.a.b}`, `${'`'}`, `${/}/.source}`);
console.log(`fim`.length + `x`.repeat(3), `${n}`.padStart(3, '0'), typeof `${n}`);
console.log(`${(() => { return `}${'{'}`; })()}`, `${function () { return '}'; }()}`);
console.log([`a`, `b`].join(`-`), { [`chave${n}`]: `valor` });
console.log(`//não é comentário /* nem isto */ ${/* mas isto é */ n // e isto
}`);
