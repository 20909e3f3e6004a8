// Um timer cancela o seguinte, do mesmo prazo.
setTimeout(() => { console.log('um'); clearTimeout(dois); }, 5);
var dois = setTimeout(() => console.log('dois'), 5);
setTimeout(() => console.log('três'), 5);
