// createSecretKey: um objeto que guarda a chave, e a entrega a quem sabe usá-la.
const { createSecretKey, KeyObject, createHmac, createCipheriv } = require('crypto');
const chave = createSecretKey(Buffer.from('0123456789abcdef'));
console.log(chave.type, chave.symmetricKeySize, chave instanceof KeyObject, String(chave), chave.export(), chave.export().toString());
console.log(chave.export({ format: 'buffer' }).length, chave.export({ format: 'jwk' }), chave.export({}).length);
console.log(createSecretKey('abcd', 'hex').export(), createSecretKey('abcd').export(), createSecretKey('').symmetricKeySize);
console.log(createSecretKey(new Uint16Array([1, 2])).export(), createSecretKey(new ArrayBuffer(2)).export(), createSecretKey(new DataView(new ArrayBuffer(3), 1)).export());
console.log(chave.equals(createSecretKey('0123456789abcdef')), chave.equals(createSecretKey('outra')), chave.equals(createSecretKey('0123456789abcdeF')));
const original = Buffer.from('mudável');
const guardada = createSecretKey(original);
original.fill(0);
guardada.export().fill(0);
console.log(guardada.export().toString());
console.log(createHmac('sha1', chave).update('x').digest('hex'));
console.log(createCipheriv('aes-128-cbc', chave, Buffer.alloc(16)).final('hex'));
console.log(Object.keys(chave).length, 'toString' in chave, Object.prototype.toString.call(chave));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => createSecretKey(5));
tenta(() => createSecretKey());
tenta(() => createSecretKey(chave));
tenta(() => chave.export({ format: 'pem' }));
tenta(() => chave.export('x'));
tenta(() => chave.equals(5));
tenta(() => chave.equals());
tenta(() => new KeyObject());
tenta(() => new KeyObject('secret'));
tenta(() => KeyObject());
