// O trabalho de conferir um pedaço: uma soma dos bytes, muitas vezes.
exports.VOLTAS = 20;
exports.soma = (bytes, voltas) => {
  let a = 1, b = 0;
  for (let volta = 0; volta < voltas; volta++) {
    for (let i = 0; i < bytes.length; i++) {
      a = (a + bytes[i]) % 65521;
      b = (b + a) % 65521;
    }
  }
  return b * 65536 + a;
};
