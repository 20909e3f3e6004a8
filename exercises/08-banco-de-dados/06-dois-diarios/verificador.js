// Duas letras tiradas de todos os números, como os dois algarismos do fim de um CPF: com um número trocado, não batem.
const LETRAS = 'abcdefghijklmnopqrstuvwxyz';

module.exports = (numeros) => {
  const soma = numeros.reduce((conta, numero) => (conta * 31 + Math.round(numero * 10)) % 676, 1);
  return LETRAS[Math.floor(soma / 26)] + LETRAS[soma % 26];
};
