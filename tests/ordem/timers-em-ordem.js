// Os prazos mandam, e não a ordem em que foram pedidos.
setTimeout(() => console.log('90'), 90);
setTimeout(() => console.log('10'), 10);
setTimeout(() => console.log('50'), 50);
