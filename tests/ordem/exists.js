// fs.exists, a única sem erro no callback.
const fs = require('fs');
fs.exists(__filename, (ha) => {
  console.log(ha);
  fs.exists('/não/existe', (ha) => console.log(ha));
});
