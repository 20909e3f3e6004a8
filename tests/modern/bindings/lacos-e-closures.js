// Cada volta do laço tem a sua variável; quem a guarda guarda a daquela volta.
const chame = (fs) => fs.map((f) => f()).join(' ');
let fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
console.log('for let', chame(fs));
fs = [];
for (var v = 0; v < 3; v++) fs.push(() => v);
console.log('for var', chame(fs));
fs = [];
for (let i = 0; i < 3; i++) { fs.push(() => i); i++; }
console.log('mexida no corpo', chame(fs));
fs = [];
for (let i = 0, n = 2; i <= n; i++) { fs.push(() => `${i}/${n}`); n = 3; }
console.log('duas', chame(fs));
fs = [];
for (const k in { a: 1, b: 2 }) fs.push(() => k);
console.log('for in', chame(fs));
fs = [];
for (const x of 'oi!') fs.push(() => x);
console.log('for of', chame(fs));
fs = [];
for (let i = 0, f = () => i; i < 2; i++) fs.push(f);
console.log('closure do início', chame(fs));
fs = [];
for (let i = 0; fs.push(() => i), i < 2; i++);
console.log('no teste', chame(fs));
fs = [];
for (let i = 0; i < 2; fs.push(() => i), i++);
console.log('no passo', chame(fs));
fs = [];
let w = 0;
while (w < 3) { let copia = w++; fs.push(() => copia++); }
console.log('while', chame(fs), '|', chame(fs));
fs = [];
for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) fs.push(() => i + '' + j);
console.log('aninhados', chame(fs));
fs = [];
for (let { a, b = a * 2 } of [{ a: 1 }, { a: 2, b: 9 }]) fs.push(() => a + b);
console.log('desestruturado', chame(fs));
