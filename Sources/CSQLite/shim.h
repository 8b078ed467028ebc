// The one switch of SQLite that Swift cannot reach: it takes a variable number of arguments.
#include <sqlite3.h>

/// Before any other call of SQLite. SQLITE_OK, or SQLITE_MISUSE where SQLite is at work already.
static inline int deskwire_sqlite_counts_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
