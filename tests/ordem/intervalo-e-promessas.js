// Entre uma vez e outra, as promessas se esvaziam.
var vezes = 0;
var intervalo = setInterval(() => {
  vezes++;
  Promise.resolve(vezes).then((v) => console.log('promessa da vez', v));
  console.log('vez', vezes);
  if (vezes === 3) clearInterval(intervalo);
}, 3);
