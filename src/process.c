#include "module.h"
typedef int nothing;
