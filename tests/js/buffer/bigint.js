// O que o Duktape não tem é dito com todas as letras, em vez de devolver um número errado.
['readBigInt64LE', 'readBigUInt64BE', 'readBigUint64LE', 'writeBigInt64BE', 'writeBigUint64LE'].forEach(function (name) {
  try {
    Buffer.alloc(8)[name](0);
  } catch (error) {
    console.log(error.name, error.message);
  }
});
// espera: TypeError readBigInt64LE precisa de BigInt, que o Duktape não tem
// espera: TypeError readBigUInt64BE precisa de BigInt, que o Duktape não tem
// espera: TypeError readBigUint64LE precisa de BigInt, que o Duktape não tem
// espera: TypeError writeBigInt64BE precisa de BigInt, que o Duktape não tem
// espera: TypeError writeBigUint64LE precisa de BigInt, que o Duktape não tem
