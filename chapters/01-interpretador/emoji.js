// Por dentro, um emoji são duas metades; por fora, quatro bytes.
const smile = '🙂';
console.log(smile, smile.length, smile.charCodeAt(0).toString(16), smile.charCodeAt(1).toString(16));
// espera: 🙂 2 d83d de42
