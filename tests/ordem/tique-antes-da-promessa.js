// Um tique passa na frente de uma promessa, mesmo pedido depois.
Promise.resolve().then(function () { console.log('promessa'); });
process.nextTick(function () { console.log('tique'); });
console.log('programa');
