/* crypto/compare.js -- timingSafeEqual: comparar segredos sem contar, pelo tempo, onde diferem. */
(function (native, need) {
  'use strict';

  function check(bytes, name) {
    if (need('crypto/args').isBytes(bytes)) return;
    throw need('codes').coded(TypeError, 'ERR_INVALID_ARG_TYPE',
      'The "' + name + '" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
  }

  return function timingSafeEqual(buf1, buf2) {
    check(buf1, 'buf1');
    check(buf2, 'buf2');
    if (buf1.byteLength !== buf2.byteLength) throw need('codes').ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH();
    return native.sameBytes(buf1, buf2);
  };
})
