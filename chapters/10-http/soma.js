// módulo: a conta que não larga a thread
//
// soma(bytes, voltas): a soma de verificação de Fletcher dos bytes, `voltas` vezes seguidas. Uma vez só
// bastaria para conferir; as outras fazem as vezes de um trabalho de verdade (comprimir, cifrar, diminuir
// uma foto), que também não devolve a thread antes de acabar.
module.exports = function soma(bytes, voltas) {
  let a = 1, b = 0;
  for (let volta = 0; volta < voltas; volta++) {
    for (let i = 0; i < bytes.length; i++) {
      a = (a + bytes[i]) % 65521;
      b = (b + a) % 65521;
    }
  }
  return b * 65536 + a;
};
