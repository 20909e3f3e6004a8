// O que se passa a new Promise roda na hora.
console.log('antes');
new Promise((resolve) => {
  console.log('dentro');
  resolve();
  console.log('depois de resolve');
}).then(() => console.log('then'));
console.log('fim');
