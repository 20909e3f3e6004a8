#include "events.h"
extern const struct embedded events_modules[];
const struct layer events_layer = { "events", NULL, events_modules, NULL, NULL, NULL };
