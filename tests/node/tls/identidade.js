// checkServerIdentity: o nome procurado e os nomes do certificado.
'use strict';
const tls = require('tls');
const cases = [
  ['a.com', { subject: { CN: 'a.com' } }],
  ['a.com', { subject: { CN: 'b.com' } }],
  ['a.com', { subject: { CN: ['b.com', 'a.com'] } }],
  ['A.Com', { subject: { CN: 'a.com' } }],
  ['a.com.', { subject: { CN: 'a.com' } }],
  ['a.com', { subject: {} }],
  ['a.com', {}],
  ['a.com', { subject: { CN: 'a.com' }, subjectaltname: 'DNS:b.com' }],
  ['b.com', { subject: { CN: 'a.com' }, subjectaltname: 'DNS:b.com' }],
  ['a.com', { subject: { CN: 'a.com' }, subjectaltname: 'IP Address:127.0.0.1' }],
  ['x.a.com', { subjectaltname: 'DNS:*.a.com' }],
  ['x.y.a.com', { subjectaltname: 'DNS:*.a.com' }],
  ['a.com', { subjectaltname: 'DNS:*.com' }],
  ['a.com', { subjectaltname: 'DNS:*' }],
  ['fox.a.com', { subjectaltname: 'DNS:f*x.a.com' }],
  ['fx.a.com', { subjectaltname: 'DNS:f*x.a.com' }],
  ['f.a.com', { subjectaltname: 'DNS:f*f.a.com' }],
  ['xn--x.a.com', { subjectaltname: 'DNS:xn--*.a.com' }],
  ['x.a.com', { subjectaltname: 'DNS:**.a.com' }],
  ['a..com', { subjectaltname: 'DNS:a..com' }],
  ['ação.com', { subjectaltname: 'DNS:ação.com' }],
  ['127.0.0.1', { subjectaltname: 'IP Address:127.0.0.1' }],
  ['127.0.0.2', { subjectaltname: 'IP Address:127.0.0.1, IP Address:10.0.0.1' }],
  ['127.0.0.1', { subject: { CN: '127.0.0.1' } }],
  ['127.0.0.1', { subjectaltname: 'DNS:127.0.0.1' }],
  ['::1', { subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' }],
  ['0:0:0:0:0:0:0:1', { subjectaltname: 'IP Address:::1' }],
  ['b.com', { subjectaltname: 'DNS:"a.com\\u002c DNS:b.com", DNS:c.com' }],
  ['c.com', { subjectaltname: 'DNS:"a.com", DNS:c.com' }],
  ['a.com', { subjectaltname: 'DNS:"a.com' }],
  [null, { subjectaltname: 'DNS:null' }],
];
for (const [host, cert] of cases) {
  try {
    const error = tls.checkServerIdentity(host, cert);
    console.log(host, JSON.stringify(cert), error && [error.code, error.message, error.reason, error.host, error.cert === cert]);
  } catch (error) {
    console.log(host, JSON.stringify(cert), 'lançou', error.name, error.code, error.message);
  }
}
