// Três ouvintes da mesma promessa, na ordem em que chegaram.
var solta;
var p = new Promise((resolve) => { solta = resolve; });
p.then(() => console.log('um'));
p.then(() => console.log('dois'));
setTimeout(() => { solta(); console.log('soltei'); }, 5);
p.then(() => console.log('três'));
