// O maior Buffer é o maior que o Duktape guarda, e pedir mais é um erro que se pode pegar.
var buffer = require('buffer');
console.log(buffer.kMaxLength, buffer.constants.MAX_LENGTH === buffer.kMaxLength);
try {
  Buffer.alloc(buffer.kMaxLength + 1);
} catch (error) {
  console.log(error.code, error.message);
}
// espera: 2147483646 true
// espera: ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483646. Received 2147483647
