// queueMicrotask e then dividem a mesma fila.
queueMicrotask(() => console.log('microtarefa 1'));
Promise.resolve().then(() => console.log('then'));
queueMicrotask(() => console.log('microtarefa 2'));
