const fs = require('fs');

const config = JSON.parse(fs.readFileSync('config.json', 'utf8'));
const mural = fs.statSync('mural.txt');
const estado = mural.size < config.limite ? 'cabe mais' : 'está cheio';
console.log(`${config.titulo}: ${mural.size} bytes, ${estado}`);
