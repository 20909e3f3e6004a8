diga(letras('maçã', 'banana', 'pera'));

const caixas = [];
for (let i = 1; i <= 100; i++) caixas.push(i);
diga(letras(...caixas)); // cem argumentos: o mesmo que letras(1, 2, 3, … 100)

const graos = [];
for (let i = 0; i < 510000; i++) graos.push('.');
diga(letras(...graos));
diga('fim da feira');
