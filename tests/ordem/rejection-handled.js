// Tratada tarde: primeiro o aviso, depois o recado de que alguém apareceu.
process.on('unhandledRejection', () => console.log('sem dono'));
process.on('rejectionHandled', () => console.log('apareceu o dono'));
var p = Promise.reject(new Error('c'));
setTimeout(() => p.catch(() => console.log('tratei')), 5);
