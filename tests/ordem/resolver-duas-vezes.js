// A primeira decisão vale.
new Promise((resolve, reject) => {
  resolve('primeira');
  reject(new Error('não'));
  resolve('não');
}).then(console.log);
console.log('programa');
