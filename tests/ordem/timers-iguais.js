// Prazos iguais saem na ordem em que foram pedidos.
for (var i = 0; i < 5; i++) setTimeout(console.log, 10, 'timer', i);
