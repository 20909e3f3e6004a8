// return promessa custa mais passos que return await promessa.
async function a() { return Promise.resolve('sem await'); }
async function b() { return await Promise.resolve('com await'); }
a().then(console.log);
b().then(console.log);
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
