// Um setInterval que se cancela na terceira vez.
var vezes = 0;
var intervalo = setInterval(() => {
  console.log('vez', ++vezes);
  if (vezes === 3) clearInterval(intervalo);
}, 5);
