// Acerta a saída, mas nunca termina: espera, sem gastar nada.
// veredito: time time
// limites: { "seconds": 1 }
console.log('certo');
setInterval(function () {}, 1000);
