// Perguntar se somos a thread principal se pode; abrir outra, não.
// espera: true Worker ERR_FEATURE_UNAVAILABLE_ON_PLATFORM
// espera: worker_threads.Worker não existe em Nozinho: o JavaScript daqui roda num interpretador e numa thread só (capítulo 03); para usar outro núcleo, abra outro processo com child_process
const { isMainThread, Worker } = require('worker_threads');
try { new Worker('x.js'); } catch (e) { console.log(isMainThread, Worker.name, e.code); console.log(e.message); }
