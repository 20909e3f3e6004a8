// all espera todos; quem já está pronto não o adianta.
var lenta = new Promise((resolve) => setTimeout(resolve, 10, 'lenta'));
Promise.all([Promise.resolve('pronta'), 3, lenta]).then((v) => console.log(v.join(' ')));
Promise.resolve().then(() => console.log('enquanto isso'));
