// finally não recebe nada e não muda o desfecho.
Promise.resolve('bem').finally(() => console.log('fim 1')).then((v) => console.log(v));
Promise.reject(new Error('mal')).finally(() => console.log('fim 2')).catch((e) => console.log(e.message));
