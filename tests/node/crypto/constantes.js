// crypto.constants: os números da OpenSSL.
'use strict';
const { constants } = require('crypto');
for (const name of Object.keys(constants).sort()) {
  if (name !== 'OPENSSL_VERSION_NUMBER') console.log(name, constants[name]);
}
