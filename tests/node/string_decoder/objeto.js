// StringDecoder: o que ele mostra de si, e os nomes das codificações.
const { StringDecoder } = require('string_decoder');
for (const n of ['utf8', 'UTF-8', 'ucs2', 'utf16le', 'latin1', 'binary', 'hex', 'ascii', 'base64', 'base64url', undefined, null]) console.log(n, new StringDecoder(n).encoding);
for (const n of ['nada', 3, {}]) try { new StringDecoder(n); } catch (e) { console.log(e.name, e.code, e.message); }
const d = new StringDecoder();
d.write(Buffer.from([0xe2, 0x82]));
console.log(d.lastNeed, d.lastTotal, d.lastChar.length, d.end(), d.lastNeed);
for (const v of [3, null, undefined, {}]) try { d.write(v); } catch (e) { console.log(e.code, e.message); }
console.log(d.write('texto'), d.write(new Uint8Array([97])), d.write(new DataView(new ArrayBuffer(1))).length, d.end(Buffer.from('fim')), d.text === undefined);
