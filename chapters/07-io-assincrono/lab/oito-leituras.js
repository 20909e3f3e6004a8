// módulo: recebe os canos de oito-leituras.sh
// Pede as oito leituras de uma vez. Depois, enquanto há quem espere: vê que canos já têm um cozinheiro (é uma onda), e só
// então escreve neles, para que acabem. Nada depende de quanto tempo passou.
const fs = require('fs');

const NOW = fs.constants.O_WRONLY | fs.constants.O_NONBLOCK;
const QUIET = 5; // olhadas seguidas sem que chegue mais ninguém
let waiting = process.argv.slice(2), waves = 0;

for (const pipe of waiting) fs.readFile(pipe, (error) => { if (error) throw error; });

// Sem esperar, só se abre para escrever um cano que alguém já abriu para ler.
function open(pipe) {
  try {
    return fs.openSync(pipe, NOW);
  } catch (error) {
    return null;
  }
}

function wave(taken, quiet) {
  const found = [];
  waiting = waiting.filter((pipe) => {
    const fd = open(pipe);
    if (fd !== null) found.push(fd);
    return fd === null;
  });
  const all = taken.concat(found);
  if (found.length > 0 || all.length === 0) quiet = 0;
  if (quiet < QUIET) setTimeout(wave, 10, all, quiet + 1);
  else serve(all);
}

function serve(fds) {
  waves++;
  for (const fd of fds) {
    fs.writeSync(fd, 'pronto');
    fs.closeSync(fd);
  }
  if (waiting.length > 0) wave([], 0);
  else console.log(`ondas com ${process.env.UV_THREADPOOL_SIZE} = ${waves}`);
}

wave([], 0);
