/* blob/urls.js -- URL.createObjectURL: um nome em texto para um Blob, que vale até ser revogado. */
(function (native, need) {
  'use strict';

  var blob = need('blob');
  var codes = need('codes');
  var BASE = 'blob:nodedata:';
  var named = Object.create(null); // id -> Blob

  // Um UUID sorteado. Não é um segredo: só serve dentro deste processo.
  function newId() {
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, function (place) {
      var digit = Math.floor(Math.random() * 16);
      return (place === 'x' ? digit : digit & 3 | 8).toString(16);
    });
  }

  function create(object) {
    if (!blob.isBlob(object)) throw codes.ERR_INVALID_ARG_TYPE('obj', 'Blob', object);
    var id = newId();
    named[id] = object.slice(0, object.size, object.type);
    return BASE + id;
  }

  function idOf(url) {
    url = String(url);
    return url.slice(0, BASE.length) === BASE ? url.slice(BASE.length).replace(/[?#][^]*$/, '') : undefined;
  }

  function resolve(url) {
    var found = named[idOf(url)];
    return found && found.slice(0, found.size, found.type);
  }

  function revoke(url) {
    delete named[idOf(url)];
  }

  return { create: create, resolve: resolve, revoke: revoke };
})
