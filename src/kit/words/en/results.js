/* results.js -- results for other programs. */
'use strict';

module.exports = {
  unknownFormat: 'Unknown format "{format}"; there are {known}. For example: ./kit check 04 --format=json',
  onlyJson: 'Here there is only one format: --format=json'
};
