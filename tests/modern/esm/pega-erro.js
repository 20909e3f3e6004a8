process.on('uncaughtException', (error, origem) => console.log(error.message, origem));
await null;
throw new Error('do topo');
