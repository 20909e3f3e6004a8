// Um erro pula os then e cai no primeiro catch; dali em diante segue.
Promise.reject(new Error('ops'))
  .then(() => console.log('não passa aqui'))
  .catch((e) => console.log('peguei', e.message))
  .then(() => console.log('sigo'));
Promise.resolve().then(() => console.log('1')).then(() => console.log('2')).then(() => console.log('3'));
