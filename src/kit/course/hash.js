/* hash.js -- o resumo SHA-256 de um conteúdo. */
'use strict';

var course = require('./course');

function of(content) {
  try {
    return require('crypto').createHash('sha256').update(content).digest('hex');
  } catch (error) {
    throw error.code === 'ERR_NO_CRYPTO' ? course.broken(error.message) : error;
  }
}

module.exports = { of: of };
