// Prazos iguais saem na ordem de entrada; diferentes, pelo prazo.
var log = console.log;
var start = Date.now();
while (Date.now() === start); // começa no início de um milissegundo
for (var i = 0; i < 40; i++) setTimeout(log, 20, 'igual', i);
setTimeout(log, 60, 'sessenta');
setTimeout(log, 40, 'quarenta');
setTimeout(log, 0, 'zero');
setTimeout(log, 1, 'um');
setTimeout(log, -5, 'negativo');
setTimeout(log, NaN, 'NaN');
setTimeout(log, '2', 'texto');
