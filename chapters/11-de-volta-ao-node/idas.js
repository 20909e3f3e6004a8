// Um readFile contra três stat encadeados. Quantas idas à equipe custa ler um arquivo?
const fs = require('fs');

process.env.UV_THREADPOOL_SIZE = '1'; // com uma thread só, os trabalhos fazem fila, e a ordem é sempre a mesma

fs.readFile(__filename, () => console.log('o arquivo inteiro'));

fs.stat(__filename, () => {
  console.log('stat 1');
  fs.stat(__filename, () => {
    console.log('stat 2');
    fs.stat(__filename, () => console.log('stat 3'));
  });
});
// espera: o arquivo inteiro
// espera: stat 1
// espera: stat 2
// espera: stat 3
