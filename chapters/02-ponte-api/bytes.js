// Um texto, visto como bytes, e de volta.
const bytes = Buffer.from('pão', 'utf8');
console.log(bytes, bytes.length, 'pão'.length);
console.log(bytes.toString('hex'), bytes.toString());
// espera: <Buffer 70 c3 a3 6f> 4 3
// espera: 70c3a36f pão
