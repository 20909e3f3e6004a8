// Num arquivo em que só cabe o começo, write grava o que cabe e diz quantos bytes foram: isso não é erro. O erro (27,
// «arquivo grande demais») vem para quem tenta escrever o resto.
console.log(`num arquivo em que não cabe tudo: ${escreve(3, 'x'.repeat(4000))}`);
