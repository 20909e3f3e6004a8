// Muitos pedaços, pedaços grandes, muitos resumos ao mesmo tempo.
const { createHash, createHmac } = require('crypto');
const grande = Buffer.alloc(3 * 1024 * 1024);
for (let i = 0; i < grande.length; i++) grande[i] = i * 7 & 255;
const inteiro = createHash('sha256').update(grande).digest('hex');
const pedacos = createHash('sha256');
for (let i = 0; i < grande.length; i += 65521) pedacos.update(grande.subarray(i, i + 65521));
console.log(inteiro, pedacos.digest('hex') === inteiro);
const abertos = [];
for (let i = 0; i < 500; i++) abertos.push(createHash('md5').update(String(i)));
console.log(createHash('md5').update(abertos.map((h) => h.digest('hex')).join()).digest('hex'));
for (let i = 0; i < 2000; i++) createHash('sha1').update('abandonado');
let encadeado = 'semente';
for (let i = 0; i < 1000; i++) encadeado = createHmac('sha1', encadeado).update(String(i)).digest('base64');
console.log(encadeado);
