// Espera, até alguém cansar.
console.log('esperando');
setInterval(function () {}, 1000);
