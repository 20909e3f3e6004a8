const util = require('util');

module.exports = (f) => util.promisify(f);
