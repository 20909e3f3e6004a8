// O que o tls do Node tem e este não: pedir diz isso, e por quê.
'use strict';
const assert = require('assert');
const tls = require('tls');
const socket = new tls.TLSSocket();
for (const name of ['renegotiate', 'disableRenegotiation', 'enableTrace', 'getSharedSigalgs', 'setMaxSendFragment', 'setKeyCert',
  'getPeerX509Certificate', 'getX509Certificate']) {
  assert.throws(() => socket[name](), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', message: /^TLSSocket\.\w+ não existe em Nozinho: / });
}
assert.throws(() => tls.createSecurePair(), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' });
for (const options of [{ ALPNCallback() {} }, { pskCallback() {} }]) {
  assert.throws(() => tls.createServer(options), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', message: /não existe em Nozinho/ });
}
assert.throws(() => tls.connect({ port: 1, pskCallback() {} }), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' });
assert.throws(() => tls.createSecureContext({ dhparam: 'x' }), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' });
