// Com uma thread só na equipe, os trabalhos fazem fila: a ordem é sempre a mesma.
const fs = require('fs');

process.env.UV_THREADPOOL_SIZE = '1';

fs.stat(__filename, () => {
  console.log('stat 1');
  fs.stat(__filename, () => console.log('stat 2'));
});
fs.readFile(__filename, () => console.log('arquivo A'));
fs.readFile(__filename, () => console.log('arquivo B'));
