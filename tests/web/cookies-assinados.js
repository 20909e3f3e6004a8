// cookie-signature: o que se assina se confere, com a chave de agora e com a de antes.
const { pacote } = require('./fixtures/fala');
const signature = pacote('cookie-signature'), parser = pacote('cookie-parser');
for (const value of ['', 'olá', 'x'.repeat(300), 'a.b.c']) {
  const signed = signature.sign(value, 'chave');
  console.log(signed.slice(-60), signature.unsign(signed, 'chave') === value, signature.unsign(signed, 'outra'));
}
console.log(parser.signedCookie('s:' + signature.sign('v', 'velha'), ['nova', 'velha']), parser.signedCookie('s:v.falso', 'x'), parser.signedCookie('v', 'x'));
console.log(parser.JSONCookie('j:{"a":1}'), parser.JSONCookie('j:{'), parser.JSONCookies({ a: 'j:[1]', b: 'x' }));
try { signature.sign(1, 'x'); } catch (e) { console.log(e.name, e.message); }
