// any é do primeiro que dá certo.
Promise.any([Promise.reject(new Error('a')), Promise.resolve('b')]).then((v) => console.log(v));
Promise.any([Promise.reject(new Error('c'))]).catch((e) => console.log(e.constructor.name));
