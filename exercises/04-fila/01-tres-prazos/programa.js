setTimeout(() => console.log('longo'), 20);
setTimeout(() => console.log('primeiro'), 10);
setTimeout(() => console.log('segundo'), 10);
console.log('fim');
