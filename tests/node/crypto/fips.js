// getFips: a OpenSSL não está no modo restrito do governo americano.
const crypto = require('crypto');
console.log(crypto.getFips(), typeof crypto.setFips);
