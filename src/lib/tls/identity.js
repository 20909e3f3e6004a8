/* tls/identity.js -- checkServerIdentity: o certificado é mesmo desse nome?
 *
 * Um certificado bem assinado prova quem é o dono dele; falta conferir se é com esse dono que se
 * queria falar. Os nomes estão em subjectaltname ("DNS:a.com, IP Address:1.2.3.4"); só se não houver
 * nenhum vale o CN. Um curinga ("*.a.com") vale por uma parte só, a primeira. */
(function (native, need) {
  'use strict';

  var QUOTED = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;

  function lower(text) {
    return text.replace(/[A-Z]/g, function (letter) { return letter.toLowerCase(); });
  }

  // 'Exemplo.COM.' -> ['exemplo', 'com']
  function parts(host) {
    return lower(host.replace(/[.]$/, '')).split('.');
  }

  // Um texto entre aspas é JSON, e as vírgulas de dentro não separam nada.
  function split(text) {
    if (text.indexOf('"') < 0) return text.split(', ');
    var names = [];
    var name = '';
    while (text !== '') {
      var comma = text.indexOf(','), quote = text.indexOf('"');
      if (quote >= 0 && (comma < 0 || quote < comma)) {
        var match = QUOTED.exec(text.slice(quote));
        if (!match) throw need('codes').ERR_TLS_CERT_ALTNAME_FORMAT();
        name += text.slice(0, quote) + JSON.parse(match[0]);
        text = text.slice(quote + match[0].length);
      } else if (comma >= 0) {
        names.push(name + text.slice(0, comma));
        name = '';
        text = text.slice(comma + 2);
      } else {
        name += text;
        text = '';
      }
    }
    return names.concat(name);
  }

  function matches(host, pattern) {
    if (!pattern) return false;
    var wanted = parts(pattern);
    if (wanted.length !== host.length || wanted.indexOf('') >= 0) return false;
    if (wanted.some(function (part) { return /[^\u0021-\u007f]/.test(part); })) return false;
    for (var i = 1; i < host.length; i++) {
      if (host[i] !== wanted[i]) return false;
    }
    return matchesFirst(host[0], wanted);
  }

  function matchesFirst(first, wanted) {
    var pieces = wanted[0].split('*');
    if (pieces.length === 1 || wanted[0].indexOf('xn--') >= 0) return first === wanted[0];
    if (pieces.length > 2 || wanted.length <= 2) return false;
    return pieces[0].length + pieces[1].length <= first.length &&
      first.slice(0, pieces[0].length) === pieces[0] &&
      first.slice(first.length - pieces[1].length) === pieces[1];
  }

  // Dois modos de escrever o mesmo endereço ficam iguais.
  function canonical(ip) {
    if (need('net').isIPv6(ip)) return new URL('http://[' + ip + ']').hostname.slice(1, -1);
    return need('net').isIPv4(ip) ? ip : undefined;
  }

  function withPrefix(names, prefix) {
    return names.filter(function (name) {
      return name.slice(0, prefix.length) === prefix;
    }).map(function (name) { return name.slice(prefix.length); });
  }

  function whyNotAddress(hostname, ips) {
    if (ips.indexOf(canonical(hostname)) >= 0) return null;
    return 'IP: ' + hostname + " is not in the cert's list: " + ips.join(', ');
  }

  function whyNotName(hostname, names, cert) {
    var host = parts(hostname);
    function fits(pattern) { return matches(host, pattern); }
    if (names.length > 0) {
      return names.some(fits) ? null : 'Host: ' + hostname + ". is not in the cert's altnames: " + cert.subjectaltname;
    }
    var cn = cert.subject && cert.subject.CN;
    if (!cn) return 'Cert does not contain a DNS name';
    return [].concat(cn).some(fits) ? null : 'Host: ' + hostname + ". is not cert's CN: " + cn;
  }

  return function checkServerIdentity(hostname, cert) {
    var all = cert.subjectaltname ? split(cert.subjectaltname) : [];
    hostname = String(hostname).replace(/[.]$/, '');
    var reason = need('net').isIP(hostname)
      ? whyNotAddress(hostname, withPrefix(all, 'IP Address:').map(canonical))
      : whyNotName(hostname, withPrefix(all, 'DNS:'), cert);
    return reason === null ? undefined : need('codes').ERR_TLS_CERT_ALTNAME_INVALID(reason, hostname, cert);
  };
})
