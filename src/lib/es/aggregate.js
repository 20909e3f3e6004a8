/* es/aggregate.js -- AggregateError, feito (em es_error.c) quando alguém o pede. */
(function (native, need) {
  'use strict';

  return native.aggregate();
})
