// beforeExit pode pedir mais trabalho; quando ele acaba, volta a ser chamado.
var vezes = 0;
process.on('beforeExit', () => {
  console.log('beforeExit', ++vezes);
  if (vezes < 3) setTimeout(() => console.log('trabalho', vezes), 2);
});
