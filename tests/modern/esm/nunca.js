console.log('espero para sempre');
process.on('exit', (code) => console.log('saiu com', code));
await new Promise(() => {});

// saida: 13
