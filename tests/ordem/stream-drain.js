// Passou da marca: espera-se o drain.
const { Writable } = require('stream');
const s = new Writable({ highWaterMark: 2, write(x, c, pronto) { setTimeout(pronto, 2); } });
s.on('drain', () => { console.log('drain'); if (s.writable) s.end(); });
s.on('finish', () => console.log('finish'));
console.log(s.write('a'), s.write('bc'));
