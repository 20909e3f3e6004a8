"$RUNTIME" sai.js um dois três
echo "código $?"
"$RUNTIME" sai.js
echo "código $?"
