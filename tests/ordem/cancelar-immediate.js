// Um immediate cancela o seguinte.
setImmediate(() => { console.log('um'); clearImmediate(dois); });
var dois = setImmediate(() => console.log('dois'));
setImmediate(() => console.log('três'));
