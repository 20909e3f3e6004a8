// wrap-ansi: quebrar linhas com cores.
const wrap = require('../../../build/npm-lista/node_modules/wrap-ansi');
console.log(JSON.stringify(wrap('The quick brown \u001B[31mfox jumped over \u001B[39mthe lazy dog', 12)), wrap('palavramuitocomprida x', 5, { hard: true, trim: false }));
