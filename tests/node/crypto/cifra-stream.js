// As cifras como streams: cifrar e decifrar encadeadas, e o erro que chega como evento.
const { createCipheriv, createDecipheriv, createHash } = require('crypto');
const { Readable, pipeline } = require('stream');
const chave = Buffer.alloc(32, 7), iv = Buffer.alloc(16, 8);
const cifra = () => createCipheriv('aes-256-cbc', chave, iv);
const decifra = () => createDecipheriv('aes-256-cbc', chave, iv);

const grande = Buffer.alloc(300000);
for (let i = 0; i < grande.length; i++) grande[i] = i * 13 & 255;
pipeline(Readable.from([grande.subarray(0, 100001), grande.subarray(100001)]), cifra(), decifra(), createHash('sha1'), (erro) => {
  console.log('pipeline', erro);
}).on('data', (d) => console.log('de volta', d.equals(createHash('sha1').update(grande).digest())));

const c = cifra();
let hex = '';
c.setEncoding('hex');
c.on('data', (d) => { hex += d; });
c.on('end', () => {
  console.log('cifrado', hex);
  const d = decifra();
  let texto = '';
  d.on('data', (pedaco) => { texto += pedaco; });
  d.on('end', () => console.log('claro', texto));
  d.write(hex, 'hex');
  d.end();
});
c.write('um pouco ');
c.write('e mais outro pouco');
c.end();

const ruim = decifra();
ruim.on('error', (e) => console.log('erro', e.name, e.code, e.message));
ruim.on('close', () => console.log('close', ruim.destroyed));
ruim.resume();
ruim.end(Buffer.alloc(32));
