// Entre uma tentativa e outra, rm não prende a thread da equipe: com uma só, o stat passa na frente.
// espera: stat
// espera: rm EPERM true
'use strict';
process.env.UV_THREADPOOL_SIZE = '1';
var fs = require('fs');

var start = Date.now();
// Ninguém apaga um arquivo de /proc, nem o root: dá sempre EPERM.
fs.rm('/proc/version', { maxRetries: 2, retryDelay: 50 }, function (error) {
  console.log('rm', error.code, Date.now() - start >= 140); // 50 e 100 ms
});
fs.stat('/', function () { console.log('stat'); });
