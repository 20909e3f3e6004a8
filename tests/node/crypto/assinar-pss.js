// RSA-PSS: com um sal sorteado, e sem sal.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST, RSA_PSS_SALTLEN_MAX_SIGN, RSA_PSS_SALTLEN_AUTO } = crypto.constants;
for (const saltLength of [undefined, 0, 32, RSA_PSS_SALTLEN_DIGEST, RSA_PSS_SALTLEN_MAX_SIGN]) {
  const signature = crypto.createSign('sha256').update('x').sign({ key, padding, saltLength });
  const check = (options) => crypto.createVerify('sha256').update('x').verify({ key: cert, padding, ...options }, signature);
  console.log(saltLength, signature.length, check({ saltLength }), check({ saltLength: RSA_PSS_SALTLEN_AUTO }), check({ padding: undefined }));
}
const fixed = () => crypto.sign('sha256', Buffer.from('x'), { key, padding, saltLength: 0 }).toString('hex');
console.log(fixed() === fixed(), fixed());
