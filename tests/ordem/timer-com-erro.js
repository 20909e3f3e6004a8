// Um erro num timer vai para uncaughtException, e os seguintes rodam.
process.on('uncaughtException', (e) => console.log('peguei', e.message));
setTimeout(() => { throw new Error('do primeiro'); }, 5);
setTimeout(() => console.log('segundo'), 5);
