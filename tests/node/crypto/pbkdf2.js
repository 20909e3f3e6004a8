// pbkdf2: os vetores da RFC 6070, e os erros, que são lançados na hora.
const { pbkdf2, pbkdf2Sync } = require('crypto');
for (const [senha, sal, voltas, tamanho] of [['password', 'salt', 1, 20], ['password', 'salt', 2, 20], ['password', 'salt', 4096, 20],
  ['passwordPASSWORDpassword', 'saltSALTsaltSALTsaltSALTsaltSALTsalt', 4096, 25], ['pass\0word', 'sa\0lt', 4096, 16], ['', '', 1, 8], ['ação', 'sal', 3, 0]]) {
  for (const resumo of ['sha1', 'sha256', 'SHA512']) console.log(voltas, resumo, pbkdf2Sync(senha, sal, voltas, tamanho, resumo).toString('hex'));
}
const bytes = Buffer.from('senha');
console.log(pbkdf2Sync(bytes, new Uint8Array(bytes).buffer, 5, 10, 'md5'), pbkdf2Sync(new DataView(new ArrayBuffer(3)), bytes, 5, 10, 'md5'));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
for (const funcao of [pbkdf2Sync, (...args) => pbkdf2(...args, () => console.log('nunca'))]) {
  tenta(() => funcao('a', 'b', 1, 10, 'nada'));
  tenta(() => funcao('a', 'b', 0, 10, 'sha1'));
  tenta(() => funcao('a', 'b', 1.5, 10, 'sha1'));
  tenta(() => funcao('a', 'b', '1', 10, 'sha1'));
  tenta(() => funcao('a', 'b', 1, -1, 'sha1'));
  tenta(() => funcao('a', 'b', 1, 2 ** 31, 'sha1'));
  tenta(() => funcao('a', 'b', 1, 10, 5));
  tenta(() => funcao(5, 'b', 1, 10, 'sha1'));
  tenta(() => funcao('a', null, 1, 10, 'sha1'));
}
tenta(() => pbkdf2('a', 'b', 1, 10, 'sha1'));
tenta(() => pbkdf2('a', 'b', 1, 10, () => {}));
let sincrono = true;
const senha = Buffer.from('senha');
pbkdf2(senha, 'sal', 1000, 24, 'sha512', function (erro, chave) {
  console.log(sincrono, erro, chave.toString('hex'), arguments.length);
});
senha.fill(0); // a conta é sobre o que ela era
sincrono = false;
