// generateKeyPair: o expoente público de uma chave RSA e a escrita da curva de uma EC, e os que não servem.
const crypto = require('crypto');
const attempt = (type, options) => {
  try {
    const { publicKey, privateKey } = crypto.generateKeyPairSync(type, options);
    const details = publicKey.asymmetricKeyDetails;
    console.log(type, details.namedCurve || Number(details.publicExponent), publicKey.export({ type: 'spki', format: 'der' }).length > 200,
      crypto.verify('sha256', Buffer.from('oi'), publicKey, crypto.sign('sha256', Buffer.from('oi'), privateKey)));
  } catch (e) { console.log(type, e.code, e.message); }
};
for (const publicExponent of [undefined, 3, 65537, 1, 4, 'x', 4294967296, -1, 1.5]) attempt('rsa', { modulusLength: 1024, publicExponent });
for (const paramEncoding of [undefined, 'named', 'explicit', 'x', 5]) attempt('ec', { namedCurve: 'P-256', paramEncoding });
crypto.generateKeyPair('rsa', { modulusLength: 1024, publicExponent: 3 }, (error, key) => {
  console.log(error, Number(key.asymmetricKeyDetails.publicExponent));
});
