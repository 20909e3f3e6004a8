/* fs/custom.js -- o que util.promisify faz das funções cujo callback não é (erro, valor).
 *
 * fs.js põe estas em [util.promisify.custom] de cada uma, e só as carrega se alguém pedir. */
(function (native, need) {
  'use strict';

  var fs = need('fs');

  // A promessa entrega os dois valores do callback, com nome: { bytesRead, buffer }.
  function counting(operation, count, data) {
    return function () {
      var args = Array.prototype.slice.call(arguments);
      return new Promise(function (resolve, reject) {
        args.push(function (error, number, buffers) {
          if (error) return reject(error);
          var result = {};
          result[count] = number;
          result[data] = buffers;
          resolve(result);
        });
        operation.apply(null, args);
      });
    };
  }

  return {
    exists: function exists(path) {
      return new Promise(function (resolve) { fs.exists(path, resolve); });
    },
    read: counting(fs.read, 'bytesRead', 'buffer'),
    readv: counting(fs.readv, 'bytesRead', 'buffers'),
    write: counting(fs.write, 'bytesWritten', 'buffer'),
    writev: counting(fs.writev, 'bytesWritten', 'buffer') // sic: no Node é no singular
  };
})
