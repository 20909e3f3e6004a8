// Do programa principal: qual dos dois? (Depende da máquina; por isso, sem "espera".)
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
