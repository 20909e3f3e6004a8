setTimeout(function () { console.log('longo'); }, 20);
setTimeout(function () { console.log('primeiro'); }, 10);
setTimeout(function () { console.log('segundo'); }, 10);
console.log('fim');
